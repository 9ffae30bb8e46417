/** One row by group on a phone: how wide the gap is and between whom, then the mean of each group. */
import { gapOf } from '@cabildo/shared/kinds/assess/gaps'
import type { Scale } from '@cabildo/shared/kinds/assess/schema'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import styles from '../phone-result.module.css'
import { useScaleWords } from './use-scale-words.ts'

interface Props {
  result: Result
  item: string
  scale: Scale
}

export function PhoneGroups({ result, item, scale }: Props) {
  const { t } = useTranslation(['kind-assess', 'kinds-phone', 'common'])
  const text = useLocalText()
  const words = useScaleWords()
  const groups = (result.items.find(({ id }) => id === item)?.groups ?? []).filter(({ n }) => n > 0)
  if (groups.length === 0) return null
  const nameOf = (id: string) =>
    text(result.groups.find((group) => group.id === id)?.name) || t('common:group.others')
  const gap = gapOf(item, null, groups)
  return (
    <details className={styles.groups}>
      <summary>{t('kinds-phone:result.byGroup')}</summary>
      {gap && (
        <p className={styles.equal}>
          {t('gap.between', {
            gap: words.gap(scale, gap.gap),
            high: nameOf(gap.high.id),
            low: nameOf(gap.low.id),
          })}
        </p>
      )}
      <ul>
        {groups.map(({ id, mean }) => (
          <li key={id} className={styles.group}>
            <span>{nameOf(id)}</span>
            <strong>{mean === null ? '–' : words.mean(scale, mean)}</strong>
          </li>
        ))}
      </ul>
    </details>
  )
}
