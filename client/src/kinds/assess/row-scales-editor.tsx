/** Rows with labels of their own, as in a battery where each indicator is answered in other words. */
import type { AssessConfig, Scale } from '@cabildo/shared/kinds/assess/schema'
import type { Item } from '@cabildo/shared/kinds/item'
import type { Language } from '@cabildo/shared/text'
import { useTranslation } from 'react-i18next'
import { CheckField } from '../../fields/check-field.tsx'
import { useLocalText } from '../../i18n/use-language.ts'
import styles from './editor.module.css'
import { ScaleEditor } from './scale-editor.tsx'

interface Props {
  config: AssessConfig
  items: readonly Item[]
  languages: readonly Language[]
  onChange: (config: AssessConfig) => void
  disabled?: boolean | undefined
}

export function RowScalesEditor({ config, items, languages, onChange, disabled }: Props) {
  const { t } = useTranslation('kind-assess')
  const text = useLocalText()
  const own = new Map(Object.entries(config.scales ?? {}))
  if (items.length === 0) return <p className={styles.help}>{t('editor.rowsLater')}</p>
  const write = (id: string, scale: Scale | null) => {
    const { [id]: _, ...others } = config.scales ?? {}
    const confirm = (config.confirm ?? []).filter((each) => scale !== null || each !== id)
    onChange({ ...config, scales: scale === null ? others : { ...others, [id]: scale }, confirm })
  }
  return (
    <details>
      <summary className={styles.summary}>{t('editor.rows', { count: own.size })}</summary>
      <ul className={styles.list}>
        {items.map(({ id, text: row }) => {
          const scale = own.get(id)
          return (
            <li key={id} className={styles.rowScale}>
              <CheckField
                label={text(row)}
                help={t('editor.ownLabels')}
                checked={scale !== undefined}
                onChange={(checked) => write(id, checked ? config.scale : null)}
                disabled={disabled}
              />
              {scale !== undefined && (
                <ScaleEditor
                  scale={scale}
                  languages={languages}
                  onChange={(next) => write(id, next)}
                  disabled={disabled}
                />
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
