/** Whether anybody new may come in. */
import type { WorkshopHead } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../../fields/refusal-line.tsx'
import { useAttempt } from '../../../fields/use-attempt.ts'
import { Button } from '../../../ui/button.tsx'
import type { RunCommand } from '../run-command.ts'
import styles from './run.module.css'

interface Props {
  workshop: Pick<WorkshopHead, 'locked' | 'status'>
  run: RunCommand
}

export function DoorPanel({ workshop: { locked, status }, run }: Props) {
  const { t } = useTranslation('console')
  const attempt = useAttempt()
  if (status === 'ended') return null
  return (
    <section className={styles.panel}>
      <p className={styles.soft} role="status">
        {t(locked ? 'door.locked' : 'door.open')}
      </p>
      <Button
        icon="lock"
        busy={attempt.busy === 'door'}
        onClick={() => {
          attempt.attempt('door', () => run({ type: locked ? 'unlock-door' : 'lock-door' })).catch(() => {})
        }}
      >
        {t(locked ? 'door.unlock' : 'door.lock')}
      </Button>
      <RefusalLine attempt={attempt} of="door" />
    </section>
  )
}
