/** `/`: where a join code is typed by those who cannot scan. */
import { isRefusal, type Refusal } from '@cabildo/shared/refusal'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { navigate } from 'wouter/use-browser-location'
import { useRefusal } from '../../i18n/use-refusal.ts'
import { fetchDoor } from '../../net/api.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { checkCode } from './check-code.ts'
import styles from './join-form.module.css'
import { JoinFrame } from './join-frame.tsx'

export function CodeScreen() {
  const { t } = useTranslation(['phone', 'common'])
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string | undefined>(undefined)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const why = useRefusal(refusal)
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    document.title = t('code.title')
  }, [t])

  const enter = async () => {
    const { code, fault } = checkCode(typed)
    if (fault !== null) return setError(t(`code.${fault}`))
    setBusy(true)
    const door = await fetchDoor(code)
    setBusy(false)
    if (door === null) setError(t('door.unreachable'))
    else if (isRefusal(door)) setRefusal(door)
    else navigate(`/j/${code}`)
  }
  return (
    <JoinFrame>
      <h1>{t('code.title')}</h1>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          enter().catch(() => setBusy(false))
        }}
      >
        <TextField
          label={t('code.label')}
          help={t('code.help')}
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
          enterKeyHint="go"
        />
        <Button type="submit" look="primary" size="large" wide busy={busy}>
          {t('code.go')}
        </Button>
      </form>
      <p>{t('code.scan')}</p>
    </JoinFrame>
  )
}
