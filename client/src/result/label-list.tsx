/** Where the room stands on each item: consensual, controversial, one group's priority, undecided, and the numbers behind it. */
import type { Result, ResultItem } from '@cabildo/shared/workshop/result/result-types'
import type { RoomGroup } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../i18n/use-language.ts'
import { classNames } from '../ui/class-names.ts'
import { bestFirst } from './figures.ts'
import styles from './label-list.module.css'
import { LabelRow } from './label-row.tsx'
import { type Shown, sliceOf } from './shown.ts'

interface Props {
  result: Result
  room: readonly Pick<RoomGroup, 'id' | 'name'>[]
  shown?: Shown | undefined
  /** A short fact of the kind's own under an item. */
  extra?: ((item: ResultItem) => string | null) | undefined
  /** One line per item, for the wall. */
  onWall?: boolean | undefined
}

export function LabelList({ result, room, shown, extra, onWall }: Props) {
  const { t } = useTranslation('result')
  const inWords = useLocalText()
  const owner = ({ why, label }: ResultItem) => {
    if (label !== 'one-group') return null
    const name = room.find(({ id }) => id !== null && id === why.group)?.name
    return name ? inWords(name) : t('otherGroups')
  }
  return (
    <ul className={classNames(onWall && styles.onWall)} aria-label={t('labels')}>
      {sliceOf(bestFirst(result.items), shown).map((item) => (
        <LabelRow
          key={item.id}
          item={item}
          owner={owner(item)}
          fact={extra?.(item) ?? null}
          threshold={result.thresholds.support}
        />
      ))}
    </ul>
  )
}
