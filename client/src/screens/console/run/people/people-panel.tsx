/** Everybody in the workshop: find one, and what can be done about them. Hundreds stay usable, for only one row is open. */
import type { ListedPerson } from '@cabildo/shared/workshop/people-list'
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../../../fields/refusal-line.tsx'
import { SelectField } from '../../../../fields/select-field.tsx'
import { Button } from '../../../../ui/button.tsx'
import { Skeleton } from '../../../../ui/skeleton.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import type { RunCommand } from '../../run-command.ts'
import runStyles from '../run.module.css'
import styles from './people.module.css'
import { PersonRow } from './person-row.tsx'
import { isFound, usePersonWords } from './person-words.ts'
import { usePeople } from './use-people.ts'
import { usePersonActs } from './use-person-acts.ts'

interface Props {
  view: FacilitatorView
  run: RunCommand
  workshop: string
  token: string
  rev: number
}

/** So many rows at once, and so many more when asked. */
const STEP = 40
const EVERYONE = '*'

export function PeoplePanel({ view, run, workshop, token, rev }: Props) {
  const { t } = useTranslation('people')
  const [shown, setShown] = useState(false)
  const [typed, setTyped] = useState('')
  const [group, setGroup] = useState(EVERYONE)
  const [open, setOpen] = useState<string | null>(null)
  const [most, setMost] = useState(STEP)
  const { list, trouble, bring } = usePeople({ workshop, token, rev, open: shown })
  const words = usePersonWords(view.groups)
  const acts = usePersonActs(run, words)
  const fits = (person: ListedPerson) =>
    (group === EVERYONE || (person.group ?? '') === group) && isFound(person, typed)
  // Whoever was opened stays in sight, also when moved out of the group that is looked at.
  const found = (list?.people ?? []).filter((person) => person.id === open || fits(person))
  const more = found.length - most
  const groupless = list?.people.some((person) => person.group === null) ?? false
  return (
    <details className={runStyles.panel} onToggle={({ currentTarget }) => setShown(currentTarget.open)}>
      <summary className={runStyles.panelTitle}>
        {t('title', { count: view.people + view.door.waiting })}
      </summary>
      {trouble !== null && (
        <>
          <RefusalLine attempt={{ failed: { name: 'people', trouble } }} />
          <Button
            icon="refresh"
            onClick={() => {
              bring().catch(() => {})
            }}
          >
            {t('again')}
          </Button>
        </>
      )}
      {shown && list === null && trouble === null && <Skeleton label={t('loading')} lines={3} />}
      {list !== null && list.people.length === 0 && <p className={runStyles.soft}>{t('nobody')}</p>}
      {list !== null && list.people.length > 0 && (
        <>
          <TextField
            label={t('search')}
            value={typed}
            onChange={(next) => {
              setTyped(next)
              setMost(STEP)
            }}
            autoComplete="off"
            spellCheck={false}
          />
          {view.groups.length > 0 && (
            <SelectField
              label={t('filter')}
              value={group}
              options={[
                { value: EVERYONE, label: t('everyone') },
                ...view.groups.map(({ id }) => ({ value: id, label: words.groupOf(id) })),
                ...(groupless ? [{ value: '', label: words.groupOf(null) }] : []),
              ]}
              onChange={setGroup}
            />
          )}
          <p className={runStyles.soft} aria-live="polite">
            {found.length === 0 ? t('none') : t('found', { count: found.length })}
          </p>
          <ul className={styles.people}>
            {found.slice(0, most).map((person) => (
              <PersonRow
                key={person.id}
                person={person}
                people={list.people}
                view={view}
                words={words}
                acts={acts}
                open={person.id === open}
                onOpen={(next) => setOpen(next ? person.id : null)}
              />
            ))}
          </ul>
          {more > 0 && (
            <Button onClick={() => setMost(most + STEP)}>{t('more', { count: Math.min(more, STEP) })}</Button>
          )}
        </>
      )}
      <p className={runStyles.soft} role="status">
        {acts.said}
      </p>
    </details>
  )
}
