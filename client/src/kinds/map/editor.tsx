/** What a map asks: functions, links, seats; who adds actors and when it is seen. */
import { FUNCTIONS_MAX } from '@cabildo/shared/kinds/map/limits'
import { MapConfig } from '@cabildo/shared/kinds/map/schema'
import { useTranslation } from 'react-i18next'
import { CheckField } from '../../fields/check-field.tsx'
import { NumberField } from '../../fields/number-field.tsx'
import { SelectField } from '../../fields/select-field.tsx'
import type { EditorProps } from '../kind-ui.ts'
import { FunctionsEditor } from './functions-editor.tsx'

const MOST = 50
const STARTER: MapConfig = {
  functions: [],
  links: true,
  seats: true,
  sharing: 'shared',
  moderated: false,
  maxPerPerson: 5,
}

export function MapEditor({ config, onChange, languages, disabled }: EditorProps) {
  const { t } = useTranslation(['kind-map', 'console'])
  const parsed = MapConfig.safeParse(config)
  const map = parsed.success ? parsed.data : STARTER
  const set = (changed: Partial<MapConfig>) => onChange({ ...map, ...changed })
  return (
    <>
      <FunctionsEditor
        functions={map.functions}
        most={FUNCTIONS_MAX}
        languages={languages}
        disabled={disabled}
        onChange={(functions) => set({ functions })}
      />
      <CheckField
        label={t('editor.links')}
        help={t('editor.linksHelp')}
        checked={map.links}
        onChange={(links) => set({ links })}
        disabled={disabled}
      />
      <CheckField
        label={t('editor.seats')}
        help={t('editor.seatsHelp')}
        checked={map.seats}
        onChange={(seats) => set({ seats })}
        disabled={disabled}
      />
      <SelectField
        label={t('editor.sharing')}
        value={map.sharing}
        options={(['private', 'shared'] as const).map((value) => ({ value, label: t(`editor.${value}`) }))}
        onChange={(sharing) => set({ sharing })}
        disabled={disabled}
      />
      <NumberField
        label={t('editor.max')}
        value={map.maxPerPerson}
        min={1}
        max={MOST}
        outside={t('console:field.outside', { min: 1, max: MOST })}
        onChange={(maxPerPerson) => set({ maxPerPerson })}
        disabled={disabled}
      />
      <CheckField
        label={t('editor.moderated')}
        help={t('editor.moderatedHelp')}
        checked={map.moderated}
        onChange={(moderated) => set({ moderated })}
        disabled={disabled}
      />
    </>
  )
}
