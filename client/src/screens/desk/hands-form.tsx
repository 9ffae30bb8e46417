/** Raised hands in the question that is open, group by group; or why they cannot be counted here. */
import type { OperatorView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import type { RunCommand } from '../console/run-command.ts'
import styles from './desk.module.css'
import { HandsGroup } from './hands-group.tsx'
import { handsRulesOf } from './hands-rules.ts'
import { isAsked } from './is-asked.ts'
import { useGroupNames } from './use-group-names.ts'

interface Props {
  view: OperatorView
  run: RunCommand
  onSay: (words: string) => void
}

export function HandsForm({ view, run, onSay }: Props) {
  const { t } = useTranslation('desk')
  const { nameOf } = useGroupNames(view)
  const { current, standIns, workshop } = view
  const hands = standIns.filter(({ channel }) => channel === 'hands')
  if (current === null || !isAsked(view) || hands.length === 0) return null
  const rules = handsRulesOf(current)
  const anonymous = current.secrecy === 'anonymous'
  const groups = [...new Set(hands.map(({ group }) => group))]
  return (
    <section className={styles.section} aria-labelledby="desk-hands">
      <h2 id="desk-hands">{t('hands.title')}</h2>
      {anonymous ? (
        <p>{t('hands.anonymous')}</p>
      ) : rules === null ? (
        <p>{t('hands.notHere')}</p>
      ) : (
        <>
          <p className={styles.soft}>{t('hands.seen')}</p>
          {groups.map((group) => {
            const people = hands.filter((one) => one.group === group)
            return (
              <HandsGroup
                key={`${current.id}/${current.round}/${group}`}
                workshop={workshop.id}
                activity={current}
                rules={rules}
                group={nameOf(group)}
                people={people.length}
                counted={people.every(({ answered }) => answered)}
                run={run}
                onSay={onSay}
              />
            )
          })}
        </>
      )}
    </section>
  )
}
