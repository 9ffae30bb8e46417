/** What became of one's own ideas, each on its way through the agenda, as far as the room was told; and whether one's own answers are in. */
import type { Mine } from '@cabildo/shared/workshop/mine'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { OutboxEntry } from '../../../net/outbox-entry.ts'
import type { Session } from '../../../net/session.ts'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { Answers } from '../receipt/answers.tsx'
import { IdeaPath } from './idea-path.tsx'
import styles from './ideas.module.css'
import { ideasOf } from './ideas-of.ts'
import { useTrail } from './use-trail.ts'

interface Props {
  session: Session
  mine: Mine
  entries: readonly OutboxEntry[]
  /** Moves when something shown here may have moved. */
  asOf: string
  ended: boolean
  /** Where it was opened, and the keyboard returns to. */
  opener: Element | null
  onClose: () => void
}

export function Ideas({ session, mine, entries, asOf, ended, opener, onClose }: Props) {
  const { t } = useTranslation(['ideas', 'common'])
  const { trail, missed, busy, again } = useTrail(session, asOf)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
    const giveBack = () => {
      // A question that came meanwhile has taken it.
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus()
    }
    return () => queueMicrotask(giveBack)
  }, [opener])
  useEffect(() => {
    const leave = ({ key }: KeyboardEvent) => key === 'Escape' && onClose()
    document.addEventListener('keydown', leave)
    return () => document.removeEventListener('keydown', leave)
  }, [onClose])
  const ideas = trail && ideasOf(trail, mine, entries)
  const nameless = trail?.steps.some(({ asks, secrecy }) => !asks && secrecy === 'anonymous')
  return (
    <section className={styles.panel}>
      <Button look="quiet" icon="arrow-left" onClick={onClose}>
        {t('back')}
      </Button>
      <h1 ref={heading} tabIndex={-1} className={styles.heading}>
        {t('title')}
      </h1>
      <p className={styles.note}>{t('lead')}</p>
      {missed && <Banner tone="warn">{t('missed')}</Banner>}
      {ideas === null ? (
        !missed && <Skeleton label={t('common:loading')} lines={4} />
      ) : ideas.length === 0 ? (
        <p className={styles.none}>{t(nameless ? 'noneHere' : ended ? 'noneAtAll' : 'none')}</p>
      ) : (
        <ul className={styles.ideas}>
          {ideas.map((idea) => (
            <li key={`${idea.step.id}/${idea.ref}`}>
              <IdeaPath idea={idea} ended={ended} />
            </li>
          ))}
        </ul>
      )}
      {nameless && <p className={styles.note}>{t('anonymous')}</p>}
      <Button icon="refresh" busy={busy && trail !== null} onClick={again}>
        {t('again')}
      </Button>
      {trail && <Answers trail={trail} entries={entries} session={session} person={mine.person} />}
    </section>
  )
}
