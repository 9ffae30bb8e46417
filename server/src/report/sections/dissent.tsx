/** Dissent kept: items that divide the room or belong to one group, what the two tallies disagree on, blocks and reservations. */
import { ConsentDetail, type Reservation } from '@cabildo/shared/kinds/consent/schema'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { dividedCells } from '../divided-cells.ts'
import { groupName } from '../group-name.ts'
import { isCompared, isDivided } from '../judged.ts'
import { activityTitle, type ReportContext } from '../report-context.ts'
import type { Translator } from '../translator.ts'

export function Dissent({ context }: { context: ReportContext }) {
  const { model, words } = context
  const { t, local, number, percent } = words
  const parts = model.activities.flatMap((activity) =>
    activity.rounds.flatMap((round) =>
      round.result ? [{ activity, result: round.result, items: round.items }] : [],
    ),
  )
  const text = (items: (typeof parts)[number]['items'], id: string) =>
    local(items.find((item) => item.id === id)?.text)
  return (
    <section>
      <h2>{t('dissent.title')}</h2>
      {parts.length === 0 ? <p>{t('dissent.none')}</p> : null}
      {parts.map(({ activity, result, items }) => {
        const divided = result.items.filter(isDivided)
        const cells = dividedCells(activity.kind, result)
        const consent = ConsentDetail.safeParse(result.detail)
        const blocked = consent.success ? consent.data.items.filter(({ blocks }) => blocks > 0) : []
        const reservations = consent.success ? consent.data.reservations : []
        return (
          <div key={`${activity.id}/${result.round}`}>
            <h3>
              {activityTitle(context, activity.id)} · {t('round', { n: number(result.asked) })}
            </h3>
            {isCompared(result) ? null : <p>{t('dissent.notCompared')}</p>}
            {[divided, cells, result.findings, blocked, reservations].every(({ length }) => length === 0) ? (
              <p>{t(isCompared(result) ? 'dissent.nothing' : 'dissent.nothingKept')}</p>
            ) : null}
            <ul>
              {divided.map(({ id, label, why }) => (
                <li key={`divided-${id}`}>
                  <bdi>{text(items, id)}</bdi>:{' '}
                  {t(`dissent.${label}`, {
                    group: why.group === undefined ? '' : groupName(words, result, why.group),
                    low: percent(why.lowest ?? 0),
                    high: percent(why.highest ?? 0),
                  })}
                </li>
              ))}
              {cells.map(({ cell: { id, item, label, why }, heading }) => (
                <li key={`cell-${id}`}>
                  <bdi>{text(items, item)}</bdi> · <bdi>{local(heading)}</bdi>:{' '}
                  {t(`dissent.${label}`, {
                    group: why.group === undefined ? '' : groupName(words, result, why.group),
                    low: percent(why.lowest ?? 0),
                    high: percent(why.highest ?? 0),
                  })}
                </li>
              ))}
              {result.findings.map(({ item, top, inPeople }) => (
                <li key={`finding-${item}`}>
                  <bdi>{text(items, item)}</bdi>:{' '}
                  {t(inPeople ? 'dissent.onlyPeople' : 'dissent.onlyGroups', { count: top })}
                </li>
              ))}
              <Capture words={words} result={result} />
              {blocked.map(({ id, blocks }) => (
                <li key={`blocked-${id}`}>
                  <bdi>{text(items, id)}</bdi>: {t('dissent.blocks', { count: blocks })}
                </li>
              ))}
            </ul>
            {reservations.length === 0 ? null : <h4>{t('dissent.reservations')}</h4>}
            {together(reservations).map(({ item, text: said, level, people }) => (
              <blockquote key={`${item}/${level}/${said}`}>
                <bdi>{said}</bdi>
                <div className="note">
                  <bdi>{text(items, item)}</bdi> · {t(`consent.level.${level}`)}
                  {people > 1 ? ` · ${t('dissent.people', { count: people })}` : ''}
                </div>
              </blockquote>
            ))}
          </div>
        )
      })}
    </section>
  )
}

/** What leaving out one group would change, a line for each group; that nothing would is said too. */
function Capture({ words, result }: { words: Translator; result: Result }) {
  const { capture, top, items, lead } = result
  const { t, local } = words
  const named = (id: string) => local(items.find((item) => item.id === id)?.text)
  const moves = (key: 'dissent.leaves' | 'dissent.enters', ids: readonly string[]) => {
    const quoted = ids.map((id) => t('dissent.quoted', { item: named(id) }))
    return ids.length === 0 ? [] : [t(key, { count: ids.length, items: words.list(quoted) })]
  }
  const told = (capture ?? []).filter(({ leaves, enters }) => leaves.length + enters.length > 0)
  return (
    <>
      {lead.items.length > top ? (
        <li>{t('result:topTied', { count: top, many: lead.items.length })}</li>
      ) : null}
      {told.map(({ group, leaves, enters }) => (
        <li key={group} data-without={group}>
          {t('dissent.without', { group: groupName(words, result, group), count: top })}{' '}
          {[...moves('dissent.leaves', leaves), ...moves('dissent.enters', enters)].join('; ')}.
        </li>
      ))}
      {capture !== null && told.length === 0 ? <li>{t('result:capture.none', { count: top })}</li> : null}
    </>
  )
}

/** The same words about the same item at the same level are printed once, with the number of people who wrote them. */
function together(reservations: readonly Reservation[]): (Reservation & { people: number })[] {
  const counted = new Map<string, Reservation & { people: number }>()
  for (const reservation of reservations) {
    const key = JSON.stringify(reservation)
    const known = counted.get(key)
    if (known) known.people += 1
    else counted.set(key, { ...reservation, people: 1 })
  }
  return [...counted.values()]
}
