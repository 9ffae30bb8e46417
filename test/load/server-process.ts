/** The parent's side of a server under test: starts it, asks its probe, ends it. */
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Answers, Ask } from './probe.ts'
import { within } from './wait.ts'

export class ServerProcess {
  readonly #child: ChildProcess
  readonly #waiting = new Map<number, (value: unknown) => void>()
  readonly #ended: Promise<void>
  #nextId = 0

  private constructor(child: ChildProcess) {
    this.#child = child
    // An interrupted bench leaves no server behind, and ends it before its data is removed.
    const endToo = () => this.kill()
    process.prependListener('exit', endToo)
    this.#ended = new Promise((resolve) => {
      child.once('exit', () => {
        process.off('exit', endToo)
        resolve()
      })
    })
    child.on('message', (message: { id?: number; value?: unknown }) => {
      if (message.id === undefined) return
      this.#waiting.get(message.id)?.(message.value)
      this.#waiting.delete(message.id)
    })
  }

  /** `script`: name of a file beside this one; `given` reaches it as JSON. Resolves with what the child says when ready. */
  static async start(script: string, given: object): Promise<{ server: ServerProcess; ready: unknown }> {
    const child = fork(fileURLToPath(new URL(script, import.meta.url)), [JSON.stringify(given)], {
      execArgv: ['--import', import.meta.resolve('tsx'), '--expose-gc'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    const server = new ServerProcess(child)
    const ready = new Promise((resolve, reject) => {
      child.once('message', (message: { ready: unknown }) => resolve(message.ready))
      child.once('exit', (code) => reject(new Error(`${script} ended by itself with code ${code}.`)))
    })
    try {
      return { ready: await within(ready, () => `starting ${script}`), server }
    } catch (error) {
      server.kill()
      throw error
    }
  }

  ask<A extends Ask['ask']>(ask: A, file?: string): Promise<Answers[A]> {
    const id = this.#nextId
    this.#nextId += 1
    const answer = new Promise<Answers[A]>((resolve, reject) => {
      this.#waiting.set(id, (value) => resolve(value as Answers[A]))
      if (this.#child.exitCode !== null) reject(new Error('A server under test has ended.'))
    })
    this.#child.send({ id, ask, ...(file === undefined ? {} : { file }) } satisfies Ask)
    return within(answer, () => `the server's answer to "${ask}"`)
  }

  /** Closes the server in good order. */
  async stop(): Promise<void> {
    await this.ask('stop')
    await within(this.#ended, () => 'the end of a server under test')
  }

  /** For when something went wrong: at once and whatever state it is in. */
  kill(): void {
    if (this.#child.exitCode === null) this.#child.kill('SIGKILL')
  }
}
