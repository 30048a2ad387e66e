export const dynamicParams = false

/** As many pages as `PAGES` says. */
export function generateStaticParams() {
  return Array.from({ length: Number(process.env.PAGES) }, (_, index) => ({ page: `${index}` }))
}

export default async function Page({ params }) {
  const { page } = await params
  return <p>{page}</p>
}
