/** The code on paper by which another device runs the workshop when this one dies: made here, shown once. */
import { displayCode } from '@cabildo/shared/join-code'
import {
  displayRecoveryCode,
  RECOVERY_BYTES,
  recoveryCodeFrom,
  recoveryToken,
} from '@cabildo/shared/recovery-code'
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../../fields/refusal-line.tsx'
import { useAttempt } from '../../../fields/use-attempt.ts'
import { useLocalText } from '../../../i18n/use-language.ts'
import { Button } from '../../../ui/button.tsx'
import type { RunCommand } from '../run-command.ts'
import styles from './recovery.module.css'
import { RecoverySheet } from './recovery-sheet.tsx'
import runStyles from './run.module.css'

interface Props {
  view: FacilitatorView
  run: RunCommand
  base: string
}

export function RecoveryPanel({ view, run, base }: Props) {
  const { t } = useTranslation('people')
  const inWords = useLocalText()
  const attempt = useAttempt()
  const [fresh, setFresh] = useState<{ code: string; link: string } | null>(null)
  const [printing, setPrinting] = useState(false)
  const printed = useCallback(() => setPrinting(false), [])
  const make = async () => {
    const code = recoveryCodeFrom(crypto.getRandomValues(new Uint8Array(RECOVERY_BYTES)))
    const token = recoveryToken(code)
    const accepted = await attempt.attempt('recovery', () =>
      run({ type: 'issue-link', role: 'facilitator' }, { token }),
    )
    const link = accepted?.made[0]
    if (link !== undefined) setFresh({ code, link })
  }
  const how = t('recovery.how', { address: `${base}/recover`, code: displayCode(view.workshop.code) })
  const code =
    fresh && view.links.some(({ id }) => id === fresh.link) ? displayRecoveryCode(fresh.code) : null
  return (
    <details className={runStyles.panel}>
      <summary className={runStyles.panelTitle}>{t('recovery.title')}</summary>
      <p className={runStyles.soft}>{t('recovery.help')}</p>
      <Button
        icon="lock"
        busy={attempt.busy === 'recovery'}
        onClick={() => {
          make().catch(() => {})
        }}
      >
        {t('recovery.make')}
      </Button>
      <div aria-live="polite">
        {code !== null && (
          <div className={runStyles.fresh}>
            <p>{t('recovery.once')}</p>
            <p className={styles.code}>{code}</p>
            <p>{how}</p>
            <p className={runStyles.soft}>{t('recovery.revoke')}</p>
            <div className={runStyles.buttons}>
              <Button icon="print" onClick={() => setPrinting(true)}>
                {t('recovery.print')}
              </Button>
              <Button onClick={() => setFresh(null)}>{t('recovery.hide')}</Button>
            </div>
          </div>
        )}
      </div>
      {printing && code !== null && (
        <RecoverySheet
          title={inWords(view.workshop.title)}
          label={t('recovery.label')}
          code={code}
          how={how}
          onDone={printed}
        />
      )}
      <RefusalLine attempt={attempt} />
    </details>
  )
}
