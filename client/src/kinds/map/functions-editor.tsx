/** The functions that actors are asked about: written in every language, added and taken away. */
import { FUNCTION_TEXT_MAX } from '@cabildo/shared/kinds/map/limits'
import type { MapConfig } from '@cabildo/shared/kinds/map/schema'
import type { Language, LocalText } from '@cabildo/shared/text'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LocalTextField } from '../../fields/local-text-field.tsx'
import { Button } from '../../ui/button.tsx'
import desk from '../desk.module.css'
import styles from './facilitator.module.css'

type Functions = MapConfig['functions']

interface Props {
  functions: Functions
  most: number
  languages: readonly Language[]
  disabled: boolean | undefined
  onChange: (functions: Functions) => void
}

export function FunctionsEditor({ functions, most, languages, disabled, onChange }: Props) {
  const { t } = useTranslation('kind-map')
  const [adding, setAdding] = useState(false)
  const wordsOf = (text: LocalText) => Object.values(text).map((words) => words ?? '')
  const fits = (text: LocalText) => wordsOf(text).every((words) => [...words].length <= FUNCTION_TEXT_MAX)
  const blank = (text: LocalText) => wordsOf(text).every((words) => words.trim() === '')
  const rename = (id: string, text: LocalText) => {
    if (fits(text) && !blank(text)) onChange(functions.map((task) => (task.id === id ? { id, text } : task)))
  }
  const add = (text: LocalText) => {
    if (!fits(text) || blank(text)) return
    setAdding(false)
    onChange([...functions, { id: freeId(functions), text }])
  }
  return (
    <fieldset className={styles.functions}>
      <legend className={styles.legend}>{t('editor.functions', { count: functions.length, most })}</legend>
      <p className={desk.help}>{t('editor.functionsHelp')}</p>
      {functions.map(({ id, text }, index) => (
        <div key={id} className={styles.function}>
          <LocalTextField
            label={t('editor.function', { at: index + 1 })}
            value={text}
            languages={languages}
            limit={FUNCTION_TEXT_MAX}
            disabled={disabled}
            onChange={(changed) => rename(id, changed)}
          />
          <Button
            look="quiet"
            icon="trash"
            disabled={disabled}
            onClick={() => onChange(functions.filter((task) => task.id !== id))}
          >
            {t('editor.removeFunction', { at: index + 1 })}
          </Button>
        </div>
      ))}
      {adding && (
        <LocalTextField
          label={t('editor.newFunction')}
          value={{}}
          languages={languages}
          limit={FUNCTION_TEXT_MAX}
          disabled={disabled}
          onChange={add}
        />
      )}
      {!adding && functions.length < most && (
        <Button icon="plus" disabled={disabled} onClick={() => setAdding(true)}>
          {t('editor.addFunction')}
        </Button>
      )}
    </fieldset>
  )
}

function freeId(functions: Functions): string {
  const taken = new Set(functions.map(({ id }) => id))
  return (
    Array.from({ length: functions.length + 1 }, (_, index) => `f${index + 1}`).find(
      (id) => !taken.has(id),
    ) ?? 'f'
  )
}
