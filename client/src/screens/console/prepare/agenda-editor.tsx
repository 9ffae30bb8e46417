/** The agenda: every step with its editor, in order; steps that were opened stand fast. */
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../../fields/use-attempt.ts'
import { useLocalText } from '../../../i18n/use-language.ts'
import { LiveRegion } from '../../../ui/live-region.tsx'
import type { RunCommand } from '../run-command.ts'
import { AddActivity } from './add-activity.tsx'
import { AgendaItem } from './agenda-item.tsx'
import { PlannedTime } from './planned-time.tsx'
import styles from './prepare.module.css'
import { useDragOrder } from './use-drag-order.ts'

interface Props {
  view: FacilitatorView
  run: RunCommand
}

export function AgendaEditor({ view, run }: Props) {
  const { t } = useTranslation('console')
  const [open, setOpen] = useState<string | null>(null)
  const attempt = useAttempt()
  const { agenda, workshop } = view
  const inWords = useLocalText()
  const list = useRef<HTMLOListElement>(null)
  const [said, setSaid] = useState('')
  const say = (words: 'over' | 'moved' | 'stays', id: number, at: number) => {
    const title = inWords(agenda[id]?.setup.title)
    setSaid(t(`prepare.drag.${words}`, { title, at: at + 1, of: agenda.length }))
  }
  const drag = useDragOrder({
    list,
    count: agenda.length,
    order: agenda.map(({ setup }) => setup.id).join(' '),
    onOver: (from, to) => say('over', from, to),
    onDrop: async (from, to) => {
      const activity = agenda[from]?.setup.id
      if (activity === undefined) return false
      const done = await attempt.attempt(`move ${activity}`, () =>
        run({ type: 'move-activity', activity, to }),
      )
      if (done === null) say('stays', from, from)
      else say('moved', from, to)
      return done !== null
    },
  })
  return (
    <section className={styles.section} aria-labelledby="agenda">
      <h2 id="agenda">{t('agenda')}</h2>
      <p className={styles.note}>{t('prepare.agendaHelp')}</p>
      <LiveRegion text={said} />
      <ol ref={list} className={styles.agenda}>
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
            drag={drag(index)}
          />
        ))}
      </ol>
      <PlannedTime agenda={agenda} />
      {workshop.status !== 'ended' && (
        <AddActivity agenda={agenda} languages={workshop.languages} run={run} onAdded={setOpen} />
      )}
    </section>
  )
}
