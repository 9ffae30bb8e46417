/** The thin head of the phone: which workshop, the time left, and behind one button who one is here, the way back and the language. */
import type { Mine } from '@cabildo/shared/workshop/mine'
import { type ReactNode, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../net/session.ts'
import { Button } from '../../ui/button.tsx'
import { Wordmark } from '../../ui/wordmark.tsx'
import { IdeasButton } from './ideas-button.tsx'
import { Me } from './me.tsx'
import styles from './phone.module.css'

interface Props {
  session: Session
  title: string
  mine: Mine | null
  /** How long there is still time. */
  time?: ReactNode
  /** What is to stay in sight while one scrolls. */
  children: ReactNode
  onIdeas?: (() => void) | undefined
}

export function PhoneHeader({ session, title, mine, time, children, onIdeas }: Props) {
  const { t } = useTranslation(['phone', 'common'])
  const [open, setOpen] = useState(false)
  const me = useId()
  const toggle = useRef<HTMLButtonElement>(null)
  const toIdeas = () => {
    // What was pressed goes away with what it stands in; whoever comes back is to find the keyboard here.
    toggle.current?.focus()
    setOpen(false)
    onIdeas?.()
  }
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        {title ? <p className={styles.title}>{title}</p> : <Wordmark />}
        {time}
        <Button
          ref={toggle}
          look="quiet"
          icon={open ? 'close' : 'person'}
          iconOnly
          aria-expanded={open}
          aria-controls={me}
          onClick={() => setOpen(!open)}
        >
          {open ? t('common:close') : t('me.open')}
        </Button>
      </div>
      <div id={me}>
        {open && (
          <>
            <Me session={session} mine={mine} />
            {onIdeas && (
              <div className={styles.ideas}>
                <IdeasButton onOpen={toIdeas} />
              </div>
            )}
          </>
        )}
      </div>
      {children}
    </header>
  )
}
