/** Over the console of a workshop that stands still here: why, and how it goes on. */
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../../fields/refusal-line.tsx'
import { useAttempt } from '../../../fields/use-attempt.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icons.tsx'
import type { RunCommand } from '../run-command.ts'
import styles from './handover.module.css'

interface Props {
  stopped: NonNullable<FacilitatorView['workshop']['stopped']>
  run: RunCommand
}

export function StoppedBar({ stopped, run }: Props) {
  const { t } = useTranslation('console')
  const attempt = useAttempt()
  return (
    <section className={styles.bar} aria-label={t(`handover.stopped.${stopped}`)}>
      <p className={styles.mark}>
        <Icon name="alert" size="1.2em" />
        <strong>{t(`handover.stopped.${stopped}`)}</strong>
      </p>
      <p className={styles.soft}>{t(`handover.stoppedHelp.${stopped}`)}</p>
      <Button
        icon="undo"
        busy={attempt.busy !== null}
        onClick={() => {
          attempt.attempt('go on', () => run({ type: 'go-on-here' })).catch(() => {})
        }}
      >
        {t('handover.goOn')}
      </Button>
      <RefusalLine attempt={attempt} />
    </section>
  )
}
