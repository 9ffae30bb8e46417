/** One revealed round: chart, both tallies side by side, labels, groups, agreement. */
import { FEWEST_TO_MEASURE } from '@cabildo/shared/methods/answer-shape'
import type { Annex } from '@cabildo/shared/workshop/report/annex'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { BarChart } from '../bar-chart.tsx'
import { BasisNote } from '../basis-note.tsx'
import { groupName } from '../group-name.ts'
import type { Translator } from '../translator.ts'
import { Bridging } from './bridging.tsx'
import { DelphiTable } from './delphi.tsx'
import { GroupAgreement } from './group-agreement.tsx'
import { KindDetail } from './kind-detail.tsx'
import { ReportOnly } from './report-only.tsx'
import { RuleLine } from './rule-line.tsx'

type Props = { words: Translator; result: Result; annex: Annex | null; kind: string }

export function RoundResult({ words, result, annex, kind }: Props) {
  const { t, local, number, percent } = words
  const best = [...result.items].sort((one, other) => one.people.place - other.people.place)
  const bothTallies = best.some(({ groupsEqual }) => groupsEqual !== null)
  return (
    <>
      <p>
        {t('counted', {
          n: number(result.n),
          answered: number(result.answered),
          abstained: number(result.abstained),
          present: number(result.present),
          rate: percent(result.present === 0 ? 0 : result.answered / result.present),
        })}
        {result.n > 0 && result.n < FEWEST_TO_MEASURE ? ` ${t('result:say.few', { count: result.n })}` : ''}
      </p>
      <RuleLine words={words} result={result} />
      <BarChart
        title={t(`value.${result.rule.id}`)}
        words={words}
        bars={best.map(({ text, people, groupsEqual }) => ({
          label: local(text),
          people: people.mean ?? 0,
          groups: groupsEqual?.mean ?? null,
        }))}
      />
      <p className="note">
        {t(`value.${result.rule.id}`)}. {bothTallies ? t('chart.both') : t('chart.people')}
      </p>
      <table>
        <caption>{t('tallies.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('item')}</th>
            <th scope="col" className="n">
              {t('tallies.sum')}
            </th>
            <th scope="col" className="n">
              {t('tallies.people')}
            </th>
            <th scope="col" className="n">
              {t('tallies.groups')}
            </th>
            <th scope="col" className="n">
              {t('support')}
            </th>
            <th scope="col">{t('label.title')}</th>
          </tr>
        </thead>
        <tbody>
          {best.map(({ id, text, people, groupsEqual, label, why, shape, basis }) => (
            <tr key={id}>
              <th scope="row">
                <bdi>{local(text)}</bdi>
              </th>
              <td className="n" data-item={id} data-sum={people.sum}>
                {number(people.sum)}
              </td>
              <td className="n">
                {t('placed', { place: number(people.place) })}
                {people.tied ? ` ${t('tied')}` : ''} · {people.mean === null ? '–' : number(people.mean)}
              </td>
              <td className="n">
                {groupsEqual === null
                  ? '–'
                  : `${t('placed', { place: number(groupsEqual.place) })}${groupsEqual.tied ? ` ${t('tied')}` : ''} · ${number(groupsEqual.mean)}`}
              </td>
              <td className="n">
                {number(people.support)}/{number(people.answered)}
              </td>
              <td className="label">
                {label === null ? '–' : t(`label.${label}`)}
                {why.group === undefined ? '' : ` (${groupName(words, result, why.group)})`}
                <BasisNote words={words} item={{ basis }} />
                {shape === 'polarised' || shape === 'spread' ? (
                  <div className="note">{t(`result:say.shape.${shape}`)}</div>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">
        {t('label.rule', {
          support: percent(result.thresholds.support),
          gap: percent(result.thresholds.gap),
          smallest: number(result.smallestGroup),
        })}
      </p>
      <DelphiTable words={words} result={result} />
      <GroupAgreement words={words} result={result} />
      <Bridging words={words} result={result} />
      <KindDetail words={words} result={result} kind={kind} />
      {annex ? <ReportOnly words={words} result={result} annex={annex} /> : null}
    </>
  )
}
