/** A group and a number of people without a device, each of whom gets a number. */
import { REGISTERED_AT_ONCE } from '@cabildo/shared/workshop/commands'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import { useAttempt } from '../../fields/use-attempt.ts'
import { Button } from '../../ui/button.tsx'
import type { IconName } from '../../ui/icons.tsx'
import type { RunCommand } from '../console/run-command.ts'
import { CountField } from './count-field.tsx'
import styles from './desk.module.css'
import { GroupSelect } from './group-select.tsx'
import type { GroupName } from './use-group-names.ts'

interface Props {
  channel: 'paper' | 'hands'
  choices: readonly GroupName[]
  run: RunCommand
  label: string
  button: string
  icon: IconName
  /** Called with the ids of those who were registered. */
  onDone: (group: GroupName, made: readonly string[]) => void
  children?: ReactNode
}

export function RegisterForm({ channel, choices, run, label, button, icon, onDone, children }: Props) {
  const { t } = useTranslation('desk')
  const attempt = useAttempt()
  const [chosen, setChosen] = useState('')
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const group = choices.find(({ id }) => id === chosen) ?? choices[0]
  const count = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0
  const fits = count >= 1 && count <= REGISTERED_AT_ONCE
  if (group === undefined) return null
  const register = async () => {
    setTried(!fits)
    if (!fits) return
    const accepted = await attempt.attempt('register', () =>
      run({ type: 'register-people', channel, group: group.id, count }),
    )
    if (accepted === null) return
    setTyped('')
    onDone(group, accepted.made)
  }
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        register().catch(() => {})
      }}
    >
      <GroupSelect label={t('group')} choices={choices} value={group.id ?? ''} onChange={setChosen} />
      <CountField
        label={label}
        value={typed}
        onChange={setTyped}
        wrong={tried && !fits ? t('atOnce', { most: REGISTERED_AT_ONCE }) : null}
      />
      <Button type="submit" icon={icon} busy={attempt.busy !== null}>
        {button}
      </Button>
      <RefusalLine attempt={attempt} />
      {children}
    </form>
  )
}
