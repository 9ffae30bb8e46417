/** What was gathered: counts, and every card that stands with the cards merged into it. */

import { fieldsOf } from '@cabildo/shared/kinds/gather/layout-parts'
import { GatherReport } from '@cabildo/shared/kinds/gather/report'
import type { Detail } from '@cabildo/shared/kinds/kind'
import type { Translator } from '../translator.ts'
import { LaidCards } from './laid-cards/laid-cards.tsx'
import { laid } from './laid-cards/laid-report.ts'
import { PlainCards } from './plain-cards.tsx'

export function Cards({ detail, words }: { detail: Detail; words: Translator }) {
  const report = GatherReport.safeParse(detail)
  if (!report.success) return null
  const { counts, cards, form, tables } = report.data
  return (
    <>
      <p>
        {words.t('cards.counts', {
          written: words.number(counts.gathered + counts.taken),
          merged: words.number(counts.merged),
          hidden: words.number(counts.hidden),
          withdrawn: words.number(counts.withdrawn),
          waiting: words.number(counts.waiting),
          alone: words.number(counts.alone),
        })}
        {counts.merges === 0
          ? ''
          : ` ${words.t('cards.made', {
              merges: words.number(counts.merges),
              made: words.number(counts.top - counts.alone),
              standing: words.number(counts.top),
            })}`}
      </p>
      {tables ? (
        <AtTables form={form} cards={cards} tables={tables} words={words} />
      ) : (
        <Printed form={form} cards={cards} words={words} />
      )}
    </>
  )
}

type PrintedProps = Pick<GatherReport, 'form' | 'cards'> & { words: Translator }

function Printed({ form, cards, words }: PrintedProps) {
  return form && fieldsOf(form).length > 0 ? (
    <LaidCards form={form} cards={laid(cards)} words={words} />
  ) : (
    <PlainCards cards={cards} words={words} />
  )
}

type AtTablesProps = PrintedProps & { tables: NonNullable<GatherReport['tables']> }

/** What went to the plenary, from the tables and from none; then what each table kept, below how it stood. */
function AtTables({ form, cards, tables, words }: AtTablesProps) {
  const brought = cards.filter((card) => (card.tables ?? []).length > 0)
  const loose = cards.filter((card) => !brought.includes(card))
  return (
    <>
      <p>{words.t(brought.length > 0 ? 'cards.tables.brought' : 'cards.tables.none')}</p>
      {brought.length > 0 ? <Printed form={form} cards={brought} words={words} /> : null}
      {loose.length > 0 ? (
        <>
          <p>{words.t('cards.tables.loose')}</p>
          <Printed form={form} cards={loose} words={words} />
        </>
      ) : null}
      <p>{words.t('cards.tables.kept')}</p>
      <ul>
        {tables.map(({ kept, ...tally }) => (
          <li key={tally.table}>
            {words.t('cards.tables.table', tally)}
            {kept.length > 0 ? <Printed form={form} cards={withoutTable(kept)} words={words} /> : null}
          </li>
        ))}
      </ul>
    </>
  )
}

/** A card that lies on this table alone need not say so. */
function withoutTable(cards: GatherReport['cards']): GatherReport['cards'] {
  return cards.map((card) => (card.tables?.length === 1 ? { ...card, tables: [] } : card))
}
