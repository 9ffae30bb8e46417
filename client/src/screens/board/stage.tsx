/** The activity in front of everybody: the question, and under it what its kind shows. */
import { kindOf } from '@cabildo/shared/kinds/index'
import type { ActivityView, DisplayView } from '@cabildo/shared/workshop/view'
import { Suspense, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { kindUiOf } from '../../kinds/index.ts'
import { Fit } from '../../result/fit.tsx'
import { Headroom } from '../../result/headroom.ts'
import { RoomSeats } from '../../result/room-seats.tsx'
import { StepTrail } from '../../result/step-trail.tsx'
import { LiveRegion } from '../../ui/live-region.tsx'
import styles from './board.module.css'
import { headline } from './headline.ts'

interface Props {
  activity: ActivityView
  view: Pick<DisplayView, 'workshop' | 'room' | 'people' | 'position'>
}

export function Stage({ activity, view: { room, people, position } }: Props) {
  const { t } = useTranslation(['board', 'result'])
  const inWords = useLocalText()
  const Own = kindUiOf(activity.kind)?.Board
  const presented = activity.presents
  const Presented = presented === null ? undefined : kindUiOf(presented.kind)?.Board
  const shown = presented ?? activity
  const result = shown.revealStep > 0 ? shown.result : null
  const rules = kindOf(activity.kind)
  const waits = activity.phase === 'planned' && Boolean(rules?.ballots ?? rules?.contributions)
  const title = inWords(activity.title)
  const { question, prompt } = headline(title, inWords(activity.prompt), activity)
  // Given once, the question stays small until another stands there: it must not change size while people read.
  const [closeOn, setCloseOn] = useState('')
  const close = closeOn === question
  const headroom = useMemo(() => ({ taken: close, take: () => setCloseOn(question) }), [close, question])
  return (
    <div className={styles.stage} data-close={close || undefined}>
      <LiveRegion text={t(`phase.${activity.phase}`, { title, step: activity.revealStep })} />
      <div className={styles.kicker}>
        <p>
          {t('position', position)}
          {question !== title && <strong className={styles.name}>{title}</strong>}
          {result && <span className={styles.taken}>{t('result:takenShort', { ...result })}</span>}
        </p>
        {result && <StepTrail step={shown.revealStep} />}
      </div>
      <h1 className={styles.question}>{question}</h1>
      {prompt !== null && <p className={styles.prompt}>{prompt}</p>}
      <Suspense fallback={null}>
        <Headroom.Provider value={headroom}>
          <div key={`${activity.id} ${activity.phase} ${activity.revealStep}`} className={styles.body}>
            {presented !== null && Presented && presented.revealStep > 0 && (
              <Presented activity={presented} room={room} people={people} />
            )}
            {Own ? (
              <Own activity={activity} room={room} people={people} />
            ) : (
              <p className={styles.prompt}>{t('unknownKind')}</p>
            )}
            {waits && (
              <Fit count={1} of={`room ${room.length}`}>
                {() => <RoomSeats room={room} />}
              </Fit>
            )}
          </div>
        </Headroom.Provider>
      </Suspense>
    </div>
  )
}
