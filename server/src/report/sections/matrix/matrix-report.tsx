/** What a matrix adds to the report: its cells as a table, where the room stands on each, every group, and what it is compared with. */
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import type { Translator } from '../../translator.ts'
import { MatrixCells } from './matrix-cells.tsx'
import { matrixContext } from './matrix-context.ts'
import { MatrixGroups } from './matrix-groups.tsx'
import { MatrixNotes } from './matrix-notes.tsx'
import { MatrixOverlay } from './matrix-overlay.tsx'
import { MatrixStances } from './matrix-stances.tsx'

type Props = { words: Translator; result: Result }

export function MatrixReport({ words, result }: Props) {
  const context = matrixContext(words, result)
  if (context === null) return null
  return (
    <>
      {result.n === 0 ? <p>{words.t('matrix.nobody')}</p> : null}
      <MatrixCells context={context} />
      <MatrixNotes context={context} />
      {result.n === 0 ? null : (
        <>
          <MatrixOverlay context={context} />
          <MatrixStances context={context} />
          <MatrixGroups context={context} />
        </>
      )}
    </>
  )
}
