/** Instant run-off, round by round, where one item is to be picked. */
import type { Runoff } from '@cabildo/shared/workshop/report/annex'
import type { Translator } from '../translator.ts'

type Props = { words: Translator; runoff: Runoff; nameOf: (id: string) => string }

export function RunoffRounds({ words, runoff: { winners, rounds }, nameOf }: Props) {
  const { t, number, list } = words
  const [winner, ...others] = winners ?? []
  const outcome =
    winner === undefined
      ? t('result:say.runoff.tooMany')
      : others.length === 0
        ? t('result:say.runoff.winner', { item: nameOf(winner) })
        : t('result:say.runoff.tied', { items: list([winner, ...others].map(nameOf)) })
  const [first = []] = rounds
  return (
    <>
      <h4>{t('result:say.runoff.title')}</h4>
      <p>
        {outcome} {t('result:say.runoff.note')}
      </p>
      <div className="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('item')}</th>
              {rounds.map((_, round) => (
                <th scope="col" className="n" key={`round ${round + 1}`}>
                  {t('result:say.runoff.round', { round: round + 1 })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.map(({ item }) => (
              <tr key={item}>
                <th scope="row">
                  <bdi>{nameOf(item)}</bdi>
                </th>
                {rounds.map((votes, round) => {
                  const own = votes.find((row) => row.item === item)
                  return (
                    <td className="n" key={`round ${round + 1}`}>
                      {own ? number(own.votes) : '–'}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
