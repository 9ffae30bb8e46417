/** The majority check in one sentence: who beats all the others, or that the top is a circle or a draw. */
import { RankDetail } from '@cabildo/shared/kinds/rank/schema'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { useFormats } from '../../result/use-formats.ts'

interface Props {
  result: Result
}

export function MajorityNote({ result }: Props) {
  const { t } = useTranslation('result')
  const inWords = useLocalText()
  const write = useFormats()
  const detail = RankDetail.safeParse(result.detail)
  if (!detail.success || result.n === 0) return null
  const { condorcetWinner, majority } = detail.data
  const nameOf = (id: string) => inWords(result.items.find((item) => item.id === id)?.text ?? {})
  if (condorcetWinner !== null) return <p>{t('say.majority.winner', { item: nameOf(condorcetWinner) })}</p>
  const { circle, unbeaten } = majority
  if (circle === null) {
    const items = write.list(unbeaten.map((id) => t('quoted', { text: nameOf(id) })))
    return <p>{t('say.majority.draw', { count: unbeaten.length, items })}</p>
  }
  const round = [...circle, ...circle.slice(0, 1)].map(nameOf).join(' > ')
  return <p>{t('say.majority.circle', { circle: round })}</p>
}
