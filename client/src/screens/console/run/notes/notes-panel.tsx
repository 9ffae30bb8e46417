/** What facilitators note for themselves: on the step they look at, and on the workshop. */
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../../../i18n/use-language.ts'
import type { RunCommand } from '../../run-command.ts'
import { NoteField } from './note-field.tsx'
import styles from './notes.module.css'

interface Props {
  view: FacilitatorView
  /** The step that is looked at. */
  step: string | null
  run: RunCommand
}

export function NotesPanel({ view, step, run }: Props) {
  const { t } = useTranslation('console')
  const inWords = useLocalText()
  const { id } = view.workshop
  const title = inWords(view.agenda.find(({ setup }) => setup.id === step)?.setup.title)
  const about = step === null ? [null] : [step, null]
  return (
    <section className={styles.notes} aria-labelledby="notes">
      <h2 id="notes" className={styles.title}>
        {t('notes.title')}
      </h2>
      <p className={styles.soft}>{t('notes.help')}</p>
      {about.map((one) => (
        <NoteField
          key={`${id} ${one ?? ''}`}
          name={`note-${id}-${one ?? ''}`}
          label={one === null ? t('notes.workshop') : t('notes.step', { title })}
          note={view.notes.find((note) => note.step === one) ?? { text: '', aside: [] }}
          save={(written) => run({ type: 'write-note', step: one, ...written })}
        />
      ))}
    </section>
  )
}
