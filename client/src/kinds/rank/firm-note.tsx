/** How firm the first place is, in one sentence. */
import { RankDetail } from '@cabildo/shared/kinds/rank/schema'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'

interface Props {
  result: Result
}

export function FirmNote({ result }: Props) {
  const { t } = useTranslation('result')
  const inWords = useLocalText()
  const detail = RankDetail.safeParse(result.detail)
  if (!detail.success) return null
  const nameOf = (id: string) => {
    const found = result.items.find((item) => item.id === id)
    return found ? inWords(found.text) : id
  }
  const { flip, condorcetWinner } = detail.data
  if (flip === null) return null
  const leader = nameOf(flip.leader)
  if (condorcetWinner !== null && condorcetWinner !== flip.leader) {
    return <p>{t('rank.otherWinner', { leader, winner: nameOf(condorcetWinner) })}</p>
  }
  return <p>{t('rank.firm', { leader, count: flip.people })}</p>
}
