/** A list of short texts, each in every language of the workshop. The parent hears it when every text has words. */

import type { Language, LocalText } from '@cabildo/shared/text'
import { nanoid } from 'nanoid'
import { type ReactNode, useEffect, useState } from 'react'
import { LocalTextField } from '../../fields/local-text-field.tsx'
import { Button } from '../../ui/button.tsx'
import styles from './editor.module.css'

export type Entry = { id: string; text: LocalText }

interface Props {
  entries: readonly Entry[]
  languages: readonly Language[]
  limit: number
  fewest: number
  most: number
  names: { entry: (at: number) => string; add: string; remove: (at: number) => string }
  /** What else stands beside an entry. */
  beside?: ((id: string) => ReactNode) | undefined
  onChange: (entries: readonly Entry[]) => void
  disabled?: boolean | undefined
}

const hasWords = ({ text }: Entry) => Object.values(text).some((words) => words?.trim())

export function TextList(props: Props) {
  const { entries, languages, limit, fewest, most, names, beside, onChange, disabled } = props
  const [drafts, setDrafts] = useState(entries)
  const said = JSON.stringify(entries)
  useEffect(() => setDrafts(JSON.parse(said)), [said])
  const change = (next: readonly Entry[]) => {
    setDrafts(next)
    // An entry still without words stays here until it has some.
    const written = next.filter(hasWords)
    if (written.length === next.length && written.length >= fewest) onChange(written)
  }
  /** Words in a language that the workshop does not use would be stale ones. */
  const kept = (text: LocalText) =>
    Object.fromEntries(languages.flatMap((language) => (text[language] ? [[language, text[language]]] : [])))
  return (
    <>
      <ol className={styles.list}>
        {drafts.map(({ id, text }, index) => (
          <li key={id} className={styles.entry}>
            <div className={styles.entryText}>
              <LocalTextField
                label={names.entry(index + 1)}
                value={text}
                onChange={(words) =>
                  change(drafts.map((each) => (each.id === id ? { id, text: kept(words) } : each)))
                }
                languages={languages}
                limit={limit}
                disabled={disabled}
              />
              {beside?.(id)}
            </div>
            <Button
              look="quiet"
              icon="trash"
              iconOnly
              disabled={disabled || drafts.length <= fewest}
              onClick={() => change(drafts.filter((each) => each.id !== id))}
            >
              {names.remove(index + 1)}
            </Button>
          </li>
        ))}
      </ol>
      <Button
        icon="plus"
        disabled={disabled || drafts.length >= most}
        onClick={() => setDrafts([...drafts, { id: nanoid(12), text: {} }])}
      >
        {names.add}
      </Button>
    </>
  )
}
