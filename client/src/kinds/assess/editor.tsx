/** Everything that can be set of an assessment: scale, headings, rows with their own labels, reasons, rounds and evidence. */
import { EVIDENCE_MAX, ROUNDS_MAX } from '@cabildo/shared/kinds/assess/limits'
import { AssessConfig } from '@cabildo/shared/kinds/assess/schema'
import { STARTER } from '@cabildo/shared/kinds/assess/starter'
import { useTranslation } from 'react-i18next'
import { CheckField } from '../../fields/check-field.tsx'
import { LocalTextField } from '../../fields/local-text-field.tsx'
import { NumberField } from '../../fields/number-field.tsx'
import type { EditorProps } from '../kind-ui.ts'
import { ConfirmLabels } from './confirm-labels.tsx'
import styles from './editor.module.css'
import { HeadingsEditor } from './headings-editor.tsx'
import { RowScalesEditor } from './row-scales-editor.tsx'
import { ScaleEditor } from './scale-editor.tsx'

export function AssessEditor({ config, onChange, languages, items = [], disabled }: EditorProps) {
  const { t } = useTranslation(['kind-assess', 'console'])
  const parsed = AssessConfig.safeParse(config)
  const assess = parsed.success ? parsed.data : STARTER
  const common = { config: assess, languages, disabled, onChange }
  return (
    <div className={styles.editor}>
      <ConfirmLabels
        config={assess}
        items={items}
        languages={languages}
        onChange={disabled ? undefined : onChange}
      />
      <ScaleEditor
        scale={assess.scale}
        languages={languages}
        onChange={(scale) => onChange({ ...assess, scale })}
        disabled={disabled}
      />
      <CheckField
        label={t('editor.dontKnow')}
        help={t('editor.dontKnowHelp')}
        checked={assess.dontKnow}
        onChange={(dontKnow) => onChange({ ...assess, dontKnow })}
        disabled={disabled}
      />
      <CheckField
        label={t('editor.reasons')}
        help={t('editor.reasonsHelp')}
        checked={assess.reasons === 'optional'}
        onChange={(asked) => onChange({ ...assess, reasons: asked ? 'optional' : 'none' })}
        disabled={disabled}
      />
      <HeadingsEditor {...common} />
      <RowScalesEditor {...common} items={items} />
      <NumberField
        label={t('editor.rounds')}
        help={t('editor.roundsHelp')}
        value={assess.rounds ?? 1}
        min={1}
        max={ROUNDS_MAX}
        outside={t('console:field.outside', { min: 1, max: ROUNDS_MAX })}
        onChange={(rounds) => onChange({ ...assess, rounds })}
        disabled={disabled}
      />
      <LocalTextField
        label={t('editor.evidence')}
        value={assess.evidence ?? {}}
        onChange={(evidence) => onChange({ ...assess, evidence })}
        languages={languages}
        limit={EVIDENCE_MAX}
        multiline
        rows={3}
        disabled={disabled}
      />
    </div>
  )
}
