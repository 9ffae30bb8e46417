/** `npm run docs:instruments`: writes docs/instruments.md from the registry. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { instrumentsTable } from './table.ts'

writeFileSync(fileURLToPath(new URL('../../docs/instruments.md', import.meta.url)), instrumentsTable())
