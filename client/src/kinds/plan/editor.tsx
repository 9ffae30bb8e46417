/** How a plan is set: how long its terms are, from when they count, who proposes, and which earlier plan it opens with. */
import { MONTHS_MAX, REASON_MAX, ROWS_MAX } from '@cabildo/shared/kinds/plan/limits'
import { PlanConfig } from '@cabildo/shared/kinds/plan/schema'
import { useTranslation } from 'react-i18next'
import { DateField } from '../../fields/date-field.tsx'
import { LineField } from '../../fields/line-field.tsx'
import { NumberField } from '../../fields/number-field.tsx'
import { SelectField } from '../../fields/select-field.tsx'
import type { EditorProps } from '../kind-ui.ts'
import { EarlierPlan } from './earlier-plan.tsx'

const STARTER: PlanConfig = {
  terms: { short: 12, medium: 36, long: 60 },
  writers: 'everyone',
  mostRows: 40,
}

export function PlanEditor({ config, onChange, disabled }: EditorProps) {
  const { t } = useTranslation(['kind-plan', 'console'])
  const parsed = PlanConfig.safeParse(config)
  const plan = parsed.success ? parsed.data : STARTER
  const { terms, start, reason, baseline, ...rest } = plan
  const bounds = {
    short: { min: 1, max: terms.medium - 1 },
    medium: { min: terms.short + 1, max: terms.long - 1 },
    long: { min: terms.medium + 1, max: MONTHS_MAX },
  }
  const kept = {
    ...rest,
    ...(start === undefined ? {} : { start }),
    ...(reason === undefined ? {} : { reason }),
    ...(baseline === undefined ? {} : { baseline }),
  }
  return (
    <>
      {(['short', 'medium', 'long'] as const).map((term) => (
        <NumberField
          key={term}
          label={t(`edit.${term}`)}
          value={terms[term]}
          {...bounds[term]}
          outside={t('console:field.outside', bounds[term])}
          onChange={(months) => onChange({ ...kept, terms: { ...terms, [term]: months } })}
          disabled={disabled}
        />
      ))}
      <DateField
        label={t('edit.start')}
        help={t('edit.startHelp')}
        value={start ?? ''}
        onChange={(day) => {
          const { start: _before, ...without } = { ...kept, terms }
          onChange(day === '' ? without : { ...without, start: day })
        }}
        disabled={disabled}
      />
      <SelectField
        label={t('edit.writers')}
        value={plan.writers}
        options={[
          { value: 'everyone', label: t('edit.everyone') },
          { value: 'facilitator', label: t('edit.facilitator') },
        ]}
        onChange={(writers) => onChange({ ...kept, terms, writers })}
        disabled={disabled}
      />
      <NumberField
        label={t('edit.mostRows')}
        value={plan.mostRows}
        min={1}
        max={ROWS_MAX}
        outside={t('console:field.outside', { min: 1, max: ROWS_MAX })}
        onChange={(mostRows) => onChange({ ...kept, terms, mostRows })}
        disabled={disabled}
      />
      <LineField
        label={t('edit.reason')}
        help={t('edit.reasonHelp')}
        value={reason ?? ''}
        onChange={(why) => {
          const { reason: _before, ...without } = { ...kept, terms }
          onChange(why === '' ? without : { ...without, reason: why })
        }}
        limit={REASON_MAX}
        disabled={disabled}
      />
      <EarlierPlan
        baseline={baseline}
        onChange={(next) => {
          const { baseline: _before, ...without } = { ...kept, terms }
          onChange(next === undefined ? without : { ...without, baseline: next })
        }}
        disabled={disabled}
      />
    </>
  )
}
