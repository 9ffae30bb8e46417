/** What hangs on the wall for a display view: the lobby, the current activity, or the end. */
import type { DisplayView } from '@cabildo/shared/workshop/view'
import { useEffect } from 'react'
import { useLocalText } from '../../i18n/use-language.ts'
import styles from './board.module.css'
import { Ended } from './ended.tsx'
import { JoinStrip } from './join-strip.tsx'
import { Lobby } from './lobby.tsx'
import { Stage } from './stage.tsx'

interface Props {
  view: DisplayView
  /** Where phones reach the server. */
  base: string
  /** The connection is away; what is shown is what was last known. */
  away: boolean
}

export function BoardView({ view, base, away }: Props) {
  const inWords = useLocalText()
  const { workshop, current } = view
  const title = inWords(workshop.title)
  useEffect(() => {
    document.title = title
  }, [title])
  if (workshop.status !== 'ended' && current === null) return <Lobby view={view} base={base} away={away} />
  return (
    <main className={styles.board} data-scale="board">
      {workshop.status === 'ended' || current === null ? (
        <Ended view={view} />
      ) : (
        <Stage activity={current} view={view} />
      )}
      <JoinStrip code={workshop.code} base={base} people={view.people} away={away} />
    </main>
  )
}
