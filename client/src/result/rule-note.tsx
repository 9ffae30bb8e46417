/** By which rule the figures were counted, in one line. */
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import styles from './result.module.css'

interface Props {
  rule: Result['rule']
}

export function RuleNote({ rule }: Props) {
  const { t } = useTranslation(['result', 'report'])
  return <p className={styles.note}>{t('rule', { ...rule, name: t(`report:rule.name.${rule.id}`) })}</p>
}
