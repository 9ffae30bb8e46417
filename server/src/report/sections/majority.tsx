/** The majority check in one sentence, how firm the first place is, and W for those who ask for it. */
import type { RankDetail } from '@cabildo/shared/kinds/rank/schema'
import type { Translator } from '../translator.ts'

type Props = { words: Translator; detail: RankDetail; nameOf: (id: string) => string }

export function Majority({ words, detail, nameOf }: Props) {
  const { t, number } = words
  const { condorcetWinner, kendallW, flip, ballots, abstained } = detail
  if (ballots === abstained) return null
  return (
    <>
      <p>
        {check({ words, detail, nameOf })}{' '}
        {flip === null
          ? ''
          : condorcetWinner !== null && condorcetWinner !== flip.leader
            ? t('result:rank.otherWinner', { leader: nameOf(flip.leader), winner: nameOf(condorcetWinner) })
            : t('result:rank.firm', { leader: nameOf(flip.leader), count: flip.people })}
      </p>
      {kendallW === null ? null : <p className="note">{t('kendall', { w: number(kendallW) })}</p>}
    </>
  )
}

function check({ words: { t, list }, detail, nameOf }: Props): string {
  const { condorcetWinner, majority } = detail
  if (condorcetWinner !== null) return t('result:say.majority.winner', { item: nameOf(condorcetWinner) })
  const { circle, unbeaten } = majority
  if (circle === null) {
    const items = list(unbeaten.map((id) => t('result:quoted', { text: nameOf(id) })))
    return t('result:say.majority.draw', { count: unbeaten.length, items })
  }
  const round = [...circle, ...circle.slice(0, 1)].map(nameOf).join(' > ')
  return t('result:say.majority.circle', { circle: round })
}
