/** The agenda: every step with its editor, in order; steps that were opened stand fast. */
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../../fields/use-attempt.ts'
import type { RunCommand } from '../run-command.ts'
import { AddActivity } from './add-activity.tsx'
import { AgendaItem } from './agenda-item.tsx'
import styles from './prepare.module.css'

interface Props {
  view: FacilitatorView
  run: RunCommand
}

export function AgendaEditor({ view, run }: Props) {
  const { t } = useTranslation('console')
  const [open, setOpen] = useState<string | null>(null)
  const attempt = useAttempt()
  const { agenda, workshop } = view
  return (
    <section className={styles.section} aria-labelledby="agenda">
      <h2 id="agenda">{t('agenda')}</h2>
      <p className={styles.note}>{t('prepare.agendaHelp')}</p>
      <ol className={styles.agenda}>
        {agenda.map((entry, index) => (
          <AgendaItem
            key={entry.setup.id}
            view={view}
            entry={entry}
            index={index}
            open={open === entry.setup.id}
            onToggle={() => setOpen(open === entry.setup.id ? null : entry.setup.id)}
            run={run}
            attempt={attempt}
          />
        ))}
      </ol>
      {workshop.status !== 'ended' && (
        <AddActivity agenda={agenda} languages={workshop.languages} run={run} onAdded={setOpen} />
      )}
    </section>
  )
}
