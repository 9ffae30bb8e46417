/** `/recover`: opens the console of a workshop by its recovery code, on a device that knows nothing of it. */
import '../../i18n/desk-words.ts'
import { readRecoveryCode, recoveryToken } from '@cabildo/shared/recovery-code'
import { isRefusal } from '@cabildo/shared/refusal'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { navigate } from 'wouter/use-browser-location'
import { refusalText } from '../../i18n/use-language.ts'
import { fetchDoor, fetchPeople } from '../../net/api.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { checkCode } from '../join/check-code.ts'
import styles from './console.module.css'
import { ConsoleFrame } from './console-frame.tsx'

type Fault = { at: 'workshop' | 'code'; words: string }

export function RecoverScreen() {
  const { t } = useTranslation(['people', 'phone', 'console', 'refusal'])
  const [workshop, setWorkshop] = useState('')
  const [code, setCode] = useState('')
  const [fault, setFault] = useState<Fault | null>(null)
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    document.title = t('recover.title')
  }, [t])

  const enter = async (): Promise<void> => {
    setFault(null)
    const named = checkCode(workshop)
    if (named.fault !== null) return setFault({ at: 'workshop', words: t(`phone:code.${named.fault}`) })
    const read = readRecoveryCode(code)
    if (read.fault !== null) return setFault({ at: 'code', words: t(`recover.${read.fault}`) })
    const door = await fetchDoor(named.code)
    if (door === null) return setFault({ at: 'workshop', words: t('console:unreachable') })
    if (isRefusal(door)) return setFault({ at: 'workshop', words: refusalText(t, door) })
    const token = recoveryToken(read.code)
    const known = await fetchPeople(door.workshop.id, token)
    if (known === null) return setFault({ at: 'code', words: t('console:unreachable') })
    if (isRefusal(known)) {
      const wrong = known.refused === 'unknown-token' || known.refused === 'not-allowed'
      return setFault({ at: 'code', words: wrong ? t('recover.wrong') : refusalText(t, known) })
    }
    // The console takes it out of the address and keeps it, where the browser keeps anything at all.
    navigate(`/console/w/${door.workshop.id}#f=${token}`)
  }
  return (
    <ConsoleFrame>
      <main className={styles.home}>
        <form
          className={styles.section}
          onSubmit={(event: FormEvent) => {
            event.preventDefault()
            if (busy) return
            setBusy(true)
            enter()
              .catch(() => {})
              .finally(() => setBusy(false))
          }}
        >
          <h1>{t('recover.title')}</h1>
          <p>{t('recover.lead')}</p>
          <TextField
            label={t('recover.workshop')}
            help={t('recover.workshopHelp')}
            value={workshop}
            onChange={(next) => {
              setWorkshop(next)
              setFault(null)
            }}
            error={fault?.at === 'workshop' ? fault.words : undefined}
            code
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
          />
          <TextField
            label={t('recover.code')}
            help={t('recover.codeHelp')}
            value={code}
            onChange={(next) => {
              setCode(next)
              setFault(null)
            }}
            error={fault?.at === 'code' ? fault.words : undefined}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            enterKeyHint="go"
          />
          <Button type="submit" look="primary" size="large" icon="lock" busy={busy}>
            {t('recover.go')}
          </Button>
        </form>
      </main>
    </ConsoleFrame>
  )
}
