/** How a vote is held: dots with a budget, or approvals. */
import { VoteConfig } from '@cabildo/shared/kinds/vote/schema'
import { useTranslation } from 'react-i18next'
import { NumberField } from '../../fields/number-field.tsx'
import { SelectField } from '../../fields/select-field.tsx'
import type { EditorProps } from '../kind-ui.ts'

const MOST = 100
const STARTER: VoteConfig = { method: 'dots', budget: 5, cap: 2 }

export function VoteEditor({ config, onChange, disabled }: EditorProps) {
  const { t } = useTranslation('console')
  const parsed = VoteConfig.safeParse(config)
  const { method, budget, cap } = parsed.success ? parsed.data : STARTER
  const outside = (min: number, max: number) => t('field.outside', { min, max })
  return (
    <>
      <SelectField
        label={t('vote.method')}
        value={method}
        options={[
          { value: 'dots', label: t('vote.dots') },
          { value: 'approval', label: t('vote.approval') },
        ]}
        onChange={(chosen) =>
          onChange(
            chosen === 'approval' ? { method: chosen, budget: MOST, cap: 1 } : { ...STARTER, method: chosen },
          )
        }
        disabled={disabled}
      />
      <NumberField
        label={t(method === 'dots' ? 'vote.budget' : 'vote.most')}
        value={budget}
        min={1}
        max={MOST}
        outside={outside(1, MOST)}
        onChange={(value) => onChange({ method, budget: value, cap: Math.min(cap, value) })}
        disabled={disabled}
      />
      {method === 'dots' && (
        <NumberField
          label={t('vote.cap')}
          value={cap}
          min={1}
          max={budget}
          outside={outside(1, budget)}
          onChange={(value) => onChange({ method, budget, cap: value })}
          disabled={disabled}
        />
      )}
    </>
  )
}
