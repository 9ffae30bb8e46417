/** How many heads somebody counted in a group; sent when the field is left or on Enter, and kept as typed until it is taken. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import { useAttempt } from '../../fields/use-attempt.ts'
import type { RunCommand } from '../console/run-command.ts'
import { CountField } from './count-field.tsx'
import styles from './desk.module.css'
import type { GroupName } from './use-group-names.ts'

interface Props {
  group: GroupName
  /** Null while nobody has counted. */
  heads: number | null
  run: RunCommand
  onSay: (words: string) => void
}

const MOST = 10_000

export function HeadsField({ group, heads, run, onSay }: Props) {
  const { t } = useTranslation('desk')
  const attempt = useAttempt()
  const known = heads === null ? '' : String(heads)
  const [typed, setTyped] = useState(known)
  useEffect(() => setTyped(known), [known])
  const digits = typed.trim()
  const fits = digits === '' || (/^\d{1,5}$/.test(digits) && Number(digits) <= MOST)
  const count = async () => {
    if (!fits || digits === '' || Number(digits) === heads) return
    const counted = Number(digits)
    const accepted = await attempt.attempt('heads', () =>
      run({ type: 'count-heads', group: group.id, heads: counted }),
    )
    if (accepted !== null) onSay(t('heads.counted', { count: counted, group: group.name }))
  }
  const send = () => {
    count().catch(() => {})
  }
  return (
    <form
      noValidate
      className={styles.heads}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <CountField
        label={t('heads.label')}
        value={typed}
        onChange={setTyped}
        onLeave={send}
        wrong={fits ? null : t('number')}
      />
      <RefusalLine attempt={attempt} />
    </form>
  )
}
