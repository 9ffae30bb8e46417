/** Somebody waits at the door: how many, who, and the ways to let them in. */
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../../fields/refusal-line.tsx'
import { useLocalText } from '../../../i18n/use-language.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icons.tsx'
import type { RunCommand } from '../run-command.ts'
import styles from './door.module.css'
import { useLetIn } from './use-let-in.ts'

interface Props {
  view: Pick<FacilitatorView, 'door' | 'groups'>
  run: RunCommand
}

export function DoorNotice({ view: { door, groups }, run }: Props) {
  const { t } = useTranslation('console')
  const inWords = useLocalText()
  const { attempt, letIn, turnAway, letAll } = useLetIn(run)
  const { waiting, first } = door
  const some = waiting > 0
  const groupOf = (id: string | null) => inWords(groups.find((group) => group.id === id)?.name)
  return (
    <div className={some ? styles.notice : undefined}>
      {/* Stands here before anybody waits, so that it is said when somebody does. */}
      <p role="status" className={some ? styles.waiting : undefined}>
        {some && (
          <>
            <Icon name="hand" />
            <span>{t('door.waiting', { count: waiting })}</span>
          </>
        )}
      </p>
      {some && (
        <>
          <Button icon="check" busy={attempt.busy === 'all'} onClick={letAll}>
            {t('door.letAll')}
          </Button>
          <details className={styles.who}>
            <summary>{t('door.who')}</summary>
            <ul className={styles.first}>
              {first.map(({ id, name, group }) => {
                const who = name ?? t('door.noName')
                return (
                  <li key={id}>
                    <span className={styles.one}>
                      {who} <span className={styles.group}>{groupOf(group)}</span>
                    </span>
                    <Button
                      aria-label={t('door.letInWho', { name: who })}
                      busy={attempt.busy === `admit-person ${id}`}
                      onClick={() => letIn(id)}
                    >
                      {t('door.letIn')}
                    </Button>
                    <Button
                      look="quiet"
                      aria-label={t('door.turnAwayWho', { name: who })}
                      busy={attempt.busy === `remove-person ${id}`}
                      onClick={() => turnAway(id)}
                    >
                      {t('door.turnAway')}
                    </Button>
                  </li>
                )
              })}
            </ul>
            {waiting > first.length && <p>{t('door.more', { count: waiting - first.length })}</p>}
          </details>
        </>
      )}
      <RefusalLine attempt={attempt} />
    </div>
  )
}
