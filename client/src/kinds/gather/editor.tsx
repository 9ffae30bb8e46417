/** How a gathering is held: who writes, how many cards, who sees them when, and whether they are looked at first. */
import { GatherConfig } from '@cabildo/shared/kinds/gather/schema'
import { useTranslation } from 'react-i18next'
import { CheckField } from '../../fields/check-field.tsx'
import { NumberField } from '../../fields/number-field.tsx'
import { SelectField } from '../../fields/select-field.tsx'
import type { EditorProps } from '../kind-ui.ts'
import { FormEditor } from './form-editor.tsx'
import { TablesEditor } from './tables-editor.tsx'

const MOST = 50
const STARTER: GatherConfig = {
  contribute: true,
  maxPerPerson: 3,
  sharing: 'private',
  moderated: false,
  askWhy: true,
}

export function GatherEditor({ config, onChange, languages, disabled }: EditorProps) {
  const { t } = useTranslation(['console', 'kind-gather'])
  const parsed = GatherConfig.safeParse(config)
  const gather = parsed.success ? parsed.data : STARTER
  const tables = gather.tables ?? null
  const { titleLabel: _title, fields: _fields, layout: _layout, parts: _parts, ...course } = gather
  return (
    <>
      <CheckField
        label={t('gather.contribute')}
        help={t('gather.contributeHelp')}
        checked={gather.contribute}
        onChange={(contribute) =>
          onChange({ ...gather, contribute, ...(contribute ? {} : { tables: null }) })
        }
        disabled={disabled}
      />
      <SelectField
        label={t('gather.sharing')}
        value={gather.sharing}
        options={[
          { value: 'private', label: t('gather.private') },
          { value: 'shared', label: t('gather.shared') },
        ]}
        onChange={(sharing) => onChange({ ...gather, sharing })}
        disabled={disabled || tables !== null}
      />
      {gather.contribute && (
        <>
          <NumberField
            label={t('gather.max')}
            value={gather.maxPerPerson}
            min={1}
            max={MOST}
            outside={t('field.outside', { min: 1, max: MOST })}
            onChange={(maxPerPerson) => onChange({ ...gather, maxPerPerson })}
            disabled={disabled}
          />
          <CheckField
            label={t('gather.askWhy')}
            checked={gather.askWhy}
            onChange={(askWhy) => onChange({ ...gather, askWhy })}
            disabled={disabled}
          />
          <CheckField
            label={t('gather.moderated')}
            help={t('gather.moderatedHelp')}
            checked={gather.moderated}
            onChange={(moderated) => onChange({ ...gather, moderated })}
            disabled={disabled}
          />
          <TablesEditor
            tables={tables}
            onChange={(changed) =>
              onChange({ ...gather, tables: changed, ...(changed ? { sharing: 'private' } : {}) })
            }
            disabled={disabled}
          />
        </>
      )}
      <FormEditor
        form={gather}
        onChange={(form) => onChange({ ...course, ...form })}
        languages={languages}
        disabled={disabled === true}
      />
    </>
  )
}
