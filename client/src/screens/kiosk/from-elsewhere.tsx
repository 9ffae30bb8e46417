/** Whoever lost their digits, or their phone, comes to this tablet by the return code that their phone or a facilitator has. */
import type { Refusal } from '@cabildo/shared/refusal'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language.ts'
import { useRefusal } from '../../i18n/use-refusal.ts'
import { isSeat, rejoinSeat } from '../../net/seat-joining.ts'
import type { Seat } from '../../net/seats.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { checkCode } from '../join/check-code.ts'
import styles from './kiosk.module.css'

interface Props {
  code: string
  onSeat: (seat: Seat) => void
}

export function FromElsewhere({ code, onSeat }: Props) {
  const { t } = useTranslation(['kiosk', 'phone'])
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string | undefined>(undefined)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const why = useRefusal(refusal)
  const [busy, setBusy] = useState(false)
  const here = useRef(true)
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])
  const come = async () => {
    const checked = checkCode(typed)
    if (checked.fault !== null) return setError(t(`phone:code.${checked.fault}`))
    setBusy(true)
    const answer = await rejoinSeat(code, checked.code, language)
    // Whoever went away meanwhile leaves their place to nobody.
    if (!here.current) return
    setBusy(false)
    if (isSeat(answer)) onSeat(answer)
    else if (answer === null) setError(t('unreachable'))
    else setRefusal(answer)
  }
  return (
    <details className={styles.elsewhere}>
      <summary>{t('back.lost')}</summary>
      <form
        className={styles.form}
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          come().catch(() => setBusy(false))
        }}
      >
        <TextField
          label={t('phone:rejoin.label')}
          help={t('back.lostHelp')}
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
          {t('back.go')}
        </Button>
      </form>
    </details>
  )
}
