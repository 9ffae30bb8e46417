/** The first page, to hand over by itself: who took part, what was agreed and how far, where groups differ, what was kept. */
import { ConsentDetail } from '@cabildo/shared/kinds/consent/schema'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { agreementText } from '../agreement-text.ts'
import { groupName } from '../group-name.ts'
import type { ReportContext } from '../report-context.ts'

/** So many lines of a list, the rest is counted. */
const LINES = 7

export function InShort({ context }: { context: ReportContext }) {
  const { t } = context.words
  return (
    <section className="in-short">
      <h2>{t('short.title')}</h2>
      <p>
        <b>{t('short.who')}</b> {whoCame(context)}
      </p>
      <Agreed context={context} />
      <Apart context={context} />
      <p className="note">{t('room.limit')}</p>
    </section>
  )
}

/** People of each group against its seats, in one sentence. */
function whoCame({ model: { room }, words: { t, local, number, list } }: ReportContext): string {
  const groups = room.rows
    .filter(({ present, seats }) => present + seats > 0)
    .map(({ name, present, seats }) =>
      t(seats === 0 ? 'short.group' : 'short.groupOfSeats', {
        group: name ? local(name) : t('room.ungrouped'),
        present: number(present),
        seats: number(seats),
      }),
    )
  return groups.length === 0 ? t('short.nobody') : `${list(groups)}.`
}

function Agreed({ context }: { context: ReportContext }) {
  const { model, words } = context
  const { t, local, number, percent } = words
  const { list } = model.priorities
  const result = chosenBy(context)
  if (list.length === 0) return <p>{t('priorities.none')}</p>
  const agreed = result && agreementText(words, result)
  return (
    <>
      <p>
        <b>{t('short.priorities')}</b>
      </p>
      <ol>
        {list.slice(0, LINES).map(({ item, label }) => {
          const support = result?.items.find(({ id }) => id === item.id)?.why.overall
          return (
            <li key={item.id}>
              <bdi>{local(item.text)}</bdi>
              {label === null ? '' : ` · ${t(`label.${label}`)}`}
              {support == null ? '' : ` · ${t('short.support', { percent: percent(support) })}`}
            </li>
          )
        })}
      </ol>
      {list.length > LINES ? (
        <p className="note">
          {t('short.more', { count: list.length - LINES, n: number(list.length - LINES) })}
        </p>
      ) : null}
      {agreed ? (
        <p>
          <b>{t('short.agreement')}</b> {agreed}
        </p>
      ) : null}
    </>
  )
}

/** Items that divide the room, of the choice that the priorities come from, and what was kept of those who did not agree. */
function Apart({ context }: { context: ReportContext }) {
  const { model, words } = context
  const { t, local, percent } = words
  const result = chosenBy(context)
  const divided = (result?.items ?? []).filter(
    ({ label }) => label === 'controversial' || label === 'one-group',
  )
  const consents = model.activities.flatMap(({ rounds }) =>
    rounds.flatMap((round) => ConsentDetail.safeParse(round.result?.detail).data ?? []),
  )
  const kept = {
    reservations: consents.reduce((sum, { reservations }) => sum + reservations.length, 0),
    blocks: consents.reduce((sum, { items }) => sum + items.reduce((all, { blocks }) => all + blocks, 0), 0),
  }
  return (
    <>
      <p>
        <b>{t('short.apart')}</b> {divided.length === 0 ? t('short.none') : ''}
      </p>
      {divided.length === 0 ? null : (
        <ul>
          {divided.slice(0, LINES).map(({ id, text, label, why }) => (
            <li key={id}>
              <bdi>{local(text)}</bdi>:{' '}
              {t(`dissent.${label}`, {
                group: result && why.group !== undefined ? groupName(words, result, why.group) : '',
                low: percent(why.lowest ?? 0),
                high: percent(why.highest ?? 0),
              })}
            </li>
          ))}
        </ul>
      )}
      {kept.reservations + kept.blocks > 0 ? <p>{t('short.kept', kept)}</p> : null}
    </>
  )
}

/** The last revealed result of the step that the priorities come from. */
function chosenBy({ model }: ReportContext): Result | null {
  const activity = model.activities.find(({ id }) => id === model.priorities.activity)
  return activity?.rounds.findLast((round) => round.result !== null)?.result ?? null
}
