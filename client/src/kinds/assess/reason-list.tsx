/** What people wrote beside their mark, under the row it belongs to; never who. */
import { scaleOf } from '@cabildo/shared/kinds/assess/scale'
import type { AssessConfig, AssessDetail } from '@cabildo/shared/kinds/assess/schema'
import { together } from '@cabildo/shared/kinds/assess/together'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { type Shown, sliceOf } from '../../result/shown.ts'
import styles from './reason-list.module.css'
import { useScaleWords } from './use-scale-words.ts'

interface Props {
  result: Pick<Result, 'items'>
  config: AssessConfig
  detail: AssessDetail
  shown?: Shown | undefined
}

export function ReasonList({ result, config, detail, shown }: Props) {
  const { t } = useTranslation('kind-assess')
  const text = useLocalText()
  const words = useScaleWords()
  if (detail.reasons.length === 0) return <p className={styles.none}>{t('reason.none')}</p>
  const all = result.items.flatMap((item) =>
    together(detail.reasons.filter((reason) => reason.item === item.id)).map((reason) => ({
      ...reason,
      of: item.text,
    })),
  )
  return (
    <ul className={styles.reasons}>
      {sliceOf(all, shown).map(({ item, mark, text: said, of, people }, index) => (
        <li key={`${item} ${index}`} className={styles.reason}>
          <span className={styles.said}>{said}</span>
          <span className={styles.about}>
            {mark !== null && <strong>{words.mark(scaleOf(config, item), mark)} · </strong>}
            {text(of)}
            {people > 1 && ` · ${t('reason.people', { count: people })}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
