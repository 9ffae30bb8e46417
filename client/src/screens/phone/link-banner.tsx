/** The calm strip under the head: the link is away and answers are kept, or it is back and they were sent. */
import { useTranslation } from 'react-i18next'
import { isPending, type OutboxEntry } from '../../net/outbox-entry.ts'
import type { Link } from '../../net/workshop-store.ts'
import { Banner } from '../../ui/banner.tsx'
import { useAway } from './use-away.ts'

interface Props {
  link: Link
  entries: readonly OutboxEntry[]
  lasting: boolean
}

export function LinkBanner({ link, entries, lasting }: Props) {
  const { t } = useTranslation('phone')
  const waiting = entries.filter(isPending).length
  const { away, broughtBack } = useAway(link, entries)
  return (
    <>
      {away && (
        <Banner tone="info">{waiting > 0 ? t('link.awayKept', { count: waiting }) : t('link.away')}</Banner>
      )}
      {!away && broughtBack !== null && (
        <Banner tone="good">
          {broughtBack > 0 ? t('link.backSent', { count: broughtBack }) : t('link.back')}
        </Banner>
      )}
      {!lasting && waiting > 0 && <Banner tone="warn">{t('link.notLasting')}</Banner>}
    </>
  )
}
