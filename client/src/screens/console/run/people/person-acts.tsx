/** What can be done about one person: another group, the way back, the same as somebody else, out. */
import { displayCode } from '@cabildo/shared/join-code'
import { isStandIn } from '@cabildo/shared/workshop/channels'
import type { ListedPerson } from '@cabildo/shared/workshop/people-list'
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../../../fields/refusal-line.tsx'
import { Button } from '../../../../ui/button.tsx'
import runStyles from '../run.module.css'
import { MergeDialog } from './merge-dialog.tsx'
import { MoveForm } from './move-form.tsx'
import styles from './people.module.css'
import type { PersonWords } from './person-words.ts'
import { RemoveDialog } from './remove-dialog.tsx'
import type { PersonActs } from './use-person-acts.ts'

interface Props {
  person: ListedPerson
  people: readonly ListedPerson[]
  view: FacilitatorView
  words: PersonWords
  acts: PersonActs
}

export function PersonActsOf({ person, people, view, words, acts }: Props) {
  const { t } = useTranslation('people')
  const [asking, setAsking] = useState<'remove' | 'merge' | null>(null)
  const { attempt, fresh } = acts
  const { id, channel, waits } = person
  const over = view.workshop.status === 'ended'
  const own = !isStandIn(channel)
  const busy = (act: string) => attempt.busy === `${act} ${id}`
  return (
    <>
      {waits && !over && (
        <Button icon="check" busy={busy('let-in')} onClick={() => acts.letIn(person)}>
          {t('letIn')}
        </Button>
      )}
      {view.groups.length > 0 && !over && (
        <MoveForm
          groups={view.groups}
          words={words}
          now={person.group}
          busy={busy('move')}
          onMove={(group) => acts.move(person, group)}
        />
      )}
      <div className={runStyles.buttons}>
        {own && (
          <Button icon="phone" busy={busy('code')} onClick={() => acts.issueCode(person)}>
            {t('rejoin.do')}
          </Button>
        )}
        {own && !waits && !over && (
          <Button icon="merge" busy={busy('merge')} onClick={() => setAsking('merge')}>
            {t('merge.do')}
          </Button>
        )}
        {!over && (
          <Button look="danger" icon="close" busy={busy('remove')} onClick={() => setAsking('remove')}>
            {t('remove.do')}
          </Button>
        )}
      </div>
      <div aria-live="polite">
        {fresh?.person === id && (
          <div className={runStyles.fresh}>
            <p className={styles.code}>{displayCode(fresh.code)}</p>
            <p>{t('rejoin.for', { name: words.nameOf(person) })}</p>
            <Button onClick={acts.hideFresh}>{t('rejoin.hide')}</Button>
          </div>
        )}
      </div>
      {['let-in', 'move', 'code', 'merge', 'remove'].map((act) => (
        <RefusalLine key={act} attempt={attempt} of={`${act} ${id}`} />
      ))}
      {asking === 'remove' && (
        <RemoveDialog
          view={view}
          person={person}
          words={words}
          onAnswer={(yes) => {
            setAsking(null)
            if (yes) acts.remove(person)
          }}
        />
      )}
      {asking === 'merge' && (
        <MergeDialog
          person={person}
          people={people}
          words={words}
          onAnswer={(both) => {
            setAsking(null)
            if (both !== null) acts.merge(both.keep, both.drop)
          }}
        />
      )}
    </>
  )
}
