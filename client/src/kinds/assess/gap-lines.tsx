/** Where groups see a row most differently: how wide the gap is, and between which two. */
import { gapsOf } from '@cabildo/shared/kinds/assess/gaps'
import { scaleOf } from '@cabildo/shared/kinds/assess/scale'
import type { AssessConfig } from '@cabildo/shared/kinds/assess/schema'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import type { RoomGroup } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { type Shown, sliceOf } from '../../result/shown.ts'
import { GroupMark } from '../../ui/group-mark.tsx'
import styles from './gap-lines.module.css'
import { useScaleWords } from './use-scale-words.ts'

interface Props {
  config: AssessConfig
  result: Pick<Result, 'items' | 'cells' | 'groups'>
  room: readonly Pick<RoomGroup, 'id' | 'name'>[]
  shown?: Shown | undefined
}

export function GapLines({ config, result, room, shown }: Props) {
  const { t } = useTranslation(['kind-assess', 'result'])
  const text = useLocalText()
  const words = useScaleWords()
  const gaps = gapsOf(result)
  if (gaps.length === 0) return <p className={styles.none}>{t('gap.none')}</p>
  const named = room.filter(({ id }) => id !== null)
  const rowOf = (id: string) => text(result.items.find((item) => item.id === id)?.text)
  const headingOf = (id: string | null) => text(config.headings.find((heading) => heading.id === id)?.text)
  const side = (item: string, { id, mean }: { id: string; mean: number }) => {
    const place = named.findIndex((group) => group.id === id)
    return (
      <span className={styles.side}>
        <GroupMark index={place < 0 ? named.length : place} />
        <span className={styles.group}>
          {place < 0 ? t('result:otherGroups') : text(named[place]?.name)}{' '}
          <strong>{words.mean(scaleOf(config, item), mean)}</strong>
        </span>
      </span>
    )
  }
  return (
    <ol aria-label={t('gap.title')}>
      {sliceOf(gaps, shown).map(({ item, heading, gap, high, low }) => (
        <li key={`${item} ${heading}`} className={styles.row}>
          <span className={styles.text}>
            {rowOf(item)}
            {heading !== null && <span className={styles.heading}> · {headingOf(heading)}</span>}
          </span>
          <strong className={styles.gap}>{words.gap(scaleOf(config, item), gap)}</strong>
          <span className={styles.sides}>
            {side(item, high)}
            {side(item, low)}
          </span>
        </li>
      ))}
    </ol>
  )
}
