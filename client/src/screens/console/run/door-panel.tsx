/** Whether anybody new may come in: anybody, whoever is let in, or nobody. */
import type { CommandType } from '@cabildo/shared/workshop/commands'
import type { WorkshopHead } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../../fields/refusal-line.tsx'
import { useAttempt } from '../../../fields/use-attempt.ts'
import { classNames } from '../../../ui/class-names.ts'
import { Icon, type IconName } from '../../../ui/icons.tsx'
import type { RunCommand } from '../run-command.ts'
import styles from './door.module.css'
import runStyles from './run.module.css'

interface Props {
  workshop: Pick<WorkshopHead, 'locked' | 'watched' | 'status'>
  run: RunCommand
}

type DoorState = 'open' | 'watched' | 'locked'

const states: readonly DoorState[] = ['open', 'watched', 'locked']
const commands = {
  open: 'unlock-door',
  watched: 'watch-door',
  locked: 'lock-door',
} as const satisfies Record<DoorState, CommandType>
const icons: Record<DoorState, IconName> = { open: 'arrow-right', watched: 'hand', locked: 'lock' }

export function DoorPanel({ workshop: { locked, watched, status }, run }: Props) {
  const { t } = useTranslation('console')
  const attempt = useAttempt()
  if (status === 'ended') return null
  const now: DoorState = locked ? 'locked' : watched ? 'watched' : 'open'
  return (
    <section className={runStyles.panel}>
      <h2 className={runStyles.panelTitle}>{t('door.title')}</h2>
      <fieldset aria-label={t('door.title')} className={styles.states}>
        {states.map((state) => (
          <button
            key={state}
            type="button"
            className={classNames(styles.state, state === now && styles.on)}
            aria-pressed={state === now}
            aria-busy={attempt.busy === `door ${state}` || undefined}
            onClick={() => {
              if (state === now) return
              attempt.attempt(`door ${state}`, () => run({ type: commands[state] })).catch(() => {})
            }}
          >
            <Icon name={state === now ? 'check' : icons[state]} />
            <span>{t(`door.state.${state}`)}</span>
          </button>
        ))}
      </fieldset>
      <p className={runStyles.soft} role="status">
        {t(now === 'locked' ? 'door.locked' : now === 'watched' ? 'door.watched' : 'door.open')}
      </p>
      <RefusalLine attempt={attempt} of="door" />
    </section>
  )
}
