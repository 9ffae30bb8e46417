/** The parent's side of the process that is killed: one runs, the next has already loaded its code and waits. */
import { type ChildProcess, execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import type { Found } from './found.ts'
import type { Look, Ready, Seen, Start } from './killable-server.ts'

const HERE = import.meta.dirname
const MODULES = resolve(HERE, '../../node_modules')

/** Runs a bundle from the code that V8 made of it the first time; the child is killed hundreds of times and starts as often. */
const STARTER = `
const { existsSync, readFileSync, writeFileSync } = require('node:fs')
const { wrap } = require('node:module')
const { Script } = require('node:vm')
const [bundle, cache] = [__dirname + '/bundle.cjs', __dirname + '/bundle.cache']
const cachedData = existsSync(cache) ? readFileSync(cache) : undefined
const script = new Script(wrap(readFileSync(bundle, 'utf8')), { filename: bundle, cachedData })
if (process.argv[2] === 'cache') writeFileSync(cache, script.createCachedData())
else script.runInThisContext()({}, require, { exports: {} }, bundle, __dirname)
`

/** Bundled code starts several times faster. It lies where it finds node_modules. */
export async function bundle(entry: string): Promise<{ file: string; remove: () => void }> {
  const folder = mkdtempSync(join(MODULES, '.fault-'))
  await build({
    configFile: false,
    logLevel: 'error',
    root: HERE,
    build: {
      ssr: resolve(HERE, entry),
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: { output: { format: 'cjs', entryFileNames: 'bundle.cjs' } },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  })
  const file = join(folder, 'start.cjs')
  writeFileSync(file, STARTER)
  execFileSync(process.execPath, [file, 'cache'])
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** A running server; `ended` resolves when its process is gone. */
export type Running = Ready['ready'] & {
  kill(): void
  /** What the store holds now; null when the process went away meanwhile. */
  look(workshops: string[]): Promise<Found[] | null>
  ended: Promise<unknown>
}

type Waiting = { child: ChildProcess; ended: Promise<unknown> }

export class ServerChildren {
  readonly #file: string
  #next: Waiting

  constructor(file: string) {
    this.#file = file
    this.#next = this.#fork()
  }

  /** Null when it died before it could serve. */
  async start(options: Start['start']): Promise<Running | null> {
    const { child, ended } = this.#next
    this.#next = this.#fork()
    child.send({ start: options } satisfies Start)
    const ready = await Promise.race([message<Ready>(child, 'ready'), ended.then(() => null)])
    if (ready === null) return null
    return {
      ...ready.ready,
      ended,
      kill: () => void child.kill('SIGKILL'),
      look(workshops) {
        const seen = message<Seen>(child, 'seen')
        // An error of sending says that the process is gone, which `ended` says as well.
        child.send({ look: workshops } satisfies Look, () => {})
        return Promise.race([seen.then((message) => message.seen), ended.then(() => null)])
      },
    }
  }

  end(): void {
    this.#next.child.kill('SIGKILL')
  }

  #fork(): Waiting {
    const child = fork(this.#file, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    return { child, ended: once(child, 'exit') }
  }
}

/** The child's next message of a kind. Node keeps what was sent before anybody listened, on both sides. */
function message<M extends object>(child: ChildProcess, kind: string): Promise<M> {
  return new Promise((resolved) => {
    const listen = (one: object) => {
      if (!(kind in one)) return
      child.off('message', listen)
      resolved(one as M)
    }
    child.on('message', listen)
  })
}
