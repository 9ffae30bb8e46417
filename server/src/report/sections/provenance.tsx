/** Provenance: each priority, the places it took on its way, and the cards it grew out of. */
import type { Item } from '@cabildo/shared/kinds/item'
import { activityTitle, type ReportContext } from '../report-context.ts'
import { alike } from './alike.ts'
import { FromTables } from './from-tables.tsx'

export function Provenance({ context }: { context: ReportContext }) {
  const { model, words } = context
  const { t, local, number } = words
  if (model.priorities.list.length === 0) return null
  return (
    <section>
      <h2>{t('provenance.title')}</h2>
      <ol>
        {model.priorities.list.map(({ item, steps, cards }) => (
          <li key={item.id}>
            <b>
              <bdi>{local(item.text)}</bdi>
            </b>
            <ul>
              {steps.map(({ activity, round, place, of, tied }) => (
                <li key={`${activity}/${round}`}>
                  {activityTitle(context, activity)}:{' '}
                  {t('provenance.place', { place: number(place), of: number(of) })}
                  {tied ? ` ${t('tied')}` : ''}
                </li>
              ))}
              {alike(cards, (card) => [local(card.text), local(card.why), ...tableOf(card)].join('\n')).map(
                ({ first: card, times }) => (
                  <li key={card.id}>
                    {t('provenance.card')}{' '}
                    <q>
                      <bdi>{local(card.text)}</bdi>
                    </q>
                    {times > 1 ? ` ×${number(times)}` : ''}
                    <FromTables tables={tableOf(card)} words={words} />
                    {card.why ? (
                      <span className="note">
                        {' – '}
                        <bdi>{local(card.why)}</bdi>
                      </span>
                    ) : null}
                  </li>
                ),
              )}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The table it was written at, where its kind tells one. */
function tableOf(card: Item & { table?: unknown }): number[] {
  return typeof card.table === 'number' ? [card.table] : []
}
