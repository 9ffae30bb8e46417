/** Who waits at the door. */
import type { AtDoor as Waiting } from '@cabildo/shared/workshop/people-view'
import type { OperatorView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import { useAttempt } from '../../fields/use-attempt.ts'
import { Button } from '../../ui/button.tsx'
import type { RunCommand } from '../console/run-command.ts'
import styles from './desk.module.css'
import { useGroupNames } from './use-group-names.ts'

interface Props {
  view: OperatorView
  run: RunCommand
  onSay: (words: string) => void
}

export function AtDoor({ view, run, onSay }: Props) {
  const { t } = useTranslation('desk')
  const attempt = useAttempt()
  const { nameOf } = useGroupNames(view)
  const { waiting, first } = view.door
  if (waiting === 0 && !view.workshop.watched) return null
  const called = ({ name, group }: Waiting) =>
    [name ?? t('door.nameless'), ...(view.groups.length > 0 ? [nameOf(group).name] : [])].join(' · ')
  const decide = async (type: 'admit-person' | 'remove-person', who: Waiting) => {
    const accepted = await attempt.attempt(`${type} ${who.id}`, () => run({ type, person: who.id }))
    if (accepted !== null) onSay(t(`door.done.${type}`, { name: called(who) }))
  }
  return (
    <section className={styles.section} aria-labelledby="desk-door">
      <h2 id="desk-door">{t('door.title', { count: waiting })}</h2>
      {waiting === 0 && <p className={styles.soft}>{t('door.nobody')}</p>}
      <ul className={styles.rows}>
        {first.map((who) => (
          <li key={who.id} className={styles.row}>
            <span>{called(who)}</span>
            <span className={styles.buttons}>
              {(['admit-person', 'remove-person'] as const).map((type) => (
                <Button
                  key={type}
                  icon={type === 'admit-person' ? 'check' : 'close'}
                  busy={attempt.busy === `${type} ${who.id}`}
                  onClick={() => {
                    decide(type, who).catch(() => {})
                  }}
                >
                  {t(`door.do.${type}`)} <span className="sr-only">{called(who)}</span>
                </Button>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {waiting > first.length && (
        <p className={styles.soft}>{t('door.more', { count: waiting - first.length })}</p>
      )}
      <RefusalLine attempt={attempt} />
    </section>
  )
}
