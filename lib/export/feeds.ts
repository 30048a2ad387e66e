/**
 * Atom feeds (RFC 4287): new and changed resolutions, of the whole corpus, of a body, on a topic.
 */
import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Corpus } from '../corpus'
import { bodyOf, detailsOf, nameOfBody } from '../describe'
import { groupBy } from '../group-by'
import type { Resolution } from '../record'
import {
  addressOf,
  bodyFeed,
  bodyPath,
  CORPUS_FEED,
  feedPath,
  homePath,
  resolutionPath,
  SITE_NAME,
  topicFeed,
  topicPath,
} from '../site'
import { dateOf, nameOf } from '../views'
import { lastDay, NO_DAY } from './days'
import { printXml } from './xml'

/** How many entries a feed has at most. */
const ENTRIES_AT_MOST = 50

interface Feed {
  title: string
  /** The page that it is of. */
  path: string
  resolutions: readonly Resolution[]
}

const made = new WeakMap<Corpus, ReadonlyMap<string, Feed>>()

/** The names of all feeds: "all", "body-ipu", "topic-sovereignty". */
export function feedNames(corpus: Corpus): string[] {
  return [...feedsOf(corpus).keys()]
}

/** A feed by its name; null where there is none. */
export function toFeed(corpus: Corpus, name: string): string | null {
  const feed = feedsOf(corpus).get(name)
  if (!feed) return null
  const entries = feed.resolutions
    .map((resolution) => ({ resolution, day: lastDay(corpus, resolution) }))
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1))
    .slice(0, ENTRIES_AT_MOST)
  const tree = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }, [
    x('title', feed.title),
    x('id', permanentId(`feeds/${name}`)),
    x('updated', timeOf(entries[0]?.day ?? NO_DAY)),
    x('author', [x('name', SITE_NAME)]),
    x('link', { rel: 'self', type: 'application/atom+xml', href: addressOf(feedPath(name)) }),
    x('link', { rel: 'alternate', type: 'text/html', href: addressOf(feed.path) }),
    ...entries.map(({ resolution, day }) => entryOf(corpus, resolution, day)),
  ])
  return printXml(tree)
}

function entryOf({ authorities }: Corpus, resolution: Resolution, day: string): Element {
  const { id, language } = resolution
  const date = dateOf(resolution)
  return x('entry', [
    x('title', { 'xml:lang': language }, nameOf(resolution)),
    x('id', permanentId(`resolutions/${id}`)),
    x('updated', timeOf(day)),
    ...(date === undefined ? [] : [x('published', timeOf(date))]),
    x('link', { rel: 'alternate', type: 'text/html', href: addressOf(resolutionPath(id)) }),
    x('summary', detailsOf(resolution, bodyOf(authorities.bodies, resolution)).join(' · ')),
  ])
}

/** The feeds of a corpus by their names, made once. */
function feedsOf(corpus: Corpus): ReadonlyMap<string, Feed> {
  const known = made.get(corpus)
  if (known) return known
  const { resolutions, authorities, annotations } = corpus
  const byBody = groupBy(resolutions, ({ body }) => body?.value ?? null)
  const byTopic = new Map<string, Set<Resolution>>(
    authorities.topics.map(({ id }) => [id, new Set<Resolution>()]),
  )
  for (const resolution of resolutions) {
    for (const topics of annotations.get(resolution.id)?.topics.values() ?? []) {
      for (const topic of topics) byTopic.get(topic)?.add(resolution)
    }
  }
  const feeds = new Map<string, Feed>([
    [CORPUS_FEED, { title: SITE_NAME, path: homePath, resolutions }],
    ...authorities.bodies.flatMap((body): [string, Feed][] => {
      const own = byBody.get(body.id)
      if (!own) return []
      const title = `${nameOfBody(body)} · ${SITE_NAME}`
      return [[bodyFeed(body.id), { title, path: bodyPath(body.id), resolutions: own }]]
    }),
    ...authorities.topics.map(({ id, name }): [string, Feed] => [
      topicFeed(id),
      {
        title: `${name} · ${SITE_NAME}`,
        path: topicPath(id),
        resolutions: [...(byTopic.get(id) ?? [])],
      },
    ]),
  ])
  made.set(corpus, feeds)
  return feeds
}

function timeOf(day: string): string {
  return `${day}T00:00:00Z`
}

/** An id that stays wherever the site is published: a reader of feeds knows by it what it has seen. */
function permanentId(path: string): string {
  return `urn:annotated-resolutions:${path}`
}
