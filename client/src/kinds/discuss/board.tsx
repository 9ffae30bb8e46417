/** A discussion on the board: the question the room is on, or all in turn, with what was said; the speaking list at the side. */
import { DiscussConfig } from '@cabildo/shared/kinds/discuss/schema'
import { DiscussShow } from '@cabildo/shared/kinds/discuss/view'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { AnsweredMeter } from '../../result/answered-meter.tsx'
import { Fit } from '../../result/fit.tsx'
import { type Page, Pages } from '../../result/pages.tsx'
import type { BoardProps } from '../kind-ui.ts'
import styles from './board.module.css'
import { FloorList } from './floor-list.tsx'
import { NowPage } from './now-page.tsx'
import { ParkingPage } from './parking-page.tsx'
import { PostWall } from './post-wall.tsx'
import { PrivatePage } from './private-page.tsx'
import { VoiceBars } from './voice-bars.tsx'

/** Speakers that find room beside the posts. */
const SPEAKERS = 5

export function DiscussBoard({ activity, room, people }: BoardProps) {
  const { t } = useTranslation(['kind-discuss', 'board'])
  const inWords = useLocalText()
  const config = DiscussConfig.safeParse(activity.config)
  const parsed = DiscussShow.safeParse(activity.show)
  if (activity.phase === 'planned') return <p className={styles.soon}>{t('board:soon')}</p>
  if (!config.success || !parsed.success) return null
  const { mode, speakers } = config.data
  const show = parsed.data
  const cards = show.cards
  const questions = mode === 'questions' ? activity.items : []
  const wall = (id: string | null) => {
    const posts = (cards ?? []).filter(({ question }) => question === id)
    return <PostWall posts={posts} mode={mode} of={JSON.stringify([id, posts])} />
  }
  const pages = (): Page[] => {
    if (cards === undefined) {
      const title = t('board.soFar')
      const body = <PrivatePage questions={questions} count={show.count} open={activity.phase === 'open'} />
      return [{ id: 'private', title, quiet: true, body }]
    }
    if (mode === 'qa') {
      const now = cards.find(({ id }) => id === show.focus)
      const all: Page = { id: 'all', title: t('board.questions', { count: cards.length }), body: wall(null) }
      if (now === undefined) return [all]
      return [{ id: now.id, title: t('board.now'), body: <NowPage post={now} /> }]
    }
    const focused = questions.filter(({ id }) => id === show.focus)
    const inTurn = focused.length > 0 ? focused : questions
    if (inTurn.length === 0) return [{ id: 'all', title: t('board.soFar'), quiet: true, body: wall(null) }]
    return inTurn.map(({ id, text }) => ({ id, title: inWords(text), body: wall(id) }))
  }
  // While the room is on one question, nothing turns away from it.
  const held = show.focus !== null
  const aside: (Page | false)[] = [
    !held &&
      show.parked.length > 0 && {
        id: 'parked',
        title: t('parking.title'),
        body: <ParkingPage topics={show.parked} />,
      },
    !held &&
      speakers &&
      (show.voices.total ?? 0) > 0 && {
        id: 'voices',
        title: t('voice.title'),
        body: (
          <Fit count={1} of={`voices ${JSON.stringify(show.voices)}`}>
            {() => <VoiceBars voices={show.voices} room={room} />}
          </Fit>
        ),
      },
  ]
  const listed = speakers && (show.speaking !== null || show.queue.length > 0)
  return (
    <div className={styles.slide}>
      <div className={styles.columns}>
        <Pages pages={[...pages(), ...aside.filter((page): page is Page => page !== false)]} />
        {listed && <FloorList show={show} room={room} most={SPEAKERS} />}
      </div>
      {activity.phase === 'open' && <AnsweredMeter activity={activity} people={people} size="normal" />}
    </div>
  )
}
