/** Over the console of a workshop that stands still here: why, and how it goes on. */
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../../fields/refusal-line.tsx'
import { useAttempt } from '../../../fields/use-attempt.ts'
import { postCommand } from '../../../net/api.ts'
import { newCommandId } from '../../../net/session.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icons.tsx'
import styles from './handover.module.css'

interface Props {
  stopped: NonNullable<FacilitatorView['workshop']['stopped']>
  workshop: string
  /** Of the host, who alone lets it go on, also where this browser shows the console as a facilitator; null without one. */
  host: string | null
}

export function StoppedBar({ stopped, workshop, host }: Props) {
  const { t } = useTranslation('console')
  const attempt = useAttempt()
  return (
    <section className={styles.bar} aria-label={t(`handover.stopped.${stopped}`)}>
      <p className={styles.mark}>
        <Icon name="alert" size="1.2em" />
        <strong>{t(`handover.stopped.${stopped}`)}</strong>
      </p>
      <p className={styles.soft}>{t(`handover.stoppedHelp.${stopped}`)}</p>
      {host !== null && (
        <Button
          icon="undo"
          busy={attempt.busy !== null}
          onClick={() => {
            attempt.attempt('go on', () => goOn(workshop, host)).catch(() => {})
          }}
        >
          {t('handover.goOn')}
        </Button>
      )}
      <RefusalLine attempt={attempt} />
    </section>
  )
}

function goOn(workshop: string, host: string) {
  return postCommand({ id: newCommandId(), workshop, command: { type: 'go-on-here' } }, host)
}
