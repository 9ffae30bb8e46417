/** The rows a person proposed: to be changed, and taken back while nobody stands for them. */
import type { PlanShow } from '@cabildo/shared/kinds/plan/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import type { OwnRow } from './own-plan.ts'
import styles from './phone.module.css'

interface Props {
  rows: readonly OwnRow[]
  show: PlanShow
  onEdit: (row: OwnRow) => void
  onRemove: (row: OwnRow) => void
}

export function OwnRows({ rows, show, onEdit, onRemove }: Props) {
  const { t } = useTranslation('kind-plan')
  const inWords = useLocalText()
  const [asked, setAsked] = useState<string | null>(null)
  if (rows.length === 0) return null
  return (
    <details>
      <summary className={styles.summary}>{t('proposed.title', { count: rows.length })}</summary>
      <ul className={styles.cards}>
        {rows.map((row) => (
          <li key={row.ref}>
            <Card
              title={row.action}
              why={row.milestone || undefined}
              meta={`${t(`term.${row.term}`)} · ${inWords(show.items.find(({ id }) => id === row.item)?.text)}`}
              actions={
                asked === row.ref ? (
                  <>
                    <Button
                      look="danger"
                      icon="trash"
                      onClick={() => {
                        setAsked(null)
                        onRemove(row)
                      }}
                    >
                      {t('proposed.removeNow')}
                    </Button>
                    <Button onClick={() => setAsked(null)}>{t('mine.keep')}</Button>
                  </>
                ) : (
                  <>
                    <Button look="quiet" icon="edit" onClick={() => onEdit(row)}>
                      {t('proposed.edit')}
                    </Button>
                    <Button look="quiet" icon="trash" onClick={() => setAsked(row.ref)}>
                      {t('proposed.remove')}
                    </Button>
                  </>
                )
              }
            />
          </li>
        ))}
      </ul>
    </details>
  )
}
