/** The program itself as `npm start` runs it, on a folder of its own and any free port. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { readLocalLink } from '@cabildo/server/local-link'

const MAIN = resolve(import.meta.dirname, '../../server/src/main.ts')

export type Program = { child: ChildProcess; url: string; token: string; ended: Promise<number | null> }

function run(folder: string): { child: ChildProcess; ended: Promise<number | null>; said: () => string } {
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', CABILDO_DATA: folder, LOG_LEVEL: 'fatal' }
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), MAIN], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let errors = ''
  child.stderr?.on('data', (part: Buffer) => {
    errors += part
  })
  const ended = once(child, 'close').then(([code]: (number | null)[]) => code ?? null)
  return { child, ended, said: () => errors }
}

/** Resolves when it has greeted, which it does once it listens. */
export async function startProgram(folder: string): Promise<Program> {
  const { child, ended, said } = run(folder)
  const greeted = child.stdout ? once(child.stdout, 'data') : Promise.reject(new Error('no output'))
  await Promise.race([greeted, ended])
  child.stdout?.resume()
  const link = readLocalLink(folder)
  if (link === null) throw new Error(`the program did not start: ${said()}`)
  return { child, ended, ...link }
}

/** For a start that must fail: its exit code and all that it wrote on the error output. */
export async function failedStart(folder: string): Promise<{ code: number | null; said: string }> {
  const { child, ended, said } = run(folder)
  child.stdout?.resume()
  return { code: await ended, said: said() }
}
