/** How a ranking is held: all items or the best few, with or without ties, and what counts as support. */
import { RankConfig, ROUNDS_MAX } from '@cabildo/shared/kinds/rank/schema'
import { useTranslation } from 'react-i18next'
import { CheckField } from '../../fields/check-field.tsx'
import { NumberField } from '../../fields/number-field.tsx'
import type { EditorProps } from '../kind-ui.ts'

const MOST = 100
const STARTER: RankConfig = { top: null, ties: false, supportTop: 3 }

export function RankEditor({ config, onChange, disabled }: EditorProps) {
  const { t } = useTranslation('console')
  const parsed = RankConfig.safeParse(config)
  const rank = parsed.success ? parsed.data : STARTER
  const outside = t('field.outside', { min: 1, max: MOST })
  return (
    <>
      <CheckField
        label={t('rank.topOnly')}
        help={t('rank.topHelp')}
        checked={rank.top !== null}
        onChange={(only) => onChange({ ...rank, top: only ? 3 : null })}
        disabled={disabled}
      />
      {rank.top !== null && (
        <NumberField
          label={t('rank.top')}
          value={rank.top}
          min={1}
          max={MOST}
          outside={outside}
          onChange={(top) => onChange({ ...rank, top })}
          disabled={disabled}
        />
      )}
      <CheckField
        label={t('rank.ties')}
        checked={rank.ties}
        onChange={(ties) => onChange({ ...rank, ties })}
        disabled={disabled}
      />
      <NumberField
        label={t('rank.supportTop')}
        help={t('rank.supportHelp')}
        value={rank.supportTop}
        min={1}
        max={MOST}
        outside={outside}
        onChange={(supportTop) => onChange({ ...rank, supportTop })}
        disabled={disabled}
      />
      <NumberField
        label={t('rank.rounds')}
        help={t('rank.roundsHelp')}
        value={rank.rounds ?? 1}
        min={1}
        max={ROUNDS_MAX}
        outside={t('field.outside', { min: 1, max: ROUNDS_MAX })}
        onChange={(rounds) => onChange({ ...rank, rounds })}
        disabled={disabled}
      />
      <CheckField
        label={t('rank.pickOne')}
        help={t('rank.pickOneHelp')}
        checked={rank.pickOne ?? false}
        onChange={(pickOne) => onChange({ ...rank, pickOne })}
        disabled={disabled}
      />
    </>
  )
}
