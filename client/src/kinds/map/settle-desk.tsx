/** What people say, row by row, and the way to settle each for the final map. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import desk from '../desk.module.css'
import styles from './facilitator.module.css'
import type { Leading } from './leading.ts'
import { SettleLine } from './settle-line.tsx'
import type { Settleable, SettleSection } from './use-settle-rows.ts'

interface Props extends Leading {
  sections: readonly SettleSection[]
  what: Settleable
}

export function SettleDesk({ sections, what, ...leading }: Props) {
  const { t } = useTranslation('kind-map')
  const [at, setAt] = useState<string | null>(null)
  return (
    <>
      <p className={desk.help}>{t(`settle.help.${what}`)}</p>
      {sections.every(({ rows }) => rows.length === 0) && <p>{t('settle.none')}</p>}
      {sections.map(({ id, title, rows }) => {
        const list = (
          <ul className={styles.rows}>
            {rows.map((row) => (
              <li key={row.id}>
                <SettleLine
                  row={row}
                  title={title ?? ''}
                  reasoned={what === 'marks'}
                  at={at === row.id}
                  onOpen={() => setAt(at === row.id ? null : row.id)}
                  {...leading}
                />
              </li>
            ))}
          </ul>
        )
        if (title === null) return <div key={id}>{list}</div>
        return (
          <details key={id} className={desk.more} open={rows.some(({ told }) => told !== '')}>
            <summary>{title}</summary>
            {list}
          </details>
        )
      })}
    </>
  )
}
