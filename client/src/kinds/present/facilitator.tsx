/** Present in the console: the text that everybody sees; nothing to do but talk. */
import { PresentConfig } from '@cabildo/shared/kinds/present/schema'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import type { FacilitatorProps } from '../kind-ui.ts'
import styles from './present.module.css'

export function PresentFacilitator({ entry }: FacilitatorProps) {
  const { t } = useTranslation('console')
  const inWords = useLocalText()
  const config = PresentConfig.safeParse(entry.setup.config)
  const body = config.success ? inWords(config.data.body) : ''
  return <p className={body === '' ? undefined : styles.body}>{body === '' ? t('present.empty') : body}</p>
}
