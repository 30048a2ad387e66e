/**
 * Where the site is published, as its build knows it: `SITE_URL` and `BASE_PATH`. To be imported before what writes
 * addresses, so that the command writes those of the site.
 */
const { SITE_URL, BASE_PATH } = process.env
process.env.NEXT_PUBLIC_SITE_URL ??= SITE_URL ? new URL(SITE_URL).origin : ''
process.env.NEXT_PUBLIC_BASE_PATH ??= BASE_PATH ?? ''
