/** Gallery: what the console shows of a step, while it runs and while it is prepared, in the width it has there. */
import { viewFor } from '@cabildo/shared/workshop/view'
import { useAttempt } from '../../../fields/use-attempt.ts'
import { ActivityEditor } from '../../console/prepare/activity-editor.tsx'
import { ActivityStage } from '../../console/run/activity-stage.tsx'
import { usePlayer } from '../../preview/use-player.ts'
import styles from './kinds.module.css'
import type { Played } from './play.ts'
import { LOOKED_AT } from './sample-room.ts'

export function FacilitatorPage({ player }: Played) {
  const { run } = usePlayer(player)
  const attempt = useAttempt()
  const view = viewFor.facilitator(player.live)
  const entry = view.agenda.find(({ setup }) => setup.id === LOOKED_AT)
  return (
    <main className={styles.running}>
      <ActivityStage view={view} entry={entry} run={run} attempt={attempt} />
    </main>
  )
}

export function EditorPage({ player }: Played) {
  const { run } = usePlayer(player)
  const view = viewFor.facilitator(player.live)
  const index = view.agenda.findIndex(({ setup }) => setup.id === LOOKED_AT)
  const entry = view.agenda[index]
  if (entry === undefined) return null
  return (
    <main className={styles.preparing}>
      <ActivityEditor view={view} entry={entry} index={index} run={run} />
    </main>
  )
}
