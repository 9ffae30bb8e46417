/** How people get in, and the board that shows it: QR, code, link, the address phones use, "open the board". */
import { displayCode } from '@cabildo/shared/join-code'
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../../fields/refusal-line.tsx'
import { SelectField } from '../../../fields/select-field.tsx'
import { useAttempt } from '../../../fields/use-attempt.ts'
import { QrCode } from '../../../ui/qr-code.tsx'
import type { RunCommand } from '../run-command.ts'
import type { useJoinBase } from '../use-join-base.ts'
import { BoardButton } from './board-button.tsx'
import { CopyField } from './copy-field.tsx'
import styles from './run.module.css'

interface Props {
  view: FacilitatorView
  run: RunCommand
  workshop: string
  join: ReturnType<typeof useJoinBase>
}

const LOOPBACK = /\/\/(localhost|127\.)/

export function JoinPanel({ view, run, workshop, join: { base, bases, choose } }: Props) {
  const { t } = useTranslation('console')
  const attempt = useAttempt()
  const url = `${base}/j/${view.workshop.code}`
  return (
    <section className={styles.panel}>
      <h2 className={styles.panelTitle}>{t('join.title')}</h2>
      <div className={styles.join}>
        <div className={styles.qr}>
          <QrCode value={url} label={t('join.qr')} />
        </div>
        <p className={styles.code}>{displayCode(view.workshop.code)}</p>
      </div>
      <CopyField label={t('join.link')} value={url} />
      {bases.length > 1 && (
        <SelectField
          label={t('join.address')}
          value={base}
          options={bases.map((each) => ({ value: each, label: each.replace(/^https?:\/\//, '') }))}
          onChange={choose}
        />
      )}
      {LOOPBACK.test(base) && <p className={styles.warn}>{t('join.loopback')}</p>}
      <BoardButton view={view} run={run} workshop={workshop} base={base} attempt={attempt} />
      <RefusalLine attempt={attempt} />
    </section>
  )
}
