/** What people say of actors in words: each thing with how many say so, or what was settled with its reason and the dissent. */
import type { ToldMarks, ToldSeats, ToldStrengths } from '@cabildo/shared/kinds/map/view'
import type { LocalText } from '@cabildo/shared/text'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'

type Told<Value> = {
  said: { value: Value; n: number | null }[]
  settled: { value: Value | null; reason: LocalText | null } | null
}
type SeatValue = ToldSeats['said'][number]['value']

export function useTold() {
  const { t } = useTranslation('kind-map')
  const inWords = useLocalText()
  const seatOf = ({ state, rank }: SeatValue) =>
    rank === 'high' ? `${t(`seat.${state}`)}, ${t('rank.high')}` : t(`seat.${state}`)
  const tell = <Value>({ said, settled }: Told<Value>, wordOf: (value: Value) => string) => {
    const words = said.map(({ value, n }) =>
      n === null || n === 0 ? wordOf(value) : t('told.said', { value: wordOf(value), count: n }),
    )
    if (settled === null) return words.join(' · ')
    const value = settled.value === null ? t('told.nothing') : wordOf(settled.value)
    const same = JSON.stringify(settled.value)
    const others = said.filter((one) => JSON.stringify(one.value) !== same)
    const against = others.reduce((sum, { n }) => sum + (n ?? 0), 0)
    return [
      t('told.settled', { value }),
      inWords(settled.reason),
      against > 0 ? t('told.dissent', { count: against }) : '',
    ]
      .filter((part) => part !== '')
      .join(' · ')
  }
  return {
    seatOf,
    marks: (told: ToldMarks) => tell(told, (mark) => t(`mark.${mark}`)),
    strengths: (told: ToldStrengths) => tell(told, (strength) => t(`strength.${strength}`)),
    seats: (told: ToldSeats) => tell(told, seatOf),
  }
}

/** The values that hold: the settled one, else all that are said. */
export function holds<Value>({ said, settled }: Told<Value>): Value[] {
  if (settled === null) return said.map(({ value }) => value)
  return settled.value === null ? [] : [settled.value]
}
