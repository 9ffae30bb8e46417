/** Whether a row may go into several columns, and an earlier allocation to compare the result with. */
import type { Item } from '@cabildo/shared/kinds/item'
import type { AllocateConfig, MatrixConfig, Overlay } from '@cabildo/shared/kinds/matrix/schema'
import { useTranslation } from 'react-i18next'
import { CheckField } from '../../fields/check-field.tsx'
import { useLocalText } from '../../i18n/use-language.ts'
import styles from './editor.module.css'

interface Props {
  config: AllocateConfig
  onChange: (config: MatrixConfig) => void
  items: readonly Item[]
  disabled?: boolean | undefined
}

export function AllocateEditor({ config, onChange, items, disabled }: Props) {
  const { t } = useTranslation('kind-matrix')
  const text = useLocalText()
  const { columns, several, overlay, ...rest } = config
  const set = (next: Overlay | undefined) =>
    onChange({ ...rest, columns, several, ...(next === undefined ? {} : { overlay: next }) })
  const known = new Map(Object.entries(overlay ?? {}))
  const toggle = (item: string, column: string, on: boolean) => {
    const before = known.get(item) ?? []
    const next = columns.map(({ id }) => id).filter((id) => (id === column ? on : before.includes(id)))
    const others = [...known].filter(([id]) => id !== item)
    set(Object.fromEntries(next.length === 0 ? others : [...others, [item, next]]))
  }
  const elsewhere = [...known.keys()].filter((id) => !items.some((item) => item.id === id)).length
  return (
    <>
      <CheckField
        label={t('editor.several')}
        help={t('editor.severalHelp')}
        checked={several}
        onChange={(next) => onChange({ ...config, several: next })}
        disabled={disabled}
      />
      <CheckField
        label={t('editor.overlay')}
        help={t('editor.overlayHelp')}
        checked={overlay !== undefined}
        onChange={(on) => set(on ? {} : undefined)}
        disabled={disabled}
      />
      {overlay !== undefined && items.length === 0 && (
        <p className={styles.note}>{t('editor.overlayNoItems')}</p>
      )}
      {overlay !== undefined && elsewhere > 0 && (
        <p className={styles.note}>{t('editor.overlayElsewhere', { count: elsewhere })}</p>
      )}
      {overlay !== undefined && items.length > 0 && (
        <div className={styles.scroll}>
          <table className={styles.overlay}>
            <caption className="sr-only">{t('editor.overlay')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('corner')}</th>
                {columns.map((column) => (
                  <th key={column.id} scope="col">
                    {text(column.text)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <tr key={item.id}>
                  <th scope="row">{text(item.text)}</th>
                  {columns.map((column) => (
                    <td key={column.id}>
                      <label className={styles.tick}>
                        <span className="sr-only">{`${text(item.text)} · ${text(column.text)}`}</span>
                        <input
                          type="checkbox"
                          checked={known.get(item.id)?.includes(column.id) ?? false}
                          disabled={disabled}
                          onChange={(event) => toggle(item.id, column.id, event.target.checked)}
                        />
                      </label>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}
