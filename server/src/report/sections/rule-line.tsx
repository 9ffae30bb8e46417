/** By which rule a round was counted, as it was fixed before the first answer. */
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import type { Translator } from '../translator.ts'

export function RuleLine({ words: { t, percent }, result }: { words: Translator; result: Result }) {
  const { rule, thresholds, top } = result
  return (
    <p className="note" data-rule={`${rule.id}/${rule.version}`}>
      {t('rule.line', { ...rule, name: t(`rule.name.${rule.id}`) })}{' '}
      {t('rule.labels', {
        support: percent(thresholds.support),
        gap: Math.round(thresholds.gap * 100),
        count: top,
      })}
    </p>
  )
}
