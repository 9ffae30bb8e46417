/** How somebody is spoken of in the console, and how they are found. */
import { isStandIn } from '@cabildo/shared/workshop/channels'
import type { ListedPerson } from '@cabildo/shared/workshop/people-list'
import type { Group } from '@cabildo/shared/workshop/setup'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../../../i18n/use-language.ts'

export type PersonWords = {
  nameOf: (person: Pick<ListedPerson, 'name' | 'number' | 'joined'>) => string
  groupOf: (group: string | null) => string
  /** Group and channel. */
  placeOf: (person: ListedPerson) => string
}

export function usePersonWords(groups: readonly Group[]): PersonWords {
  const { t } = useTranslation(['people', 'common'])
  const inWords = useLocalText()
  const nameOf = useCallback<PersonWords['nameOf']>(
    ({ name, number, joined }) => {
      if (name !== null) return name
      return number === null ? t('name.none', { joined }) : t('name.number', { number })
    },
    [t],
  )
  const groupOf = useCallback<PersonWords['groupOf']>(
    (id) => {
      const group = groups.find((one) => one.id === id)
      return group ? inWords(group.name) : t('common:group.none')
    },
    [groups, inWords, t],
  )
  const placeOf = useCallback<PersonWords['placeOf']>(
    ({ group, channel }) => `${groupOf(group)} · ${t(`channel.${channel}`)}`,
    [groupOf, t],
  )
  return { nameOf, groupOf, placeOf }
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

/** Whether what was typed is in somebody's name, or is their number. */
export function isFound({ name, number, joined }: ListedPerson, typed: string): boolean {
  const sought = plain(typed)
  if (sought === '') return true
  if (name !== null && plain(name).includes(sought)) return true
  return sought === String(number ?? (name === null ? joined : ''))
}

/** Whether these two may be one person: both came in with a device of their own, and are in. */
export function mayBeOne(one: ListedPerson, other: ListedPerson): boolean {
  const canMerge = ({ channel, waits }: ListedPerson) => !waits && !isStandIn(channel)
  return one.id !== other.id && canMerge(one) && canMerge(other)
}
