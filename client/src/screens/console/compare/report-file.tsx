/** Takes a report that was saved as data. */
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'
import { type ChangeEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/icons.tsx'
import styles from '../template-file.module.css'
import { readReport } from './batteries.ts'

interface Props {
  onRead: (report: ReportModel) => void
}

export function ReportFile({ onRead }: Props) {
  const { t } = useTranslation('console')
  const id = useId()
  const [isBad, setBad] = useState(false)
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    target.value = ''
    if (file === undefined) return
    const report = readReport(await file.text())
    setBad(report === null)
    if (report !== null) onRead(report)
  }
  return (
    <div className={styles.file}>
      <label htmlFor={id} className={styles.label}>
        <Icon name="plus" />
        <span>{t('compare.file')}</span>
      </label>
      <input
        id={id}
        className="sr-only"
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          read(event).catch(() => setBad(true))
        }}
      />
      <p role="alert">{isBad && <span className={styles.refused}>{t('compare.notReport')}</span>}</p>
    </div>
  )
}
