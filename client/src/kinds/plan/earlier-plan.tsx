/** Opens a plan with the rows of an earlier workshop, read from the data file of its report. */
import { readEarlier } from '@cabildo/shared/kinds/plan/earlier'
import type { Baseline } from '@cabildo/shared/kinds/plan/schema'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import styles from './earlier-plan.module.css'

interface Props {
  baseline: Baseline | undefined
  onChange: (baseline: Baseline | undefined) => void
  disabled: boolean | undefined
}

export function EarlierPlan({ baseline, onChange, disabled }: Props) {
  const { t } = useTranslation('kind-plan')
  const id = useId()
  const [unread, setUnread] = useState(false)
  const read = async (file: File) => {
    const found = readEarlier(JSON.parse(await file.text()))
    setUnread(found === null)
    if (found !== null) onChange(found)
  }
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {t('edit.earlier')}
      </label>
      <p id={`${id}-help`} className={styles.help}>
        {baseline === undefined
          ? t('edit.earlierHelp')
          : t('edit.earlierRows', { count: baseline.rows.length })}
      </p>
      {baseline === undefined ? (
        <input
          id={id}
          type="file"
          accept="application/json,.json"
          className={styles.file}
          disabled={disabled}
          aria-describedby={`${id}-help ${id}-error`}
          onChange={(event) => {
            const [file] = event.target.files ?? []
            if (file) read(file).catch(() => setUnread(true))
          }}
        />
      ) : (
        <Button icon="trash" disabled={disabled} onClick={() => onChange(undefined)}>
          {t('edit.earlierRemove')}
        </Button>
      )}
      <p id={`${id}-error`} className={styles.error} role="alert">
        {unread && t('edit.earlierUnread')}
      </p>
    </div>
  )
}
