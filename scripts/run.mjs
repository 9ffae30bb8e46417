/** Runs programs from the top folder of the project. */
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = resolve(fileURLToPath(import.meta.url), '../..')

/**
 * Runs one program to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {{ show?: boolean, env?: NodeJS.ProcessEnv }} options `show`: its output appears as it comes; otherwise it is only returned.
 * @returns {Promise<{ ok: boolean, output: string }>} a program that cannot be started is not ok and `output` says why
 */
export function run(command, args, { show = false, env = process.env } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const keep = (stream) => (chunk) => {
      output += chunk
      if (show) stream.write(chunk)
    }
    child.stdout.on('data', keep(process.stdout))
    child.stderr.on('data', keep(process.stderr))
    child.on('error', (error) => done({ ok: false, output: `${command}: ${error.message}\n` }))
    child.on('close', (code) => done({ ok: code === 0, output }))
  })
}

/** Runs a JavaScript program of node_modules with this Node, so that no shell or `.cmd` wrapper is needed. */
export function runNode(script, args, options) {
  return run(process.execPath, [resolve(ROOT, script), ...args], options)
}

/** Runs npm itself, the very one that called us where there is one. */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath
  return npm ? run(process.execPath, [npm, ...args], options) : run('npm', args, options)
}
