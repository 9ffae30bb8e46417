/** How a vote is held: dots, approvals, points, quadratic votes, scores, or yes and no; each with the limits it has. */
import { HIGHEST_SCALE, supportFrom } from '@cabildo/shared/kinds/vote/ballot-type'
import { VoteConfig, type VoteMethod } from '@cabildo/shared/kinds/vote/schema'
import { useTranslation } from 'react-i18next'
import { NumberField } from '../../fields/number-field.tsx'
import { SelectField } from '../../fields/select-field.tsx'
import type { EditorProps } from '../kind-ui.ts'

const MOST = 100

const STARTERS: Record<VoteMethod, VoteConfig> = {
  dots: { method: 'dots', budget: 5, cap: 2 },
  approval: { method: 'approval', budget: MOST, cap: 1 },
  points: { method: 'points', budget: 100, cap: 100 },
  quadratic: { method: 'quadratic', budget: 25, cap: 5 },
  score: { method: 'score', budget: MOST, cap: 10, supportFrom: 7 },
  'yes-no': { method: 'yes-no', budget: MOST, cap: 1 },
}

/** The most votes that so many credits can give one item. */
const affordable = (credits: number) => Math.floor(Math.sqrt(credits))

type Limit = {
  label: string
  value: number
  min: number
  max: number
  help?: string
  change: (value: number) => VoteConfig
}

export function VoteEditor({ config, onChange, disabled }: EditorProps) {
  const { t } = useTranslation('console')
  const parsed = VoteConfig.safeParse(config)
  const vote = parsed.success ? parsed.data : STARTERS.dots
  const { method, budget, cap } = vote
  const shared = (label: string, most: string): Limit[] => [
    {
      label,
      value: budget,
      min: 1,
      max: MOST,
      change: (value) => ({ ...vote, budget: value, cap: Math.min(cap, value) }),
    },
    { label: most, value: cap, min: 1, max: budget, change: (value) => ({ ...vote, cap: value }) },
  ]
  const limits: Record<VoteMethod, () => Limit[]> = {
    dots: () => shared(t('vote.budget'), t('vote.cap')),
    points: () => shared(t('vote.pointsBudget'), t('vote.pointsCap')),
    approval: () => [
      {
        label: t('vote.most'),
        value: budget,
        min: 1,
        max: MOST,
        change: (value) => ({ ...vote, budget: value }),
      },
    ],
    quadratic: () => [
      {
        label: t('vote.credits'),
        help: t('vote.creditsHelp'),
        value: budget,
        min: 1,
        max: MOST,
        change: (value) => ({ ...vote, budget: value, cap: affordable(value) }),
      },
    ],
    score: () => [
      {
        label: t('vote.scale'),
        value: cap,
        min: 2,
        max: HIGHEST_SCALE,
        change: (value) => ({ ...vote, cap: value, supportFrom: Math.min(supportFrom(vote), value) }),
      },
      {
        label: t('vote.supportFrom'),
        help: t('vote.supportHelp'),
        value: supportFrom(vote),
        min: 1,
        max: cap,
        change: (value) => ({ ...vote, supportFrom: value }),
      },
    ],
    'yes-no': () => [],
  }
  return (
    <>
      <SelectField
        label={t('vote.method')}
        value={method}
        options={(Object.keys(STARTERS) as VoteMethod[]).map((value) => ({
          value,
          label: t(`vote.${value}`),
        }))}
        onChange={(chosen) => onChange(STARTERS[chosen])}
        disabled={disabled}
      />
      {limits[method]().map(({ change, ...limit }) => (
        <NumberField
          key={limit.label}
          {...limit}
          outside={t('field.outside', { min: limit.min, max: limit.max })}
          onChange={(value) => onChange(change(value))}
          disabled={disabled}
        />
      ))}
    </>
  )
}
