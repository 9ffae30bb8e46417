/** Preparing the workshop: what it is about, who should be in the room, and the agenda. Every edit is saved by itself. */
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { RehearsePanel } from '../rehearsal/rehearse-panel.tsx'
import type { RunCommand } from '../run-command.ts'
import { AgendaEditor } from './agenda-editor.tsx'
import { GroupsEditor } from './groups-editor.tsx'
import styles from './prepare.module.css'
import { SaveTemplate } from './save-template.tsx'
import { WorkshopEditor } from './workshop-editor.tsx'

interface Props {
  view: FacilitatorView
  run: RunCommand
  token: string
  onReady: () => void
}

export function Prepare({ view, run, token, onReady }: Props) {
  const { t } = useTranslation('console')
  return (
    <main className={styles.prepare}>
      <p className={styles.lead}>{t('prepare.lead')}</p>
      <WorkshopEditor view={view} run={run} />
      <GroupsEditor view={view} run={run} />
      <AgendaEditor view={view} run={run} />
      <SaveTemplate view={view} />
      {view.rehearsalOf === null && <RehearsePanel view={view} token={token} className={styles.section} />}
      <div className={styles.ready}>
        <Button look="primary" size="large" icon="play" onClick={onReady}>
          {t('prepare.ready')}
        </Button>
      </div>
    </main>
  )
}
