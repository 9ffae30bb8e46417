/** People who answer by raised hands: how many of each group. */
import type { OperatorView } from '@cabildo/shared/workshop/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import type { RunCommand } from '../console/run-command.ts'
import styles from './desk.module.css'
import { GroupLine } from './group-line.tsx'
import { RegisterForm } from './register-form.tsx'
import { TakeBack } from './take-back.tsx'
import { useGroupNames } from './use-group-names.ts'

interface Props {
  view: OperatorView
  run: RunCommand
  onSay: (words: string) => void
}

export function ByHand({ view, run, onSay }: Props) {
  const { t } = useTranslation('desk')
  const { choices, nameOf } = useGroupNames(view)
  const [asked, setAsked] = useState<string | null>(null)
  const hands = view.standIns.filter(({ channel }) => channel === 'hands')
  const groups = [...new Set(hands.map(({ group }) => group))].map((group) => ({
    name: nameOf(group),
    people: hands.filter((one) => one.group === group),
  }))
  const leaving = hands.find(({ id }) => id === asked)
  return (
    <section className={styles.section} aria-labelledby="desk-by-hand">
      <h2 id="desk-by-hand">{t('byHand.title')}</h2>
      <p className={styles.soft}>{t('byHand.help')}</p>
      {groups.length > 0 && (
        <ul className={styles.rows}>
          {groups.map(({ name, people }) => (
            <li key={name.id ?? ''} className={styles.row}>
              <span>
                <GroupLine group={name} /> · {t('byHand.people', { count: people.length })}
              </span>
              <Button icon="minus" onClick={() => setAsked(people.at(-1)?.id ?? null)}>
                {t('byHand.fewer')} <span className="sr-only">{name.name}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <RegisterForm
        channel="hands"
        choices={choices}
        run={run}
        label={t('byHand.count')}
        button={t('byHand.do')}
        icon="hand"
        onDone={(group, made) => onSay(t('byHand.added', { count: made.length, group: group.name }))}
      />
      {leaving && (
        <TakeBack
          sheet={leaving}
          group={nameOf(leaving.group)}
          anonymous={false}
          run={run}
          onDone={(gone) => {
            setAsked(null)
            if (gone) onSay(t('byHand.removed', { group: nameOf(leaving.group).name }))
          }}
        />
      )}
    </section>
  )
}
