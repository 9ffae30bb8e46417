/** Somebody who joined twice: who the other one is, the likely first, and which of the two stays. */
import type { ListedPerson } from '@cabildo/shared/workshop/people-list'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../../ui/button.tsx'
import { ChoiceChip } from '../../../../ui/choice-chip.tsx'
import { ChoiceGroup } from '../../../../ui/choice-group.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import styles from './people.module.css'
import { isFound, mayBeOne, type PersonWords } from './person-words.ts'

interface Props {
  person: ListedPerson
  people: readonly ListedPerson[]
  words: PersonWords
  onAnswer: (both: { keep: ListedPerson; drop: ListedPerson } | null) => void
}

/** So many to choose from at once; the search brings the others. */
const MOST = 5

export function MergeDialog({ person, people, words, onAnswer }: Props) {
  const { t } = useTranslation(['people', 'console'])
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const [keep, setKeep] = useState(person.id)
  const { nameOf, placeOf } = words
  const others = people.filter((one) => mayBeOne(person, one))
  const likely = (one: ListedPerson) => person.twin !== null && person.twin === one.twin
  const found = [...others.filter(likely), ...others.filter((one) => !likely(one))].filter(
    (one) => one.id === chosen || isFound(one, typed),
  )
  const other = others.find(({ id }) => id === chosen)
  const stays = other?.id === keep ? other : person
  const detailOf = (one: ListedPerson) =>
    [
      placeOf(one),
      one.name !== null && t('name.joined', { joined: one.joined }),
      likely(one) && t('merge.likely'),
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <Dialog
      open
      title={t('merge.title', { name: nameOf(person) })}
      onClose={() => onAnswer(null)}
      closeLabel={t('console:closeDialog')}
      actions={
        <>
          <Button onClick={() => onAnswer(null)}>{t('merge.no')}</Button>
          <Button
            look="danger"
            aria-disabled={other === undefined}
            onClick={() => {
              if (other) onAnswer({ keep: stays, drop: stays === other ? person : other })
            }}
          >
            {t('merge.yes')}
          </Button>
        </>
      }
    >
      {others.length === 0 ? (
        <p>{t('merge.nobody')}</p>
      ) : (
        <div className={styles.merge}>
          {others.length > MOST && (
            <TextField
              label={t('merge.search')}
              value={typed}
              onChange={setTyped}
              autoComplete="off"
              spellCheck={false}
            />
          )}
          <ChoiceGroup legend={t('merge.pick')}>
            {found.slice(0, MOST).map((one) => (
              <ChoiceChip
                key={one.id}
                type="radio"
                name="other"
                value={one.id}
                label={nameOf(one)}
                detail={detailOf(one)}
                checked={one.id === chosen}
                onChange={() => {
                  setChosen(one.id)
                  setKeep(person.id)
                }}
              />
            ))}
          </ChoiceGroup>
          <p aria-live="polite">
            {found.length === 0 ? t('none') : found.length > MOST && t('merge.narrow')}
          </p>
          {other && (
            <ChoiceGroup legend={t('merge.who')}>
              {[person, other].map((one) => (
                <ChoiceChip
                  key={one.id}
                  type="radio"
                  name="stays"
                  value={one.id}
                  label={nameOf(one)}
                  detail={detailOf(one)}
                  checked={one === stays}
                  onChange={() => setKeep(one.id)}
                />
              ))}
            </ChoiceGroup>
          )}
          <p role="status">{other && t('merge.words', { stays: nameOf(stays) })}</p>
        </div>
      )}
    </Dialog>
  )
}
