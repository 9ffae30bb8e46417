/** `cabildo rehearse` as somebody would call it: by its arguments, in a folder of its own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rehearse } from '@cabildo/server/cli/rehearse'
import { vi } from 'vitest'
import { type Ended, runProgram } from '../server/program.ts'

/** A new folder that is gone again after the task. */
export async function inFolder<T>(task: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'cabildo-rehearse-'))
  try {
    return await task(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The subcommand in this very process, with what it prints. */
export async function callRehearse(...args: string[]): Promise<Ended> {
  let [out, err] = ['', '']
  const log = vi.spyOn(console, 'log').mockImplementation((line) => {
    out += `${line}\n`
  })
  const error = vi.spyOn(console, 'error').mockImplementation((line) => {
    err += `${line}\n`
  })
  try {
    const code = await rehearse.run(args)
    return { code, out, err }
  } finally {
    log.mockRestore()
    error.mockRestore()
  }
}

/** The whole program in a process of its own. */
export function runRehearse(...args: string[]): Promise<Ended> {
  return runProgram('server/bin/cabildo.js', ['rehearse', ...args], {})
}

/** The last line of standard output as JSON. */
export function lastLine({ out }: Ended): unknown {
  return JSON.parse(out.trimEnd().split('\n').at(-1) ?? '')
}
