/** One page of each sort, in the states that look different. */
export const PAGES = [
  '/',
  '/resolutions/aalco-res-54-sp2/#op-3',
  '/resolutions/ipu-132-cyber-warfare/',
  '/resolutions/ipu-132-cyber-warfare/#note-14',
  '/resolutions/ipu-132-cyber-warfare/parallel/',
  '/instruments/un-charter/',
  '/instruments/gge-2013/#paragraph-19',
  '/topics/cybercrime/',
  '/search/',
  '/search/?q=attribution',
  '/search/?q=zebra&kind=operative',
  '/about/',
  '/clauses/',
  '/openings/#operative-en-encourage--ipu',
  '/citations/',
  '/nowhere/',
]
