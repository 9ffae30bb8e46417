/**
 * How programs on this computer reach the running server as its host: a file in the data folder, readable by its owner
 * only, there while the server runs.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type LocalLink = { url: string; token: string }

const FILE = 'local-link'

export function writeLocalLink(folder: string, link: LocalLink): void {
  removeLocalLink(folder)
  writeFileSync(join(folder, FILE), `${JSON.stringify(link)}\n`, { mode: 0o600, flag: 'wx' })
}

export function removeLocalLink(folder: string): void {
  rmSync(join(folder, FILE), { force: true })
}

/** Null when no server runs on this folder. */
export function readLocalLink(folder: string): LocalLink | null {
  try {
    const link: unknown = JSON.parse(readFileSync(join(folder, FILE), 'utf8'))
    const [url, token] = [Reflect.get(Object(link), 'url'), Reflect.get(Object(link), 'token')]
    return typeof url === 'string' && typeof token === 'string' ? { url, token } : null
  } catch {
    return null
  }
}
