/** A round with an order: chart, both tallies side by side, support and labels. */
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { BarChart } from '../bar-chart.tsx'
import { BasisSign, captionWithSigns } from '../basis-signs.tsx'
import { groupName } from '../group-name.ts'
import { isCompared } from '../judged.ts'
import type { Translator } from '../translator.ts'

type Props = { words: Translator; result: Result }

export function Tallies({ words, result }: Props) {
  const { t, local, number, percent } = words
  const best = [...result.items].sort((one, other) => one.people.place - other.people.place)
  const bothTallies = best.some(({ groupsEqual }) => groupsEqual !== null)
  const labels = best.map(({ basis }) => ({ basis }))
  return (
    <>
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
        {t(`value.${result.rule.id}`)}.{' '}
        {t(bothTallies ? 'chart.both' : isCompared(result) ? 'chart.few' : 'chart.people')}
      </p>
      <table>
        <caption>{captionWithSigns(words, t('tallies.caption'), labels)}</caption>
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
                <BasisSign of={{ basis }} />
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
          gap: number(result.thresholds.gap * 100, 0),
          smallest: number(result.smallestGroup),
        })}
      </p>
    </>
  )
}
