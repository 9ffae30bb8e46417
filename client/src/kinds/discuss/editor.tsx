/** How a discussion is held: on key questions or on what people ask, who sees what when, and what stands beside it. */
import { DiscussConfig } from '@cabildo/shared/kinds/discuss/schema'
import { useTranslation } from 'react-i18next'
import { CheckField } from '../../fields/check-field.tsx'
import { NumberField } from '../../fields/number-field.tsx'
import { SelectField } from '../../fields/select-field.tsx'
import type { EditorProps } from '../kind-ui.ts'

const MOST = 50
const STARTER: DiscussConfig = {
  mode: 'questions',
  maxPerPerson: 3,
  sharing: 'shared',
  moderated: false,
  support: true,
  speakers: true,
  parking: true,
}

export function DiscussEditor({ config, onChange, disabled }: EditorProps) {
  const { t } = useTranslation(['kind-discuss', 'console'])
  const parsed = DiscussConfig.safeParse(config)
  const discuss = parsed.success ? parsed.data : STARTER
  const set = (changed: Partial<DiscussConfig>) => onChange({ ...discuss, ...changed })
  const isPrivate = discuss.sharing === 'private'
  return (
    <>
      <SelectField
        label={t('editor.mode')}
        help={t(`editor.modeHelp.${discuss.mode}`)}
        value={discuss.mode}
        options={(['questions', 'qa'] as const).map((value) => ({
          value,
          label: t(`editor.modes.${value}`),
        }))}
        onChange={(mode) => set({ mode })}
        disabled={disabled}
      />
      <SelectField
        label={t('editor.sharing')}
        value={discuss.sharing}
        options={(['private', 'shared'] as const).map((value) => ({ value, label: t(`editor.${value}`) }))}
        onChange={(sharing) => set({ sharing, ...(sharing === 'private' ? { support: false } : {}) })}
        disabled={disabled}
      />
      <NumberField
        label={t(`editor.max.${discuss.mode}`)}
        value={discuss.maxPerPerson}
        min={1}
        max={MOST}
        outside={t('console:field.outside', { min: 1, max: MOST })}
        onChange={(maxPerPerson) => set({ maxPerPerson })}
        disabled={disabled}
      />
      <CheckField
        label={t('editor.moderated')}
        help={t('editor.moderatedHelp')}
        checked={discuss.moderated}
        onChange={(moderated) => set({ moderated })}
        disabled={disabled}
      />
      <CheckField
        label={t('editor.support')}
        help={t(isPrivate ? 'editor.supportNot' : 'editor.supportHelp')}
        checked={discuss.support}
        onChange={(support) => set({ support })}
        disabled={disabled || isPrivate}
      />
      <CheckField
        label={t('editor.speakers')}
        help={t('editor.speakersHelp')}
        checked={discuss.speakers}
        onChange={(speakers) => set({ speakers })}
        disabled={disabled}
      />
      <CheckField
        label={t('editor.parking')}
        help={t('editor.parkingHelp')}
        checked={discuss.parking}
        onChange={(parking) => set({ parking })}
        disabled={disabled}
      />
    </>
  )
}
