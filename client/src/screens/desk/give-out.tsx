/** Gives out sheets: each has a number, and the numbers given out are told so that they can be written on the paper. */
import type { OperatorView } from '@cabildo/shared/workshop/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RunCommand } from '../console/run-command.ts'
import styles from './desk.module.css'
import { numberRange } from './number-range.ts'
import { RegisterForm } from './register-form.tsx'
import { type GroupName, useGroupNames } from './use-group-names.ts'

interface Props {
  view: OperatorView
  run: RunCommand
}

export function GiveOut({ view, run }: Props) {
  const { t } = useTranslation('desk')
  const { choices } = useGroupNames(view)
  const [given, setGiven] = useState<{ group: GroupName; made: readonly string[] } | null>(null)
  const numbers = view.standIns.filter(({ id }) => given?.made.includes(id)).map(({ number }) => number)
  const range = numberRange(numbers)
  return (
    <section className={styles.section} aria-labelledby="desk-give">
      <h2 id="desk-give">{t('give.title')}</h2>
      <p className={styles.soft}>{t('give.help')}</p>
      <RegisterForm
        channel="paper"
        choices={choices}
        run={run}
        label={t('give.count')}
        button={t('give.do')}
        icon="card"
        onDone={(group, made) => setGiven({ group, made })}
      >
        <p role="status" className={range === '' ? undefined : styles.told}>
          {given !== null &&
            range !== '' &&
            t('give.given', { count: numbers.length, range, group: given.group.name })}
        </p>
      </RegisterForm>
    </section>
  )
}
