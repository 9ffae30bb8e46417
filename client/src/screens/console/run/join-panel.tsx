/** How people get in, and the board that shows it: QR, code, link, the address phones use, "open the board". */
import { displayCode } from '@cabildo/shared/join-code'
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { RefusalLine } from '../../../fields/refusal-line.tsx'
import { useAttempt } from '../../../fields/use-attempt.ts'
import { QrCode } from '../../../ui/qr-code.tsx'
import { AddressChooser } from '../lan/address-chooser.tsx'
import { WifiPanel } from '../lan/wifi-panel.tsx'
import type { RunCommand } from '../run-command.ts'
import type { JoinBase } from '../use-join-base.ts'
import { BoardButton } from './board-button.tsx'
import { CopyField } from './copy-field.tsx'
import styles from './run.module.css'

interface Props {
  view: FacilitatorView
  run: RunCommand
  workshop: string
  join: JoinBase
}

export function JoinPanel({ view, run, workshop, join }: Props) {
  const { t } = useTranslation(['console', 'lan'])
  const { base } = join
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
      <AddressChooser join={join} />
      <Link href={`/console/w/${workshop}/lan`}>{t('lan:test.link')}</Link>
      <BoardButton view={view} run={run} workshop={workshop} base={base} attempt={attempt} />
      <RefusalLine attempt={attempt} />
      <WifiPanel workshop={workshop} code={view.workshop.code} base={base} />
    </section>
  )
}
