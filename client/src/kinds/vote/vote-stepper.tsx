/** Dots, or votes that cost ever more credits, given to one item with − and +. */
import type { VoteConfig } from '@cabildo/shared/kinds/vote/schema'
import { useTranslation } from 'react-i18next'
import { Stepper } from '../../ui/stepper.tsx'
import styles from './vote-form.module.css'

interface Props {
  title: string
  config: Pick<VoteConfig, 'method' | 'cap'>
  value: number
  /** Dots or credits not given yet. */
  left: number
  onGive: (count: number) => void
}

export function VoteStepper({ title, config: { method, cap }, value, left, onGive }: Props) {
  const { t } = useTranslation('kinds-phone')
  const costs = method === 'quadratic'
  const next = costs ? 2 * value + 1 : 1
  const cost = t('vote.cost', { count: value, cost: value * value, next })
  return (
    <>
      <Stepper
        label={title}
        value={value}
        max={cap}
        canAdd={value < cap && left >= next}
        addLabel={t(costs ? 'vote.addVote' : 'vote.add', { title })}
        removeLabel={t(costs ? 'vote.removeVote' : 'vote.remove', { title })}
        valueText={costs ? cost : t('vote.given', { count: value, left })}
        onChange={onGive}
      />
      {costs && value > 0 && (
        <p className={styles.why} aria-hidden="true">
          {cost}
        </p>
      )}
    </>
  )
}
