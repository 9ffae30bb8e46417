/** The matrix before anybody has answered: its rows and headings, how many cells that makes, and whether that is too many. */
import type { Item } from '@cabildo/shared/kinds/item'
import { headingsOf, rowsAllowed } from '@cabildo/shared/kinds/matrix/headings'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { Banner } from '../../ui/banner.tsx'
import { isMatrixConfig } from './matrix-draft.ts'
import styles from './matrix-table.module.css'

interface Props {
  config: Record<string, unknown>
  items: readonly Item[]
  /** More rows come from an earlier step. */
  more: boolean
}

export function MatrixPreview({ config, items, more }: Props) {
  const { t } = useTranslation('kind-matrix')
  const text = useLocalText()
  if (!isMatrixConfig(config)) return null
  const headings = headingsOf(config)
  const most = rowsAllowed(config)
  return (
    <section className={styles.list}>
      <p>
        {t('preview.size', {
          rows: items.length,
          columns: headings.length,
          cells: items.length * headings.length,
        })}
      </p>
      {config.mode === 'rate' && (
        <p className={styles.note}>
          {t('preview.levels', { levels: config.levels.map((level) => text(level)).join(' · ') })}
        </p>
      )}
      {items.length > most && <Banner tone="warn">{t('preview.tooMany', { most })}</Banner>}
      {more && <p className={styles.note}>{t('preview.more', { most })}</p>}
      <h3>{t(config.mode === 'plane' ? 'preview.axes' : 'preview.columns')}</h3>
      <ul className={styles.names}>
        {config.mode === 'plane'
          ? [config.x, config.y].map(({ name, low, high }) => (
              <li key={text(name)}>{`${text(name)}: ${text(low)} – ${text(high)}`}</li>
            ))
          : headings.map(({ id, text: name }) => <li key={id}>{text(name)}</li>)}
      </ul>
      {items.length > 0 && <h3>{t('preview.rows')}</h3>}
      <ol className={styles.names}>
        {items.map((item) => (
          <li key={item.id}>{text(item.text)}</li>
        ))}
      </ol>
    </section>
  )
}
