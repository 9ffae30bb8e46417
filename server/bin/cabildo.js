#!/usr/bin/env node
/** The `cabildo` program: `start` is `npm start`, every other subcommand is a file of src/cli. */
import '../../scripts/require-node.mjs'
import { fileURLToPath } from 'node:url'

if (process.argv[2] === 'start') {
  process.argv.splice(2, 1)
  await import('../../scripts/start.mjs')
} else {
  const { register } = await import('tsx/esm/api')
  register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) })
  await import('../src/cli/cabildo.ts')
}
