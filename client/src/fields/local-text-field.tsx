/** One text in every language of the workshop, each in its own field. The parent hears it when a field is left. */
import type { Language, LocalText } from '@cabildo/shared/text'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '../ui/text-field.tsx'
import styles from './fields.module.css'

interface Props {
  label: string
  value: LocalText
  onChange: (value: LocalText) => void
  languages: readonly Language[]
  limit: number
  multiline?: boolean | undefined
  rows?: number | undefined
  error?: string | undefined
  disabled?: boolean | undefined
}

export function LocalTextField(props: Props) {
  const { label, value, onChange, languages, limit, multiline, rows, error, disabled } = props
  const { t } = useTranslation('console')
  const [typed, setTyped] = useState(value)
  const said = JSON.stringify(value)
  // What comes from the server replaces what stands here only when it changed there.
  useEffect(() => setTyped(JSON.parse(said)), [said])
  const leave = () => {
    const changed = languages.some((language) => (typed[language] ?? '') !== (value[language] ?? ''))
    if (changed) onChange(typed)
  }
  return (
    <fieldset
      aria-label={label}
      className={styles.languages}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !multiline) leave()
      }}
    >
      {languages.map((language, index) => (
        <TextField
          key={language}
          lang={language}
          label={languages.length === 1 ? label : `${label} · ${t(`language.${language}`)}`}
          value={typed[language] ?? ''}
          onChange={(text) => setTyped((before) => ({ ...before, [language]: text }))}
          limit={limit}
          leftText={(left) =>
            left < 15 ? t(left < 0 ? 'field.over' : 'field.left', { count: Math.abs(left) }) : ''
          }
          multiline={multiline}
          rows={rows}
          error={index === 0 ? error : undefined}
          disabled={disabled}
        />
      ))}
    </fieldset>
  )
}
