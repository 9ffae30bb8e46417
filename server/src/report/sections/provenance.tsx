/** Provenance: each priority, the places it took on its way, and the cards it grew out of. */
import { activityTitle, type ReportContext } from '../report-context.ts'
import { alike } from './alike.ts'

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
              {alike(cards, ({ text, why }) => `${local(text)}\n${local(why)}`).map(
                ({ first: card, times }) => (
                  <li key={card.id}>
                    {t('provenance.card')}{' '}
                    <q>
                      <bdi>{local(card.text)}</bdi>
                    </q>
                    {times > 1 ? ` ×${number(times)}` : ''}
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
