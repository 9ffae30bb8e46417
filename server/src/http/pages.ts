/** The built pages, from memory: hashed assets for ever, the one page fresh each time, compressed once. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Request, RequestHandler, Response } from 'express'

type Page = { type: string; raw: Buffer; etag: string; lasting: boolean; gzipped: Promise<Buffer> | null }

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}
const COMPRESSIBLE = /^(text|application|image\/svg)/

const NOT_BUILT = 'Cabildo is running, but its pages are not built. Stop it and run: npm start\n'

const compress = promisify(gzip)

/** Serves what lies in `folder`, and the one page for every other address, whose routes the page itself knows. */
export function pages(folder: string | null): RequestHandler {
  const files = folder !== null && existsSync(folder) ? readPages(folder) : new Map<string, Page>()
  return async (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next()
    const page =
      files.get(request.path) ?? (extname(request.path) === '' ? files.get('/index.html') : undefined)
    if (page) return send(page, request, response)
    if (files.size > 0) return next()
    response.status(503).type('text/plain').send(NOT_BUILT)
  }
}

function readPages(folder: string): Map<string, Page> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.startsWith('.'),
  )
  return new Map(
    files.map((entry) => {
      const full = join(entry.parentPath, entry.name)
      const path = full.slice(folder.length).replaceAll('\\', '/')
      const raw = readFileSync(full)
      const type = TYPES[extname(path)] ?? 'application/octet-stream'
      const etag = `"${createHash('sha256').update(raw).digest('base64url').slice(0, 22)}"`
      return [path, { type, raw, etag, lasting: path.startsWith('/assets/'), gzipped: null }]
    }),
  )
}

async function send(page: Page, request: Request, response: Response): Promise<void> {
  response.set({
    'Content-Type': page.type,
    ETag: page.etag,
    'Cache-Control': page.lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
  })
  if (request.fresh) return void response.status(304).end()
  if (!COMPRESSIBLE.test(page.type) || !request.acceptsEncodings('gzip')) return void response.end(page.raw)
  page.gzipped ??= compress(page.raw, { level: 9 })
  const body = await page.gzipped
  response.set('Content-Encoding', 'gzip').end(body)
}
