/** Before and after: where those who answered both rounds stood and stand. */
import { scaleOf } from '@cabildo/shared/kinds/assess/scale'
import type { AssessConfig, AssessDetail } from '@cabildo/shared/kinds/assess/schema'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import type { Translator } from '../../translator.ts'
import { labelsText } from './scale-text.ts'

type Props = { words: Translator; result: Result; config: AssessConfig; detail: AssessDetail }

export function AssessMoved({ words, result, config, detail }: Props) {
  const { t, local, percent } = words
  const told = detail.rows.flatMap(({ id, moved }) => (moved ? [{ id, moved }] : []))
  if (told.length === 0 || result.asked < 2) return null
  const shares = (id: string, counts: readonly number[], both: number) =>
    labelsText(words, scaleOf(config, id))
      .map((label, place) => ({ label, count: counts[place] ?? 0 }))
      .filter(({ count }) => count > 0)
      .map(({ label, count }) => t('assess.moves', { label, share: percent(count / both) }))
      .join(' · ')
  return (
    <table>
      <caption>{t('assess.moved')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('item')}</th>
          <th scope="col">{t('assess.before')}</th>
          <th scope="col">{t('assess.now')}</th>
          <th scope="col" className="n">
            {t('assess.changed')}
          </th>
        </tr>
      </thead>
      <tbody>
        {told.map(({ id, moved: { both, changed, before, now } }) => (
          <tr key={id} data-moved={id}>
            <th scope="row">
              <bdi>{local(result.items.find((item) => item.id === id)?.text)}</bdi>
            </th>
            <td>{shares(id, before, both)}</td>
            <td>{shares(id, now, both)}</td>
            <td className="n">{t('assess.of', { count: changed, both })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
