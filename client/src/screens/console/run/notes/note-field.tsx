/** One note: the field, what has become of it, and what somebody else wrote at the same time. */
import { NOTE_MAX } from '@cabildo/shared/workshop/desk-limits'
import type { Note } from '@cabildo/shared/workshop/state'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../../../fields/refusal-line.tsx'
import { Button } from '../../../../ui/button.tsx'
import { Icon } from '../../../../ui/icons.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import styles from './notes.module.css'
import { type NoteState, type SaveNote, useNote } from './use-note.ts'

interface Props {
  /** Where what is not saved is kept. */
  name: string
  label: string
  note: Note
  save: SaveNote
}

export function NoteField({ name, label, note, save }: Props) {
  const { t } = useTranslation('console')
  const { text, state, others, type, place, leave } = useNote(name, note, save)
  return (
    <div className={styles.note}>
      <TextField
        label={label}
        value={text}
        onChange={type}
        onBlur={leave}
        multiline
        rows={3}
        limit={NOTE_MAX}
        placeholder={t('notes.placeholder')}
      />
      <Mark state={state} />
      {others !== null && <Other text={others} title={t('notes.changed')} />}
      {note.aside.map((other) => (
        <Other key={other} text={other} title={t('notes.aside')}>
          <Button icon="plus" onClick={() => place(other, true)}>
            {t('notes.place')}
          </Button>
          <Button look="quiet" icon="trash" onClick={() => place(other, false)}>
            {t('notes.strike')}
          </Button>
        </Other>
      ))}
    </div>
  )
}

function Mark({ state }: { state: NoteState }) {
  const { t } = useTranslation('console')
  if (typeof state === 'object' && state.trouble !== 'unreachable')
    return <RefusalLine attempt={{ failed: { name: 'note', trouble: state.trouble } }} />
  const away = typeof state === 'object'
  return (
    <output className={away ? styles.away : styles.mark}>
      {away && (
        <>
          <Icon name="offline" size="1.1em" /> {t('notes.away')}
        </>
      )}
      {state === 'saving' && t('saving')}
      {state === 'saved' && (
        <>
          <Icon name="check" size="1.1em" /> {t('saved')}
        </>
      )}
    </output>
  )
}

function Other({ text, title, children }: { text: string; title: string; children?: React.ReactNode }) {
  const id = useId()
  return (
    <section className={styles.other} aria-labelledby={id}>
      <p id={id} className={styles.otherTitle} role="status">
        {title}
      </p>
      <blockquote className={styles.otherText}>{text}</blockquote>
      {children && <div className={styles.row}>{children}</div>}
    </section>
  )
}
