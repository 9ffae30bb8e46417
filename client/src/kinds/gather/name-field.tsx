/** A name in the workshop's languages. What is blank or too long stays here, with what is wrong, until it can be handed on. */
import { LABEL_MAX } from '@cabildo/shared/kinds/gather/limits'
import { LANGUAGES, type Language, type LocalText } from '@cabildo/shared/text'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LocalTextField } from '../../fields/local-text-field.tsx'

interface Props {
  label: string
  value: LocalText
  languages: readonly Language[]
  onChange: (value: LocalText) => void
  /** May be left without words. */
  optional?: boolean | undefined
  disabled?: boolean | undefined
}

export function NameField({ label, value, languages, onChange, optional, disabled }: Props) {
  const { t } = useTranslation('kind-gather')
  const [blank, setBlank] = useState(false)
  const change = (typed: LocalText) => {
    const name: LocalText = {}
    for (const language of LANGUAGES) {
      const words = typed[language]?.trim()
      if (words) name[language] = words
    }
    const none = Object.keys(name).length === 0
    setBlank(none && !optional)
    const fits = Object.values(name).every((words) => [...(words ?? '')].length <= LABEL_MAX)
    if (fits && (optional || !none)) onChange(name)
  }
  return (
    <LocalTextField
      label={label}
      value={value}
      onChange={change}
      languages={languages}
      limit={LABEL_MAX}
      error={blank ? t('editor.needsName') : undefined}
      disabled={disabled}
    />
  )
}
