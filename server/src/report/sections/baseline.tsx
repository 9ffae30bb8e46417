/** Where a workshop continues an earlier one: what was said then, what is said now, and the difference. No more is claimed. */
import { compareBatteries } from '@cabildo/shared/kinds/assess/compare'
import { AssessConfig, AssessDetail } from '@cabildo/shared/kinds/assess/schema'
import type { Predecessor } from '@cabildo/shared/workshop/predecessor'
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'
import { activityTitle, type ReportContext } from '../report-context.ts'
import { labelsText } from './assess/scale-text.ts'

type Told = Predecessor['told'][number]

export function Baseline({ context }: { context: ReportContext }) {
  const { model, words } = context
  const { t, local, date } = words
  const { predecessor } = model
  if (predecessor === undefined) return null
  const { title, openedAt, head, told } = predecessor
  return (
    <section>
      <h2>{t('baseline.title')}</h2>
      <p>
        <bdi>{local(title)}</bdi>
        {openedAt === null ? '' : ` · ${date(openedAt)}`} · <code>{head.slice(0, 16)}</code>
      </p>
      <p className="note">{t('baseline.how')}</p>
      {told.map((before) => (
        <Battery key={before.activity} context={context} before={before} />
      ))}
    </section>
  )
}

function Battery({ context, before }: { context: ReportContext; before: Told }) {
  const { model, words } = context
  const { t, local, number, percent } = words
  const compared = comparedOf(model, before)
  const title = <h3>{activityTitle(context, before.activity) || local(before.items[0]?.text)}</h3>
  if (compared === null || 'differs' in compared) {
    return (
      <article>
        {title}
        <p>{t(compared === null ? 'baseline.notYet' : 'baseline.differs')}</p>
      </article>
    )
  }
  const { rows, config } = compared
  const named = (id: string) => local(before.items.find((item) => item.id === id)?.text)
  const heading = (id: string) => local(config.headings.find((each) => each.id === id)?.text)
  return (
    <article>
      {title}
      <table>
        <thead>
          <tr>
            <th scope="col">{t('item')}</th>
            <th scope="col">{t('baseline.answer')}</th>
            <th scope="col" className="n">
              {t('baseline.before')}
            </th>
            <th scope="col" className="n">
              {t('baseline.now')}
            </th>
            <th scope="col" className="n">
              {t('baseline.change')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.flatMap(({ item, heading: under, scale, one, other }) =>
            labelsText(words, scale).map((label, place) => {
              const [then, now] = [one.shares[place], other.shares[place]]
              const change = then === undefined || now === undefined ? null : Math.round((now - then) * 100)
              return (
                <tr key={`${item}/${under}/${label}`} data-baseline={item}>
                  <th scope="row">
                    <bdi>{[named(item), heading(under)].filter(Boolean).join(' · ')}</bdi>
                  </th>
                  <td>{label}</td>
                  <td className="n">{t('baseline.share', { share: shareText(then), n: number(one.n) })}</td>
                  <td className="n">{t('baseline.share', { share: shareText(now), n: number(other.n) })}</td>
                  <td className="n">{change === null ? '–' : `${change > 0 ? '+' : ''}${number(change)}`}</td>
                </tr>
              )
            }),
          )}
        </tbody>
      </table>
    </article>
  )

  function shareText(share: number | undefined): string {
    return share === undefined ? '–' : percent(share)
  }
}

/** Null until the same step has been asked and shown here. */
function comparedOf(model: ReportModel, { activity, rule, items, detail }: Told) {
  const step = model.activities.find(({ id }) => id === activity)
  const round = step?.rounds.findLast(({ result }) => result !== null)
  const [then, now] = [AssessDetail.safeParse(detail), AssessDetail.safeParse(round?.result?.detail)]
  const [asked, asks] = [AssessConfig.safeParse(rule.config), AssessConfig.safeParse(round?.rule?.config)]
  if (!round?.rule || !then.success || !now.success || !asked.success || !asks.success) return null
  const compared = compareBatteries(
    { rule, config: asked.data, items, detail: then.data },
    { rule: round.rule, config: asks.data, items: round.items, detail: now.data },
  )
  return 'differs' in compared ? compared : { rows: compared.rows, config: asked.data }
}
