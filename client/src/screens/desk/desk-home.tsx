/** Everything at this desk: the door, the sheets, raised hands, who is in the room and how they take part. */
import type { OperatorView } from '@cabildo/shared/workshop/view'
import type { Outbox } from '../../net/outbox.ts'
import type { OutboxEntry } from '../../net/outbox-entry.ts'
import type { RunCommand } from '../console/run-command.ts'
import { AtDoor } from './at-door.tsx'
import { ByHand } from './by-hand.tsx'
import { GiveOut } from './give-out.tsx'
import { GroupCounts } from './group-counts.tsx'
import { HandsForm } from './hands-form.tsx'
import { ParkLine } from './park-line.tsx'
import { Sheets } from './sheets.tsx'
import { Unentered } from './unentered.tsx'

interface Props {
  view: OperatorView
  entries: readonly OutboxEntry[]
  outbox: Outbox
  run: RunCommand
  filter: string
  /** The sheet that was left last. */
  back: string | null
  onFilter: (group: string) => void
  onOpen: (person: string) => void
  onSay: (words: string) => void
}

export function DeskHome({ view, entries, outbox, run, filter, back, onFilter, onOpen, onSay }: Props) {
  const ended = view.workshop.status === 'ended'
  return (
    <>
      <Unentered view={view} entries={entries} outbox={outbox} onOpen={onOpen} />
      {!ended && <AtDoor view={view} run={run} onSay={onSay} />}
      <Sheets view={view} entries={entries} filter={filter} back={back} onFilter={onFilter} onOpen={onOpen} />
      <HandsForm view={view} run={run} onSay={onSay} />
      <GroupCounts view={view} run={run} onSay={onSay} />
      {!ended && (
        <>
          <GiveOut view={view} run={run} />
          <ByHand view={view} run={run} onSay={onSay} />
          <ParkLine run={run} onSay={onSay} />
        </>
      )}
    </>
  )
}
