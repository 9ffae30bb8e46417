/** What a row says beside its action and its champions, in pairs of heading and words. */
import type { PlanConfig } from '@cabildo/shared/kinds/plan/schema'
import type { ShownRow } from '@cabildo/shared/kinds/plan/view'
import { useTranslation } from 'react-i18next'
import styles from './row-facts.module.css'
import { usePlanWords } from './use-plan-words.ts'

interface Props {
  row: ShownRow
  config: PlanConfig
}

export function RowFacts({ row, config }: Props) {
  const { t } = useTranslation('kind-plan')
  const words = usePlanWords(config)
  const { support, addressee, partner, checkIns } = row
  const days = checkIns?.map(words.day).join(' · ')
  const facts: [string, string | undefined][] = [
    [t('field.due'), row.due && words.day(row.due)],
    [t('field.resources'), row.resources],
    [t('field.barriers'), row.barriers],
    [t('field.opportunities'), row.opportunities],
    [t('field.support'), [support, addressee && `→ ${addressee}`].filter(Boolean).join(' ')],
    [t('field.partner'), [partner, days].filter(Boolean).join(' · ')],
    [t('field.note'), row.note],
  ]
  const said = facts.filter(([, value]) => value)
  if (said.length === 0) return null
  return (
    <dl className={styles.facts}>
      {said.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
