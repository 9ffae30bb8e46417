/** Present in the console: the text and the table that everybody sees; nothing to do but talk. */
import { PresentConfig } from '@cabildo/shared/kinds/present/schema'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import type { FacilitatorProps } from '../kind-ui.ts'
import { ConsensusTable } from './consensus-table.tsx'
import styles from './present.module.css'

export function PresentFacilitator({ entry: { setup, table } }: FacilitatorProps) {
  const { t } = useTranslation('console')
  const inWords = useLocalText()
  const config = PresentConfig.safeParse(setup.config)
  const body = config.success ? inWords(config.data.body) : ''
  return (
    <>
      {body !== '' && <p className={styles.body}>{body}</p>}
      {table && <ConsensusTable table={table} />}
      {body === '' && !table && <p>{t('present.empty')}</p>}
    </>
  )
}
