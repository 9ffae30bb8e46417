/** "I was here on another phone": the rejoin code leads back to one's own place. */
import { isRefusal, type Refusal } from '@cabildo/shared/refusal'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRefusal } from '../../i18n/use-refusal.ts'
import { rejoin } from '../../net/joining.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { checkCode } from './check-code.ts'
import styles from './join-form.module.css'

interface Props {
  code: string
  onInside: () => void
}

export function RejoinForm({ code, onInside }: Props) {
  const { t } = useTranslation('phone')
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string | undefined>(undefined)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const why = useRefusal(refusal)
  const [busy, setBusy] = useState(false)
  const back = async () => {
    const checked = checkCode(typed)
    if (checked.fault !== null) return setError(t(`code.${checked.fault}`))
    setBusy(true)
    const answer = await rejoin(code, checked.code)
    setBusy(false)
    if (answer === null) setError(t('door.unreachable'))
    else if (isRefusal(answer)) setRefusal(answer)
    else onInside()
  }
  return (
    <details className={styles.rejoin}>
      <summary>{t('rejoin.summary')}</summary>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          back().catch(() => setBusy(false))
        }}
      >
        <TextField
          label={t('rejoin.label')}
          help={t('rejoin.help')}
          value={typed}
          onChange={(next) => {
            setTyped(next)
            setError(undefined)
            setRefusal(null)
          }}
          error={error ?? why}
          code
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <Button type="submit" wide busy={busy}>
          {t('rejoin.go')}
        </Button>
      </form>
    </details>
  )
}
