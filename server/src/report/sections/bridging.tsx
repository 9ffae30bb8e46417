/** What every shown group supports, most convinced least group first. */
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { groupName } from '../group-name.ts'
import type { Translator } from '../translator.ts'

export function Bridging({ words, result }: { words: Translator; result: Result }) {
  const { t, local, percent, list } = words
  if (result.groups.length === 0) return null
  const shared = result.items
    .filter(({ label, lowest }) => label === 'consensual' && lowest !== null)
    .sort((one, other) => (other.lowest?.share ?? 0) - (one.lowest?.share ?? 0))
  return (
    <>
      <h4>{t('result:say.bridging.title')}</h4>
      {shared.length === 0 ? <p>{t('result:say.bridging.none')}</p> : null}
      <ul>
        {shared.map(({ id, text, lowest }) => (
          <li key={id} data-bridging={id}>
            {t('result:say.bridging.line', {
              item: local(text),
              share: percent(lowest?.share ?? 0),
              group: list((lowest?.groups ?? []).map((group) => groupName(words, result, group))),
            })}
          </li>
        ))}
      </ul>
    </>
  )
}
