/** How many answers of this tablet are not sent yet: said once they have waited a moment, and never whose they are. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { SeatMail } from '../../net/seat-mail.ts'
import { Banner } from '../../ui/banner.tsx'

interface Props {
  mail: SeatMail
}

const PATIENCE = 1000

export function Unsent({ mail }: Props) {
  const { t } = useTranslation('kiosk')
  const { waiting, lasting } = useStore(mail.state)
  const [told, setTold] = useState(false)
  const some = waiting > 0
  useEffect(() => {
    if (!some) return setTold(false)
    const clock = setTimeout(() => setTold(true), PATIENCE)
    return () => clearTimeout(clock)
  }, [some])
  return (
    <>
      {told && <Banner tone="info">{t('kept', { count: waiting })}</Banner>}
      {some && !lasting && <Banner tone="warn">{t('notLasting')}</Banner>}
    </>
  )
}
