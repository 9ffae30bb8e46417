/** Puts one mutant into the source as Vitest reads it. Nothing on the disk is touched, and child processes never see it. */
import type { Plugin } from 'vite'
import type { Mutant } from './mutant.ts'

/** Written to standard error once the mutated file was read: without it the test never met the bug. */
export const IN_PLACE = 'the mutant is in place'

/** None but while `npm run mutants` runs, which sets MUTANT. */
export function mutation(given = process.env.MUTANT): Plugin[] {
  if (given === undefined) return []
  const { file, from, to } = JSON.parse(given) as Pick<Mutant, 'file' | 'from' | 'to'>
  return [
    {
      name: 'mutant',
      enforce: 'pre',
      transform(code, id) {
        if (!id.split('?')[0]?.endsWith(`/${file}`)) return null
        console.error(code.includes(from) ? IN_PLACE : `${file} reads otherwise`)
        return { code: code.replace(from, () => to), map: null }
      },
    },
  ]
}
