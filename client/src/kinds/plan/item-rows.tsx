/** An item of the plan with the rows that grow from it, and room for another. */
import type { ShownItem, ShownRow } from '@cabildo/shared/kinds/plan/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { AddRow } from './add-row.tsx'
import styles from './facilitator.module.css'
import { RowPanel } from './row-panel.tsx'

interface Props {
  item: ShownItem
  rows: readonly ShownRow[]
  /** Not opened yet: only to be read. */
  fixed: boolean
}

export function ItemRows({ item, rows, fixed }: Props) {
  const { t } = useTranslation('kind-plan')
  const inWords = useLocalText()
  const foreign = useForeign()
  const [adding, setAdding] = useState(false)
  const title = inWords(item.text)
  return (
    <section className={styles.item} aria-label={title}>
      <h3 lang={foreign(item.text)}>{title}</h3>
      {item.ground !== null && (
        <p className={styles.help}>{t(`ground.${item.ground}`, { reason: item.reason ?? '' })}</p>
      )}
      {rows.length === 0 && <p className={styles.help}>{t('phone.noRows')}</p>}
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <RowPanel row={row} fixed={fixed} />
          </li>
        ))}
      </ul>
      {!fixed &&
        (adding ? (
          <AddRow item={item.id} onDone={() => setAdding(false)} />
        ) : (
          <Button look="quiet" icon="plus" onClick={() => setAdding(true)}>
            {t('desk.add')}
          </Button>
        ))}
    </section>
  )
}
