/** The room and the ways in and out of it: who is here, how to join, board and links, report, end. */
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { RoomSeats } from '../../../result/room-seats.tsx'
import { FollowUpPanel } from '../handover/follow-up-panel.tsx'
import { HandoverPanel } from '../handover/handover-panel.tsx'
import { RehearsePanel } from '../rehearsal/rehearse-panel.tsx'
import type { RunCommand } from '../run-command.ts'
import { readHostToken } from '../tokens.ts'
import type { JoinBase } from '../use-join-base.ts'
import { DoorPanel } from './door-panel.tsx'
import { EndPanel } from './end-panel.tsx'
import { JoinPanel } from './join-panel.tsx'
import { LinksPanel } from './links-panel.tsx'
import { ParkingPanel } from './notes/parking-panel.tsx'
import { HeadsPanel } from './people/heads-panel.tsx'
import { PeoplePanel } from './people/people-panel.tsx'
import { RecoveryPanel } from './recovery-panel.tsx'
import { ReportPanel } from './report-panel.tsx'
import styles from './run.module.css'

interface Props {
  view: FacilitatorView
  run: RunCommand
  workshop: string
  token: string
  rev: number
  join: JoinBase
  onLook: (step: string) => void
}

export function SidePanels({ view, run, workshop, token, rev, join, onLook }: Props) {
  const { t } = useTranslation('console')
  const host = readHostToken()
  return (
    <aside className={styles.side} aria-label={t('part.room')}>
      <JoinPanel view={view} run={run} workshop={workshop} join={join} />
      <DoorPanel workshop={view.workshop} run={run} />
      <section className={styles.panel}>
        <h2 className={styles.panelTitle}>{t('room.title', { count: view.people })}</h2>
        {view.room.length === 0 ? (
          <p className={styles.soft}>{t('room.noGroups')}</p>
        ) : (
          <div className={styles.seats}>
            <RoomSeats room={view.room} />
          </div>
        )}
      </section>
      <ParkingPanel view={view} run={run} onLook={onLook} />
      <PeoplePanel view={view} run={run} workshop={workshop} token={token} rev={rev} />
      <HeadsPanel view={view} run={run} />
      <LinksPanel view={view} run={run} workshop={workshop} base={join.base} />
      <RecoveryPanel view={view} run={run} base={join.base} />
      <ReportPanel
        status={view.workshop.status}
        workshop={workshop}
        token={token}
        plans={view.agenda.flatMap(({ setup, phase }) =>
          setup.kind === 'plan' && phase !== 'planned' ? [setup] : [],
        )}
      />
      {host !== null && (
        <HandoverPanel
          view={view}
          token={host}
          className={styles.panel}
          titleClassName={styles.panelTitle}
          softClassName={styles.soft}
        />
      )}
      {host !== null && view.rehearsalOf === null && (
        <FollowUpPanel
          workshop={workshop}
          token={host}
          className={styles.panel}
          titleClassName={styles.panelTitle}
          softClassName={styles.soft}
        />
      )}
      {view.rehearsalOf === null && (
        <RehearsePanel
          view={view}
          token={token}
          className={styles.panel}
          titleClassName={styles.panelTitle}
        />
      )}
      <EndPanel view={view} run={run} />
    </aside>
  )
}
