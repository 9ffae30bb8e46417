/** Where the room stands on every cell: shared, divides, one group's, low for all, undecided. */
import { stanceOf } from '@cabildo/shared/kinds/matrix/stance'
import { BasisSign, captionWithSigns } from '../../basis-signs.tsx'
import { groupName } from '../../group-name.ts'
import type { MatrixContext } from './matrix-context.ts'
import { RowTable } from './row-table.tsx'

type Props = { context: MatrixContext }

/** Stances that are no label of the room's own catalogue. */
const OWN = ['below', 'few', 'unanswered']

export function MatrixStances({ context }: Props) {
  const { words, result, cellOf } = context
  const { t, percent, number } = words
  const { thresholds, smallestGroup } = result
  const cell = (row: string, heading: string) => {
    const found = cellOf(row, heading)
    if (found === undefined) return '–'
    const stance = stanceOf(found, thresholds.support, smallestGroup)
    return (
      <>
        {t(OWN.includes(stance) ? `matrix.stance.${stance}` : `label.${stance}`)}
        {found.why.group === undefined ? '' : ` (${groupName(words, result, found.why.group)})`}
        {stance === 'unanswered' ? null : <BasisSign of={found} />}
      </>
    )
  }
  const answered = result.cells
    .filter((found) => stanceOf(found, thresholds.support, smallestGroup) !== 'unanswered')
    .map(({ basis }) => ({ basis }))
  return (
    <>
      <RowTable
        context={context}
        caption={captionWithSigns(words, t('matrix.stances'), answered)}
        cell={cell}
      />
      <p className="note">
        {t('label.rule', {
          support: percent(thresholds.support),
          gap: number(thresholds.gap * 100, 0),
          smallest: number(smallestGroup),
        })}
      </p>
    </>
  )
}
