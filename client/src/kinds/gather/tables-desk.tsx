/** The tables in the console: who has found one, what each has written and brings, and dealing everybody to them. */
import type { TableTally } from '@cabildo/shared/kinds/gather/tables-schema'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import type { Attempt } from '../../fields/use-attempt.ts'
import { Button } from '../../ui/button.tsx'
import desk from '../desk.module.css'
import { BroughtDots } from './brought-dots.tsx'
import styles from './tables-desk.module.css'
import { useTableNames } from './use-table-names.ts'

interface Props {
  tables: readonly TableTally[]
  most: number
  people: number
  open: boolean
  run: (name: string, action: unknown, done: string) => Promise<boolean>
  attempt: Attempt
}

export function TablesDesk({ tables, most, people, open, run, attempt }: Props) {
  const { t } = useTranslation('kind-gather')
  const nameOf = useTableNames()
  const unseated = Math.max(0, people - tables.reduce((sum, table) => sum + table.people, 0))
  const empty = tables.filter((table) => table.people + table.written > 0 && table.brought === 0)
  const deal = () => {
    run('deal', { type: 'deal-tables' }, t('tables.manage.dealt')).catch(() => {})
  }
  return (
    <section aria-labelledby="gather-tables">
      <h3 id="gather-tables" className={styles.title}>
        {t('tables.manage.title')}
      </h3>
      <ul className={styles.tables}>
        {tables.map((table) => (
          <li key={table.table} className={styles.table}>
            <strong>{t('tables.table', { table: table.table })}</strong>
            <span>{t('tables.manage.people', { count: table.people })}</span>
            <span>{t('tables.manage.written', { count: table.written })}</span>
            <BroughtDots brought={table.brought} most={most} />
            <span className="sr-only">{t('tables.manage.brings', { brought: table.brought, most })}</span>
          </li>
        ))}
      </ul>
      <p className={desk.help}>{t('tables.manage.flows')}</p>
      {open && unseated > 0 && <p>{t('tables.manage.unseated', { count: unseated })}</p>}
      {empty.length > 0 && (
        <p className={styles.hint}>
          {t('tables.manage.nothingYet', {
            count: empty.length,
            tables: nameOf(empty.map(({ table }) => table)),
          })}
        </p>
      )}
      {open && (
        <>
          <Button icon="people" busy={attempt.busy === 'deal'} onClick={deal}>
            {t('tables.manage.deal')}
          </Button>
          <p className={desk.help}>{t('tables.manage.dealHelp')}</p>
          <RefusalLine attempt={attempt} of="deal" />
        </>
      )}
    </section>
  )
}
