/**
 * Answering requests for a built site.
 */
import {
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { HEADERS } from '../site/headers'
import { findAddress } from './address'
import { sendFile } from './send-file'
import { followSite } from './site'

/** How often to retry a file that another site replaces or that cannot be opened now. */
const TRIES = 100
const PAUSE = 20

/**
 * Answer requests for the site in a folder, each from the site that is there at that moment.
 *
 * @param folder an absolute path; the site may be missing, or replaced at any time
 * @param base the base path that the site was built with
 */
export function createHandler(folder: string, base: string): RequestListener {
  const currentSite = followSite(folder)

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      // The body of a request is not awaited.
      return sendStatus(response, 405, { Allow: 'GET, HEAD', Connection: 'close' })
    }
    // Ranges apply to GET only, and a weak ETag does not distinguish bytes.
    if (request.method === 'HEAD' || /^W\//.test(String(request.headers['if-range']))) {
      delete request.headers.range
    }

    for (let tries = 0; tries < TRIES && !response.destroyed; tries++) {
      const site = await currentSite()
      if (!site) return sendStatus(response, 503, { 'Retry-After': '10' })
      const found = findAddress(site, request.url ?? '', base)
      if (!found) return sendStatus(response, 404, {}, site.notFoundPage)
      if ('redirect' in found) return sendStatus(response, 308, { Location: found.redirect })
      const outcome = await sendFile(site, found.file, request, response)
      if (outcome === 'sent') return
      const range = response.getHeader('Content-Range')
      for (const name of response.getHeaderNames()) response.removeHeader(name)
      if (outcome === 'gone') return sendStatus(response, 404, {}, site.notFoundPage)
      if (outcome === 'busy') await setTimeout(PAUSE)
      else if (outcome !== 'replaced') {
        return sendStatus(response, outcome.status, range ? { 'Content-Range': range } : {})
      }
    }
    if (!response.destroyed) sendStatus(response, 503, { 'Retry-After': '1' })
  }
  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(`${request.method} ${request.url}:`, error)
      if (response.headersSent) response.destroy()
      else sendStatus(response, 500)
    })
  }
}

/** Answer with a status, and a page where there is one to show with it. */
function sendStatus(
  response: ServerResponse,
  status: number,
  headers: Record<string, string | number | string[]> = {},
  page: Buffer | null = null,
): void {
  const body = page ?? Buffer.from(`${STATUS_CODES[status]}\n`)
  response
    .writeHead(status, {
      ...HEADERS,
      'Content-Type': `text/${page ? 'html' : 'plain'}; charset=utf-8`,
      'Content-Length': body.length,
      ...headers,
    })
    .end(body)
}
