/** The parking lot on the wall: what was set aside, and what became of it. */
import type { Topic } from '@cabildo/shared/kinds/discuss/view'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { Fit } from '../../result/fit.tsx'
import { sliceOf } from '../../result/shown.ts'
import styles from './board.module.css'

export function ParkingPage({ topics }: { topics: readonly Topic[] }) {
  const { t } = useTranslation('kind-discuss')
  const inWords = useLocalText()
  return (
    <Fit count={topics.length} of={`parked ${JSON.stringify(topics)}`}>
      {(shown) => (
        <ul className={styles.list}>
          {sliceOf(topics, shown).map(({ id, text, outcome }) => (
            <li key={id} className={styles.settled}>
              <p className={styles.words}>{text === null ? t('parking.private') : inWords(text)}</p>
              {outcome !== null && <p className={styles.answer}>→ {inWords(outcome)}</p>}
            </li>
          ))}
        </ul>
      )}
    </Fit>
  )
}
