/** The parent's side of the process that is killed: one runs, the next has already loaded its code and waits. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import type { Found } from './found.ts'
import type { Look, Ready, Seen, Start } from './killable-server.ts'

const HERE = import.meta.dirname
const MODULES = resolve(HERE, '../../node_modules')

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
      rollupOptions: { output: { entryFileNames: 'bundle.mjs' } },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  })
  return { file: join(folder, 'bundle.mjs'), remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** A running server; `ended` resolves when its process is gone. */
export type Running = Ready['ready'] & {
  kill(): void
  look(workshops: string[]): Promise<Found[]>
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
      async look(workshops) {
        const seen = message<Seen>(child, 'seen')
        child.send({ look: workshops } satisfies Look)
        return (await seen).seen
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
