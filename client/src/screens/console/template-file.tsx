/** Takes a template from a file, or says what is wrong with it and where. */
import { isRefusal, type Refusal } from '@cabildo/shared/refusal'
import type { Template } from '@cabildo/shared/templates/template'
import { type ChangeEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { refusalText } from '../../i18n/use-language.ts'
import { Icon } from '../../ui/icons.tsx'
import styles from './template-file.module.css'

/** Nothing that people write comes near it. */
const LARGEST_BYTES = 2_000_000

interface Props {
  onRead: (template: Template) => void
}

export function TemplateFile({ onRead }: Props) {
  const { t } = useTranslation(['console', 'refusal'])
  const id = useId()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    // The same file may be chosen again after it was mended.
    target.value = ''
    if (file === undefined) return
    const template = await templateIn(file)
    setRefusal(isRefusal(template) ? template : null)
    if (!isRefusal(template)) onRead(template)
  }
  return (
    <div className={styles.file}>
      <label htmlFor={id} className={styles.label}>
        <Icon name="plus" />
        <span>{t('new.file')}</span>
      </label>
      <input
        id={id}
        className="sr-only"
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          read(event).catch(() => setRefusal({ refused: 'template-not-json' }))
        }}
      />
      <p role="alert">
        {refusal !== null && (
          <span className={styles.refused}>
            {refusalText(t, refusal)}
            {refusal.field !== undefined && (
              <>
                {' '}
                {t('new.place')} <code>{refusal.field}</code>
              </>
            )}
          </span>
        )}
      </p>
    </div>
  )
}

async function templateIn(file: File): Promise<Template | Refusal> {
  if (file.size > LARGEST_BYTES) return { refused: 'too-large' }
  const { readTemplate } = await import('@cabildo/shared/templates/check-template')
  return readTemplate(await file.text())
}
