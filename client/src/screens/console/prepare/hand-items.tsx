/** Items written beforehand; they stand before those that flow in from an earlier step. */
import type { Item } from '@cabildo/shared/kinds/item'
import type { Language } from '@cabildo/shared/text'
import { TITLE_MAX } from '@cabildo/shared/workshop/setup'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LocalTextField } from '../../../fields/local-text-field.tsx'
import { useLocalText } from '../../../i18n/use-language.ts'
import { newCommandId } from '../../../net/session.ts'
import { Button } from '../../../ui/button.tsx'
import styles from './prepare.module.css'

interface Props {
  items: readonly Item[]
  languages: readonly Language[]
  onChange: (items: Item[]) => void
  disabled: boolean
}

const hasWords = ({ text }: Item) => Object.values(text).some((words) => words?.trim())

export function HandItems({ items, languages, onChange, disabled }: Props) {
  const { t } = useTranslation('console')
  const inWords = useLocalText()
  const [drafts, setDrafts] = useState<readonly Item[]>(items)
  const said = JSON.stringify(items)
  useEffect(() => setDrafts(JSON.parse(said)), [said])
  const change = (next: readonly Item[]) => {
    setDrafts(next)
    // An item still without words stays here until it has some.
    const written = next.filter(hasWords)
    if (JSON.stringify(written) !== said) onChange(written)
  }
  return (
    <details open={items.length > 0}>
      <summary className={styles.summary}>{t('items.title', { count: items.length })}</summary>
      <ul className={styles.items}>
        {drafts.map((item, index) => (
          <li key={item.id} className={styles.item}>
            <div className={styles.itemText}>
              <LocalTextField
                label={t('items.item', { at: index + 1 })}
                value={item.text}
                onChange={(text) =>
                  change(drafts.map((each) => (each.id === item.id ? { ...each, text } : each)))
                }
                languages={languages}
                limit={TITLE_MAX}
                disabled={disabled}
              />
            </div>
            <Button
              look="quiet"
              icon="trash"
              iconOnly
              disabled={disabled}
              onClick={() => change(drafts.filter(({ id }) => id !== item.id))}
            >
              {t('items.remove', { item: inWords(item.text) })}
            </Button>
          </li>
        ))}
      </ul>
      <Button
        icon="plus"
        disabled={disabled}
        onClick={() => setDrafts([...drafts, { id: newCommandId().slice(0, 12), text: {}, from: [] }])}
      >
        {t('items.add')}
      </Button>
    </details>
  )
}
