/** At one's place on the tablet while there is nothing to answer. */
import { useTranslation } from 'react-i18next'
import { Arcade } from '../../ui/arcade.tsx'
import lobby from '../phone/lobby.module.css'
import { usePageTop } from './use-page-top.ts'

interface Props {
  title: string
  text: string
  /** Says that one need not stand there and wait. */
  mayLeave?: boolean
}

export function NothingNow({ title, text, mayLeave = false }: Props) {
  const { t } = useTranslation('kiosk')
  const heading = usePageTop()
  return (
    <div className={lobby.lobby}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p className={lobby.lead}>{text}</p>
      <Arcade />
      {mayLeave && <p>{t('seat.mayLeave')}</p>}
    </div>
  )
}
