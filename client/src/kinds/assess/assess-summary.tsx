/** Own marks for reading, with the reason in one's own words. */
import { scaleOf } from '@cabildo/shared/kinds/assess/scale'
import type { AssessAnswer, AssessConfig } from '@cabildo/shared/kinds/assess/schema'
import type { Item } from '@cabildo/shared/kinds/item'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import styles from './assess-summary.module.css'
import { useScaleWords } from './use-scale-words.ts'

interface Props {
  items: readonly Item[]
  config: AssessConfig
  answer: AssessAnswer
}

export function AssessSummary({ items, config, answer }: Props) {
  const { t } = useTranslation('kind-assess')
  const text = useLocalText()
  const foreign = useForeign()
  const words = useScaleWords()
  const { headings } = config
  return (
    <ul>
      {items.map(({ id, text: row }) => {
        const given = Object.entries(answer.marks[id] ?? {})
        return (
          <li key={id} className={styles.line}>
            <p lang={foreign(row)}>{text(row)}</p>
            {given.length === 0 && <p className={styles.none}>{t('skipped')}</p>}
            {given.map(([heading, mark]) => (
              <p key={heading} className={styles.mark}>
                {heading !== '' && (
                  <span className={styles.heading}>
                    {text(headings.find((each) => each.id === heading)?.text)}:{' '}
                  </span>
                )}
                <strong>{words.mark(scaleOf(config, id), mark)}</strong>
              </p>
            ))}
            {answer.reasons[id] && <p className={styles.reason}>{answer.reasons[id]}</p>}
          </li>
        )
      })}
    </ul>
  )
}
