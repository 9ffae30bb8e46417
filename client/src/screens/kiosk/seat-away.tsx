/** The calm strip under the head: the link is away, and what is said stays on this tablet. */
import { useTranslation } from 'react-i18next'
import { isPending, type OutboxEntry } from '../../net/outbox-entry.ts'
import type { Link } from '../../net/workshop-store.ts'
import { Banner } from '../../ui/banner.tsx'
import { useAway } from '../phone/use-away.ts'

interface Props {
  link: Link
  entries: readonly OutboxEntry[]
  lasting: boolean
}

export function SeatAway({ link, entries, lasting }: Props) {
  const { t } = useTranslation('kiosk')
  const { away } = useAway(link, entries)
  const waiting = entries.filter(isPending).length
  return (
    <>
      {away && <Banner tone="info">{waiting > 0 ? t('kept', { count: waiting }) : t('seat.away')}</Banner>}
      {!lasting && waiting > 0 && <Banner tone="warn">{t('notLasting')}</Banner>}
    </>
  )
}
