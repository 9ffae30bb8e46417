/** Rounds of the same question: where each item stands, what moved, who came back, and whether it was enough. */
import type { Delphi, DelphiItem, Result } from '@cabildo/shared/workshop/result/result-types'
import { groupName } from '../group-name.ts'
import type { Translator } from '../translator.ts'

export function DelphiTable({ words, result }: { words: Translator; result: Result }) {
  const { t, local, number, percent } = words
  const { delphi } = result
  if (delphi === null) return null
  const { people, groups, items, stop, planned } = delphi
  const isFirst = result.asked === 1 && items.every(({ asked }) => asked === 1)
  const share = (value: number | null) => (value === null ? '–' : percent(value))
  const said = ({ asked, moved, agreed }: DelphiItem) => {
    if (moved !== null)
      return moved === 0 ? t('result:delphi.movedNone') : t('result:delphi.moved', { moved: percent(moved) })
    if (asked > 1) return t('result:delphi.unknown')
    return agreed ? t('result:delphi.agreedOnce', { round: asked }) : t('result:delphi.notAgreed')
  }
  if (isFirst && !delphi.ranking) {
    const agreed = items.filter((item) => item.agreed).length
    return <p>{t('delphi.once', { planned, agreed, of: items.length })}</p>
  }
  if (delphi.ranking) return <RankingRounds words={words} result={result} delphi={delphi} />
  return (
    <>
      <table>
        <caption>{t('result:delphi.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('item')}</th>
            <th scope="col">{t('delphi.status')}</th>
            <th scope="col" className="n">
              {t('delphi.change')}
            </th>
            <th scope="col">{t('delphi.moved')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row">
                <bdi>{local(item.text)}</bdi>
              </th>
              <td data-status={item.status}>{t(`result:delphi.status.${item.status}`)}</td>
              <td className="n">{share(item.change)}</td>
              <td>{said(item)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {people && (
        <p>
          {t('result:delphi.people', people)}{' '}
          {people.back < people.before && t('result:delphi.lost', { lost: people.before - people.back })}
        </p>
      )}
      {groups.length > 0 && (
        <ul>
          {groups.map(({ id, before, back, moved }) => {
            const group = groupName(words, result, id)
            if (before === null || back === null)
              return <li key={id}>{t('result:delphi.groupFew', { group })}</li>
            const line = t('result:delphi.groupLine', { group, before: number(before), back: number(back) })
            return (
              <li key={id}>
                {moved === null
                  ? line
                  : `${line} · ${t('result:delphi.groupMoved', { moved: percent(moved) })}`}
              </li>
            )
          })}
        </ul>
      )}
      <p className="note">
        {stop === null
          ? t('result:delphi.more', {
              open: items.filter(({ status }) => status === 'open').length,
              round: result.asked,
              planned,
            })
          : t(`result:delphi.stop.${stop}`, { planned })}{' '}
        {t('delphi.rule')}
      </p>
    </>
  )
}

/** Where the order as a whole was asked for again. */
function RankingRounds({ words, result, delphi }: { words: Translator; result: Result; delphi: Delphi }) {
  const { t, number, percent } = words
  const { ranking, people, planned, stop } = delphi
  if (ranking === null) return null
  const share = (value: number | null) => (value === null ? '–' : percent(value))
  const w = (value: number | null) => (value === null ? '–' : number(value))
  return (
    <p>
      {ranking.sameTop === null
        ? t('result:delphi.orderFirst', { now: share(ranking.pairAgreement), w: w(ranking.w) })
        : t('result:delphi.order', {
            before: share(ranking.pairAgreementBefore),
            now: share(ranking.pairAgreement),
            wBefore: w(ranking.wBefore),
            w: w(ranking.w),
          })}{' '}
      {ranking.sameTop !== null &&
        t(ranking.sameTop ? 'result:delphi.sameTop' : 'result:delphi.otherTop', { count: result.top })}{' '}
      {people && t('result:delphi.people', people)}{' '}
      {stop === null
        ? t('result:delphi.moreRanking', { round: result.asked, planned })
        : t(`result:delphi.stop.${stop}`, { planned })}{' '}
      {t('delphi.rankingRule')}
    </p>
  )
}
