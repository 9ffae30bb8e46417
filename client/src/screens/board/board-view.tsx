/** What hangs on the wall for a display view: the lobby, the current activity, or the end. */
import type { DisplayView } from '@cabildo/shared/workshop/view'
import { useEffect } from 'react'
import { useLocalText } from '../../i18n/use-language.ts'
import styles from './board.module.css'
import { Ended } from './ended.tsx'
import { JoinStrip } from './join-strip.tsx'
import { Lobby } from './lobby.tsx'
import { ParkedPage } from './parked-page.tsx'
import { RehearsalMark } from './rehearsal-mark.tsx'
import { Stage } from './stage.tsx'
import { StoppedMark } from './stopped-mark.tsx'

interface Props {
  view: DisplayView
  /** Where phones reach the server. */
  base: string
  /** The connection is away; what is shown is what was last known. */
  away: boolean
  /** What to add to this page's clock to get the server's, in ms; null while it is not known. */
  clockOffset: number | null
}

export function BoardView({ view, base, away, clockOffset }: Props) {
  const inWords = useLocalText()
  const { workshop, current, parked } = view
  const title = inWords(workshop.title)
  useEffect(() => {
    document.title = title
  }, [title])
  const frame = { view, base, away, clockOffset }
  if (workshop.status !== 'ended' && current === null && parked === undefined) return <Lobby {...frame} />
  return (
    <main className={styles.board} data-scale="board">
      {workshop.stopped && <StoppedMark />}
      {workshop.rehearsal && <RehearsalMark />}
      {workshop.status !== 'ended' && parked !== undefined ? (
        <ParkedPage lines={parked} />
      ) : workshop.status === 'ended' || current === null ? (
        <Ended view={view} />
      ) : (
        <Stage activity={current} view={view} />
      )}
      <JoinStrip {...frame} />
    </main>
  )
}
