/** Takes a workshop in from a file, or says what is wrong with it and where. For hosts. */
import { displayCode } from '@cabildo/shared/join-code'
import { isRefusal } from '@cabildo/shared/refusal'
import type { FileTakenIn } from '@cabildo/shared/wire/handover'
import { type ChangeEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { RefusalLine } from '../../../fields/refusal-line.tsx'
import { sendWorkshopFile } from '../../../net/workshop-files.ts'
import { Icon } from '../../../ui/icons.tsx'
import { useCall } from '../rehearsal/use-call.ts'
import styles from './handover.module.css'

interface Props {
  token: string
  className: string | undefined
  /** The list of workshops is another one now. */
  onTaken: () => void
}

export function OpenFile({ token, className, onTaken }: Props) {
  const { t } = useTranslation('console')
  const id = useId()
  const [taken, setTaken] = useState<FileTakenIn | null>(null)
  const { busy, failed, call } = useCall()
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (file === undefined) return
    setTaken(null)
    const answer = await call(() => sendWorkshopFile(file, token))
    // The same file may be chosen again.
    target.value = ''
    if (answer === null || isRefusal(answer)) return
    setTaken(answer)
    onTaken()
  }
  return (
    <section className={className}>
      <h2>{t('handover.open')}</h2>
      <p className={styles.soft}>{t('handover.openHelp')}</p>
      <div className={styles.file}>
        <input
          id={id}
          className="sr-only"
          type="file"
          accept=".cabildo"
          disabled={busy}
          onChange={(event) => {
            read(event).catch(() => {})
          }}
        />
        <label htmlFor={id} className={styles.label}>
          <Icon name="plus" />
          <span>{t(busy ? 'handover.reading' : 'handover.choose')}</span>
        </label>
      </div>
      <RefusalLine attempt={{ failed }} />
      <div role="status">
        {taken !== null && (
          <p>
            {t(taken.goesOn ? 'handover.takenOn' : 'handover.takenCopy', { code: displayCode(taken.code) })}{' '}
            <Link href={`/console/w/${taken.workshop}`} className={styles.way}>
              {t('handover.look')}
            </Link>
          </p>
        )}
      </div>
    </section>
  )
}
