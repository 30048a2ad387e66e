/**
 * Sending one file of a site: `send` handles ranges, conditions and aborted requests.
 */
import type { ReadStream } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { contentType } from 'mime-types'
import Negotiator from 'negotiator'
import send from 'send'
import { z } from 'zod'
import { headersOf } from '../site/headers'
import { ENCODINGS } from './address'
import type { ServedSite } from './site'

/**
 * What became of a file: it was sent, as far as the reader wanted it; another site replaced this
 * one before a byte was sent; the file is missing from a current site; too many files are open at
 * the moment; or the status to answer with.
 */
export type SendResult = 'sent' | 'replaced' | 'gone' | 'busy' | { status: number }

const errorSchema = z.object({ code: z.string().optional(), status: z.number().optional() })

/** The system's error codes for too many open files. */
const BUSY = ['EMFILE', 'ENFILE']

/**
 * Send a file, compressed where the reader accepts that and the site has it.
 *
 * @param site the site, in which the file is
 * @param file its path there
 * @param request a GET or HEAD
 * @param response still unwritten; it stays so unless the file is sent
 */
export async function sendFile(
  site: ServedSite,
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<SendResult> {
  try {
    const copies = ENCODINGS.filter(([, ending]) => site.files.has(file + ending))
    const copy = preferredCopy(copies, request)
    for (const [encoding, ending] of [...copy, [null, ''] as const]) {
      const name = file + ending
      const etag = await site.etagOf(name)
      if (etag === null) continue
      const headers = {
        ETag: etag,
        'Content-Type': contentType(path.extname(file)) || 'application/octet-stream',
        ...headersOf(file),
        ...(copies.length > 0 && { Vary: 'Accept-Encoding' }),
        ...(encoding && { 'Content-Encoding': encoding }),
      }
      for (const [header, value] of Object.entries(headers)) response.setHeader(header, value)
      mendRange(request, site.files.get(name) ?? 0)
      return await transmit(site, name, request, response)
    }
    return goneFrom(site)
  } catch (error) {
    return outcomeOf(error, site)
  }
}

type Encoding = (typeof ENCODINGS)[number]

/** The copy that a reader prefers; null where that is the file itself. */
function preferredCopy(copies: readonly Encoding[], request: IncomingMessage): Encoding[] {
  const preferred = copies.map(([encoding]) => encoding)
  const best = new Negotiator(request).encoding([...preferred, 'identity'], { preferred })
  return copies.filter(([encoding]) => encoding === best)
}

/** The last 100 bytes of 67 are all of them; `send` would reject that range. */
function mendRange({ headers }: IncomingMessage, size: number): void {
  const [, last] = /^bytes=-(\d+)$/.exec(headers.range ?? '') ?? []
  if (Number(last) > size) headers.range = 'bytes=0-'
}

function transmit(
  site: ServedSite,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<SendResult> {
  return new Promise((resolve) => {
    response.once('close', () => resolve('sent'))
    // `send` decodes its argument as an address, and keeps it within the root.
    send(request, encodeURIComponent(name), { root: site.folder, index: false, dotfiles: 'allow' })
      .on('stream', (stream: ReadStream) => {
        // The last moment before anything is sent: from here on the open file is read to its end,
        // whatever replaces it.
        stream.once('open', () => {
          if (site.stands()) return
          stream.unpipe(response).destroy()
          resolve('replaced')
        })
      })
      .on('error', (error: unknown) => {
        if (response.headersSent) response.destroy()
        else resolve(outcomeOf(error, site))
      })
      .pipe(response)
  })
}

/** What an error of the filesystem or of `send` means. */
function outcomeOf(error: unknown, site: ServedSite): SendResult {
  const { code, status = 500 } = errorSchema.parse(error)
  if (BUSY.includes(code ?? '')) return 'busy'
  return status === 404 || code === 'ENOENT' ? goneFrom(site) : { status }
}

function goneFrom(site: ServedSite): SendResult {
  return site.stands() ? 'gone' : 'replaced'
}
