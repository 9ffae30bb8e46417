/** What facilitators note for themselves: on the step they look at, and on the workshop. */
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../../../i18n/use-language.ts'
import type { RunCommand } from '../../run-command.ts'
import { NoteField } from './note-field.tsx'
import styles from './notes.module.css'
import { useLeftNotes } from './use-left-notes.ts'
import type { SaveNote } from './use-note.ts'

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
  const nameOf = (one: string | null) => `note-${id}-${one ?? ''}`
  const saveOn = (one: string | null): SaveNote => {
    return (written) => run({ type: 'write-note', step: one, ...written })
  }
  const others = view.agenda.map(({ setup }) => setup.id).filter((one) => one !== step)
  useLeftNotes(
    others.map((one) => ({ name: nameOf(one), save: saveOn(one) })),
    view,
  )
  return (
    <section className={styles.notes} aria-labelledby="notes">
      <h2 id="notes" className={styles.title}>
        {t('notes.title')}
      </h2>
      <p className={styles.soft}>{t('notes.help')}</p>
      {about.map((one) => (
        <NoteField
          key={`${id} ${one ?? ''}`}
          name={nameOf(one)}
          label={one === null ? t('notes.workshop') : t('notes.step', { title })}
          note={view.notes.find((note) => note.step === one) ?? { text: '', aside: [] }}
          save={saveOn(one)}
        />
      ))}
    </section>
  )
}
