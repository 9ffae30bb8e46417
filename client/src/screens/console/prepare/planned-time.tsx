/** How long the agenda is meant to take in all; nothing while no step says so. */
import { plannedMinutes } from '@cabildo/shared/workshop/planned-minutes'
import type { AgendaEntry } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import styles from './prepare.module.css'

interface Props {
  agenda: readonly AgendaEntry[]
}

export function PlannedTime({ agenda }: Props) {
  const { t } = useTranslation('console')
  const { sum, open } = plannedMinutes(agenda.map(({ setup }) => setup))
  if (sum === 0) return null
  return (
    <p className={styles.note}>
      {t('prepare.planned', { count: sum })}
      {open > 0 && ` ${t('prepare.unplanned', { count: open })}`}
    </p>
  )
}
