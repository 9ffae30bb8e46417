/** The rounds before the last one, in the console; an opening that nobody answered has kept nothing. */
import type { AgendaEntry } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import styles from './ballot-panel.module.css'

export function EarlierRounds({ rounds }: Pick<AgendaEntry, 'rounds'>) {
  const { t } = useTranslation('result')
  const earlier = rounds
    .slice(0, -1)
    .flatMap(({ n, asked, answered }) => (answered ? [{ n, asked, answered }] : []))
  if (earlier.length === 0) return null
  return (
    <ul className={styles.rounds}>
      {earlier.map(({ n, asked, answered }) => (
        <li key={n}>{t('earlierRound', { round: asked, answered })}</li>
      ))}
    </ul>
  )
}
