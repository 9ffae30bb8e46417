/** A list of short texts in the workshop's languages: written, added and taken away. It is handed on once every text has words. */
import type { Language, LocalText } from '@cabildo/shared/text'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LocalTextField } from '../../fields/local-text-field.tsx'
import { Button } from '../../ui/button.tsx'
import styles from './editor.module.css'

export type Named = { id: string; text: LocalText }

interface Props {
  title: string
  /** Of a text by its place, from 1. */
  labelOf: (place: number) => string
  texts: readonly Named[]
  onChange: (texts: Named[]) => void
  fewest: number
  most: number
  /** Longest text, in graphemes. */
  limit: number
  /** Before the id of a new text. */
  prefix: string
  languages: readonly Language[]
  disabled?: boolean | undefined
}

const hasWords = ({ text }: Named) => Object.values(text).some((words) => words?.trim())

export function TextList(props: Props) {
  const { title, labelOf, texts, onChange, fewest, most, limit, prefix, languages, disabled } = props
  const { t } = useTranslation('kind-matrix')
  const [drafts, setDrafts] = useState<readonly Named[]>(texts)
  const said = JSON.stringify(texts)
  useEffect(() => setDrafts(JSON.parse(said)), [said])
  const change = (next: readonly Named[]) => {
    setDrafts(next)
    if (next.every(hasWords) && JSON.stringify(next) !== said) onChange([...next])
  }
  return (
    <fieldset className={styles.list}>
      <legend className={styles.legend}>{title}</legend>
      <ol>
        {drafts.map((draft, index) => (
          <li key={draft.id} className={styles.text}>
            <div className={styles.words}>
              <LocalTextField
                label={labelOf(index + 1)}
                value={draft.text}
                onChange={(text) =>
                  change(drafts.map((each) => (each.id === draft.id ? { ...each, text } : each)))
                }
                languages={languages}
                limit={limit}
                disabled={disabled}
              />
            </div>
            <Button
              look="quiet"
              icon="trash"
              iconOnly
              disabled={disabled || drafts.length <= fewest}
              onClick={() => change(drafts.filter(({ id }) => id !== draft.id))}
            >
              {t('editor.remove', { what: labelOf(index + 1) })}
            </Button>
          </li>
        ))}
      </ol>
      {!drafts.every(hasWords) && <p className={styles.note}>{t('editor.unnamed')}</p>}
      <Button
        icon="plus"
        disabled={disabled || drafts.length >= most}
        onClick={() => setDrafts([...drafts, { id: newId(prefix, drafts), text: {} }])}
      >
        {t('editor.add')}
      </Button>
    </fieldset>
  )
}

/** The first number that is free. */
function newId(prefix: string, texts: readonly Named[]): string {
  const taken = new Set(texts.map(({ id }) => id))
  let number = texts.length + 1
  while (taken.has(`${prefix}${number}`)) number += 1
  return `${prefix}${number}`
}
