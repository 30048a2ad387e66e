/** One page of each sort, in the states that look different. */
export const PAGES = [
  '/',
  '/resolutions/aalco-res-54-sp2/#op-3',
  '/resolutions/ipu-132-cyber-warfare/',
  '/instruments/un-charter/',
  '/search/',
  '/search/?q=attribution',
  '/search/?q=zebra&kind=operative',
  '/about/',
  '/clauses/',
  '/openings/#operative-en-encourage--ipu',
  '/citations/',
  '/nowhere/',
]
