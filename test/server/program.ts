/** The server as a program of its own, started as `npm start` would. */
import { type ChildProcess, spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '../..')
const TSX = resolve(ROOT, 'node_modules/tsx/dist/loader.mjs')

export type Ended = { code: number | null; out: string; err: string }

export class Program {
  readonly #child: ChildProcess
  readonly ended: Promise<Ended>
  out = ''
  err = ''

  constructor(script: string, args: string[], env: Record<string, string>, cwd = tmpdir()) {
    const loader = script.endsWith('.ts') ? ['--import', TSX] : []
    this.#child = spawn(process.execPath, [...loader, resolve(ROOT, script), ...args], {
      env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...env },
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.ended = new Promise((resolve) => {
      this.#child.on('close', (code) => resolve({ code, out: this.out, err: this.err }))
    })
    this.#child.stderr?.on('data', (text) => {
      this.err += String(text)
    })
  }

  static server(data: string, env: Record<string, string> = {}, cwd?: string): Program {
    const all = { CABILDO_DATA: data, PORT: '0', HOST: '127.0.0.1', ...env }
    return new Program('server/src/main.ts', [], all, cwd)
  }

  /** Resolves with the match once it is printed; rejects when the program ends before. */
  printed(pattern: RegExp): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(this.out)
        if (match) resolve(match)
      }
      this.#child.stdout?.on('data', (text) => {
        this.out += String(text)
        look()
      })
      void this.ended.then(({ code, err }) => reject(new Error(`ended with ${code}: ${err}`)))
    })
  }

  /** One it lives on after. */
  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal)
  }

  kill(signal: NodeJS.Signals): Promise<Ended> {
    this.#child.kill(signal)
    return this.ended
  }
}

/** Runs to its end. */
export async function runProgram(
  script: string,
  args: string[],
  env: Record<string, string>,
): Promise<Ended> {
  const program = new Program(script, args, env)
  program.printed(/$^/).catch(() => {})
  return program.ended
}
