/** What a facilitator does about one person, one command each, and what is said of it afterwards. */
import type { ListedPerson } from '@cabildo/shared/workshop/people-list'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Attempt, useAttempt } from '../../../../fields/use-attempt.ts'
import { newRejoinCode } from '../../../../net/session.ts'
import type { RunCommand } from '../../run-command.ts'
import type { PersonWords } from './person-words.ts'

export type PersonActs = {
  attempt: Attempt
  said: string
  /** A return code made here and told once. */
  fresh: { person: string; code: string } | null
  hideFresh: () => void
  letIn: (person: ListedPerson) => void
  move: (person: ListedPerson, group: string | null) => void
  remove: (person: ListedPerson) => void
  merge: (keep: ListedPerson, drop: ListedPerson) => void
  issueCode: (person: ListedPerson) => void
}

export function usePersonActs(run: RunCommand, { nameOf, groupOf }: PersonWords): PersonActs {
  const { t } = useTranslation('people')
  const attempt = useAttempt()
  const [said, setSaid] = useState('')
  const [fresh, setFresh] = useState<PersonActs['fresh']>(null)
  const does = (name: string, act: Parameters<Attempt['attempt']>[1], onDone: () => void) => {
    setSaid('')
    attempt
      .attempt(name, act)
      .then((accepted) => accepted !== null && onDone())
      .catch(() => {})
  }
  return {
    attempt,
    said,
    fresh,
    hideFresh: () => setFresh(null),
    letIn: (person) =>
      does(
        `let-in ${person.id}`,
        () => run({ type: 'admit-person', person: person.id }),
        () => setSaid(t('letInDone', { name: nameOf(person) })),
      ),
    move: (person, group) =>
      does(
        `move ${person.id}`,
        () => run({ type: 'move-person', person: person.id, group }),
        () => setSaid(t('move.done', { name: nameOf(person), group: groupOf(group) })),
      ),
    remove: (person) =>
      does(
        `remove ${person.id}`,
        () => run({ type: 'remove-person', person: person.id }),
        () => setSaid(t('remove.done', { name: nameOf(person) })),
      ),
    merge: (keep, drop) =>
      does(
        `merge ${keep.id}`,
        () => run({ type: 'merge-people', keep: keep.id, drop: drop.id }),
        () => setSaid(t('merge.done', { name: nameOf(keep) })),
      ),
    issueCode: (person) => {
      const code = newRejoinCode()
      setFresh(null)
      does(
        `code ${person.id}`,
        () => run({ type: 'issue-rejoin', person: person.id }, { rejoinCode: code }),
        () => setFresh({ person: person.id, code }),
      )
    },
  }
}
