/** `npm run dev`: the server restarts and the pages reload as files change; open port 5173 instead of the server's. */
import './require-node.mjs'
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { ensureInstalled } from './ensure-installed.mjs'
import { ROOT } from './run.mjs'

await ensureInstalled()
console.log('Pages: http://localhost:5173 (replace the port in the links that the server prints)')

const programs = [
  [
    'node_modules/tsx/dist/cli.mjs',
    'watch',
    '--clear-screen=false',
    'server/src/main.ts',
    ...process.argv.slice(2),
  ],
  ['node_modules/vite/bin/vite.js', '--config', 'client/vite.config.ts', '--clearScreen', 'false'],
]
const children = programs.map(([script, ...args]) =>
  spawn(process.execPath, [resolve(ROOT, script), ...args], { cwd: ROOT, stdio: 'inherit' }),
)
const stop = (signal) => {
  for (const child of children) child.kill(signal)
}
process.on('SIGINT', () => stop('SIGINT'))
process.on('SIGTERM', () => stop('SIGTERM'))
for (const child of children) {
  child.on('exit', (code) => {
    process.exitCode ||= code ?? 1
    stop('SIGTERM')
  })
}
