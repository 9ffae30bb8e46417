/** What is asked of every row while the room answers: the columns, or the two axes with their ends. */
import { headingsOf } from '@cabildo/shared/kinds/matrix/headings'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { isMatrixConfig } from './matrix-draft.ts'
import styles from './matrix-table.module.css'

interface Props {
  config: Record<string, unknown>
}

export function AskedColumns({ config }: Props) {
  const { t } = useTranslation('kind-matrix')
  const text = useLocalText()
  if (!isMatrixConfig(config)) return null
  const names =
    config.mode === 'plane'
      ? [config.x, config.y].map(({ name, low, high }) => `${text(name)} (${text(low)} – ${text(high)})`)
      : headingsOf(config).map((heading) => text(heading.text))
  return <p className={styles.note}>{t(`asked.${config.mode}`, { columns: names.join(' · ') })}</p>
}
