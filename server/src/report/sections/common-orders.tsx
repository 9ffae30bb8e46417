/** The order that contradicts people least (Kemeny), with how firmly that is known, and the order by majorities (Schulze). */
import type { CommonOrder } from '@cabildo/shared/workshop/report/common-order'
import type { Translator } from '../translator.ts'

type Props = { words: Translator; order: CommonOrder; nameOf: (id: string) => string }

/** Pairs that are printed of those on which the closest orders differ. */
const MOST_PAIRS = 10

export function CommonOrders({ words, order: { schulze, closest }, nameOf }: Props) {
  const { t } = words
  const { order, undecided } = closest
  const pairs = undecided ?? []
  return (
    <>
      <h4>{t('result:say.order.title')}</h4>
      <p data-against={closest.against} data-stated={closest.stated}>
        {sentence(words, closest)}
      </p>
      {order ? (
        <ol>
          {order.map((id) => (
            <li key={id}>
              <bdi>{nameOf(id)}</bdi>
            </li>
          ))}
        </ol>
      ) : (
        <ul>
          {pairs.slice(0, MOST_PAIRS).map(([one, other]) => (
            <li key={`${one} ${other}`}>
              <bdi>{t('result:say.order.pair', { one: nameOf(one), other: nameOf(other) })}</bdi>
            </li>
          ))}
          {pairs.length > MOST_PAIRS ? (
            <li>{t('result:say.order.more', { more: pairs.length - MOST_PAIRS })}</li>
          ) : null}
        </ul>
      )}
      <h4>{t('result:say.order.schulze')}</h4>
      <ol>
        {schulze.map((tier) => (
          <li key={tier.join(' ')}>
            <bdi>{tier.map(nameOf).join(' = ')}</bdi>
          </li>
        ))}
      </ol>
    </>
  )
}

function sentence({ t, percent }: Translator, closest: CommonOrder['closest']): string {
  const { exact, against, stated, lowerBound, orders, order } = closest
  const share = percent(stated === 0 ? 0 : against / stated)
  if (order === null) {
    return orders === null
      ? t('result:say.order.many', { share })
      : t('result:say.order.several', { orders, share })
  }
  if (exact) return t('result:say.order.exact', { share })
  const gap = lowerBound === 0 ? 1 : (against - lowerBound) / lowerBound
  return t('result:say.order.found', { share, gap: percent(gap) })
}
