/** How much of the budget is left: in words, and as dots while they can be taken in at a glance. */
import type { VoteConfig } from '@cabildo/shared/kinds/vote/schema'
import { useTranslation } from 'react-i18next'
import { classNames } from '../../ui/class-names.ts'
import styles from './vote-budget.module.css'

const AT_A_GLANCE = 12

interface Props {
  config: VoteConfig
  items: number
  spent: number
}

export function VoteBudget({ config: { method, budget }, items, spent }: Props) {
  const { t } = useTranslation('kinds-phone')
  const left = { count: budget - spent, budget }
  const unlimited = method === 'approval' && budget >= items
  const words = {
    dots: t('vote.dotsLeft', left),
    approval: unlimited ? t('vote.ticked', { count: spent }) : t('vote.ticksLeft', left),
    points: t('vote.pointsLeft', left),
    quadratic: t('vote.creditsLeft', left),
    score: t('vote.said', { count: spent, items }),
    'yes-no': t('vote.said', { count: spent, items }),
  }
  const dotted = (method === 'dots' || method === 'approval') && !unlimited
  return (
    <div className={styles.budget}>
      <output className={styles.words}>{words[method]}</output>
      {dotted && budget <= AT_A_GLANCE && (
        <span className={styles.dots} aria-hidden="true">
          {Array.from({ length: budget }, (_, dot) => (
            <span
              key={`dot ${dot + 1}`}
              className={classNames(styles.dot, dot < budget - spent && styles.left)}
            />
          ))}
        </span>
      )}
    </div>
  )
}
