/** The cells that divide the groups, or that one group alone stands for, with how far from each other the groups are. */
import { gapOf } from '@cabildo/shared/kinds/matrix/stance'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import type { RoomGroup } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { type Shown, sliceOf } from '../../result/shown.ts'
import { useFormats } from '../../result/use-formats.ts'
import styles from './matrix-table.module.css'
import { type Matrix, type Place, placesOf } from './read-matrix.ts'
import { StanceMark } from './stance-mark.tsx'

interface Props {
  matrix: Matrix
  result: Result
  room: readonly Pick<RoomGroup, 'id' | 'name'>[]
  shown?: Shown | undefined
}

/** Furthest apart first. */
export function dividedCells(matrix: Matrix): Place[] {
  return placesOf(matrix)
    .filter(({ cell: { label } }) => label === 'controversial' || label === 'one-group')
    .sort((one, other) => (gapOf(other.cell) ?? 0) - (gapOf(one.cell) ?? 0))
}

export function DividedList({ matrix, result, room, shown }: Props) {
  const { t } = useTranslation(['kind-matrix', 'result'])
  const text = useLocalText()
  const write = useFormats()
  const nameOf = (id: string | undefined) => text(room.find((group) => group.id === id)?.name)
  return (
    <ul className={styles.places}>
      {sliceOf(dividedCells(matrix), shown).map(({ item, heading, cell }) => (
        <li key={cell.id}>
          <StanceMark cell={cell} result={result} />{' '}
          <span className={styles.strong}>
            {text(item.text)} · {text(heading.text)}
          </span>{' '}
          <span className={styles.fact}>
            {cell.label === 'one-group' && `${nameOf(cell.why.group) || t('result:otherGroups')} · `}
            {t('result:why.range', {
              low: write.percent(cell.why.lowest ?? 0),
              high: write.percent(cell.why.highest ?? 0),
            })}
          </span>
        </li>
      ))}
    </ul>
  )
}
