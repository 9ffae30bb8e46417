/** From which share of support in every group a proposal is adopted, and how often, at most, people are asked. */
import { ROUNDS_MAX } from '@cabildo/shared/kinds/consent/limits'
import { ConsentConfig } from '@cabildo/shared/kinds/consent/schema'
import { useTranslation } from 'react-i18next'
import { NumberField } from '../../fields/number-field.tsx'
import type { EditorProps } from '../kind-ui.ts'

const STARTER: ConsentConfig = { scale: 'kaner8', adoptAt: 0.75 }

export function ConsentEditor({ config, onChange, disabled }: EditorProps) {
  const { t } = useTranslation('console')
  const parsed = ConsentConfig.safeParse(config)
  const consent = parsed.success ? parsed.data : STARTER
  return (
    <>
      <NumberField
        label={t('consent.adoptAt')}
        help={t('consent.adoptHelp')}
        value={Math.round(consent.adoptAt * 100)}
        min={1}
        max={100}
        outside={t('field.outside', { min: 1, max: 100 })}
        onChange={(percent) => onChange({ ...consent, adoptAt: percent / 100 })}
        disabled={disabled}
      />
      <NumberField
        label={t('consent.rounds')}
        help={t('consent.roundsHelp')}
        value={consent.rounds ?? 1}
        min={1}
        max={ROUNDS_MAX}
        outside={t('field.outside', { min: 1, max: ROUNDS_MAX })}
        onChange={(rounds) => onChange({ ...consent, rounds })}
        disabled={disabled}
      />
    </>
  )
}
