/** One person: who they are in a line, and below it, once opened, what can be done. */
import type { ListedPerson } from '@cabildo/shared/workshop/people-list'
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './people.module.css'
import { PersonActsOf } from './person-acts.tsx'
import type { PersonWords } from './person-words.ts'
import type { PersonActs } from './use-person-acts.ts'

interface Props {
  person: ListedPerson
  people: readonly ListedPerson[]
  view: FacilitatorView
  words: PersonWords
  acts: PersonActs
  open: boolean
  onOpen: (open: boolean) => void
}

export function PersonRow({ person, people, view, words, acts, open, onOpen }: Props) {
  const { t } = useTranslation('people')
  const id = useId()
  return (
    <li className={styles.person}>
      <button
        type="button"
        className={styles.line}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => onOpen(!open)}
      >
        <span className={styles.name}>{words.nameOf(person)}</span>
        <span className={styles.place}>
          {words.placeOf(person)}
          {person.waits && ` · ${t('waits')}`}
        </span>
        {person.twin !== null && <span className={styles.twin}>{t('twin')}</span>}
      </button>
      <div id={id} className={open ? styles.acts : undefined}>
        {open && <PersonActsOf person={person} people={people} view={view} words={words} acts={acts} />}
      </div>
    </li>
  )
}
