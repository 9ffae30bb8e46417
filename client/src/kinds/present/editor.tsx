/** The text that is presented. */
import { BODY_MAX, PresentConfig } from '@cabildo/shared/kinds/present/schema'
import { useTranslation } from 'react-i18next'
import { LocalTextField } from '../../fields/local-text-field.tsx'
import type { EditorProps } from '../kind-ui.ts'

export function PresentEditor({ config, onChange, languages, disabled }: EditorProps) {
  const { t } = useTranslation('console')
  const parsed = PresentConfig.safeParse(config)
  return (
    <LocalTextField
      label={t('present.body')}
      value={parsed.success ? parsed.data.body : {}}
      onChange={(body) => onChange({ body })}
      languages={languages}
      limit={BODY_MAX}
      multiline
      rows={5}
      disabled={disabled}
    />
  )
}
