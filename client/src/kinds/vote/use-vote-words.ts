/** What somebody gave one item, in the words of the way of voting. */
import type { VoteMethod } from '@cabildo/shared/kinds/vote/schema'
import { useTranslation } from 'react-i18next'

type VoteWords = {
  /** In a list of what was said. */
  given: (count: number) => string
  /** "You: 3 dots". */
  own: (count: number) => string
}

export function useVoteWords(method: VoteMethod): VoteWords {
  const { t } = useTranslation('kinds-phone')
  const words: Record<VoteMethod, VoteWords> = {
    dots: { given: (count) => t('vote.dots', { count }), own: (count) => t('vote.ownDots', { count }) },
    approval: { given: () => '✓', own: () => t('vote.ownApproved') },
    points: {
      given: (count) => t('vote.pointsHere', { count }),
      own: (count) => t('vote.own.points', { count }),
    },
    quadratic: {
      given: (count) => t('vote.votes', { count }),
      own: (count) => t('vote.own.quadratic', { count }),
    },
    score: { given: String, own: (score) => t('vote.own.score', { score }) },
    'yes-no': {
      given: (count) => t(count === 1 ? 'vote.yes' : 'vote.no'),
      own: (count) => t(count === 1 ? 'vote.own.yes' : 'vote.own.no'),
    },
  }
  return words[method]
}
