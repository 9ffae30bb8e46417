/** Whom an actor works with, and how strongly, as this person says. */
import { STRENGTHS, type Strength } from '@cabildo/shared/kinds/map/marks'
import type { Statement } from '@cabildo/shared/kinds/map/schema'
import type { MapLink } from '@cabildo/shared/kinds/map/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SelectField } from '../../fields/select-field.tsx'
import { useLocalText } from '../../i18n/use-language.ts'
import type { OwnWord } from './own-map.ts'
import styles from './phone.module.css'
import type { SeenActor } from './seen-actors.ts'
import { useTold } from './use-told.ts'
import { WordLine } from './word-line.tsx'

interface Props {
  actor: string
  actors: readonly SeenActor[]
  open: boolean
  links: readonly MapLink[]
  own: readonly Statement[]
  wordOn: (about: Statement) => OwnWord
  onSay: (about: Statement) => void
}

export function LinkFields({ actor, actors, open, links, own, wordOn, onSay }: Props) {
  const { t } = useTranslation('kind-map')
  const text = useLocalText()
  const { strengths } = useTold()
  const [added, setAdded] = useState<readonly string[]>([])
  const about = (other: string, strength: Strength | null): Statement => ({
    what: 'link',
    one: actor,
    other,
    strength,
  })
  const other = ({ one, other: end }: { one: string; other: string }) =>
    one === actor ? end : end === actor ? one : null
  const spoken = own.flatMap((statement) => (statement.what === 'link' ? (other(statement) ?? []) : []))
  const seen = links.flatMap((link) => other(link) ?? [])
  const shown = [...new Set([...spoken, ...added, ...seen])].filter((id) =>
    actors.some((each) => each.id === id),
  )
  const free = actors.filter(({ id }) => id !== actor && !shown.includes(id))
  const options = [
    { value: '' as const, label: t('strength.none') },
    ...STRENGTHS.map((value) => ({ value, label: t(`strength.${value}`) })),
  ]
  return (
    <>
      <ul className={styles.fields}>
        {shown.map((id) => {
          const { statement, last } = wordOn(about(id, null))
          const strength = statement?.what === 'link' ? statement.strength : null
          const told = links.find((link) => other(link) === id)?.told
          const name = text(actors.find((each) => each.id === id)?.name)
          return (
            <li key={id}>
              {open ? (
                <SelectField<Strength | ''>
                  label={t('phone.with', { name })}
                  value={strength ?? ''}
                  options={options}
                  onChange={(value) => onSay(about(id, value === '' ? null : value))}
                />
              ) : (
                <p className={styles.closedField}>
                  <strong>{t('phone.with', { name })}</strong>{' '}
                  {strength !== null && t('phone.yourWord', { value: t(`strength.${strength}`) })}
                </p>
              )}
              <WordLine last={last} told={told ? strengths(told) : ''} />
            </li>
          )
        })}
      </ul>
      {open && free.length > 0 && (
        <SelectField
          label={t('phone.addLink')}
          value=""
          options={[
            { value: '', label: t('phone.choose') },
            ...free.map(({ id, name }) => ({ value: id, label: text(name) })),
          ]}
          onChange={(id) => id !== '' && setAdded([...added, id])}
        />
      )}
      {!open && shown.length === 0 && <p className={styles.small}>{t('phone.noLinks')}</p>}
    </>
  )
}
