/** How it was counted, in words: the rule fixed before the first answer, then one line per method of the result. */
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import styles from './result.module.css'
import { useFormats } from './use-formats.ts'

interface Props {
  result: Pick<Result, 'rule' | 'thresholds' | 'top' | 'methods'>
}

export function MethodNotes({ result: { rule, thresholds, top, methods } }: Props) {
  const { t } = useTranslation(['result', 'report'])
  const write = useFormats()
  const limits = {
    support: write.percent(thresholds.support),
    gap: Math.round(thresholds.gap * 100),
    count: top,
  }
  return (
    <details className={styles.methods}>
      <summary>{t('methods')}</summary>
      <ul>
        <li>{t('report:rule.line', { ...rule, name: t(`report:rule.name.${rule.id}`) })}</li>
        {methods.map(({ key, params }) => (
          <li key={key}>{t(`report:method.${key}`, params ?? {})}</li>
        ))}
        <li>{t('report:rule.labels', limits)}</li>
      </ul>
    </details>
  )
}
