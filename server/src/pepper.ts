/** The server's own secret, made at first start and kept beside the database, readable by its owner only. */
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const PEPPER_FILE = 'pepper'
const BYTES = 32

/** `isNew`: it was made just now, so every token and rejoin code given out before is unknown. @throws Error when the file is no pepper */
export function readPepper(folder: string): { pepper: Buffer; isNew: boolean } {
  const path = join(folder, PEPPER_FILE)
  if (!existsSync(path)) {
    const pepper = randomBytes(BYTES)
    writeFileSync(path, `${pepper.toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
    return { pepper, isNew: true }
  }
  const pepper = Buffer.from(readFileSync(path, 'utf8').trim(), 'hex')
  if (pepper.length !== BYTES) {
    throw new Error(
      `${path} is damaged: put the one of your backup in its place, or remove it and hand out new links`,
    )
  }
  chmodSync(path, 0o600)
  return { pepper, isNew: false }
}
