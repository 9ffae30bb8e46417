/** Own levels for reading, with the sign of each and the reservation in one's own words. */
import type { ConsentAnswer } from '@cabildo/shared/kinds/consent/schema'
import type { Item } from '@cabildo/shared/kinds/item'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { LevelMark } from '../../ui/level-mark.tsx'
import styles from './consent-summary.module.css'

interface Props {
  items: readonly Item[]
  answer: ConsentAnswer
}

export function ConsentSummary({ items, answer }: Props) {
  const { t } = useTranslation('kinds-phone')
  const text = useLocalText()
  const foreign = useForeign()
  return (
    <ul>
      {items.map((item) => {
        const level = answer.levels[item.id]
        return (
          <li key={item.id} className={styles.line}>
            <p lang={foreign(item.text)}>{text(item.text)}</p>
            <p className={styles.level}>
              {level !== undefined && <LevelMark tone={level} size="1.3em" />}
              <strong>{level === undefined ? t('consent.noAnswer') : t(`consent.level.${level}`)}</strong>
            </p>
            {answer.reservations[item.id] && <p className={styles.words}>{answer.reservations[item.id]}</p>}
          </li>
        )
      })}
    </ul>
  )
}
