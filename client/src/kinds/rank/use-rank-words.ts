/** The words of the ranking list in the reader's language. */
import { useTranslation } from 'react-i18next'
import type { RankWords } from '../../ui/rank-list.tsx'

export function useRankWords(top: number | null): RankWords {
  const { t } = useTranslation('kinds-phone')
  return {
    ranked: t('rank.ranked'),
    pool: t('rank.pool'),
    empty: t('rank.empty'),
    full: top === null ? undefined : t('rank.full', { count: top }),
    undo: (title, place) => t('rank.undo', { title, place }),
    up: (title) => t('rank.up', { title }),
    down: (title) => t('rank.down', { title }),
    tie: (title, above) => t('rank.tie', { title, above }),
    tieShort: t('rank.tieShort'),
    said: (title, place, ranked, tied) => {
      if (place === null) return t('rank.saidOut', { title })
      return t(tied ? 'rank.saidTied' : 'rank.said', { title, place, ranked })
    },
  }
}
