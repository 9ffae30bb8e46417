/** What people say of actors in print: each thing with how many say so, what was settled, and how many say otherwise. */
import type { MapReport } from '@cabildo/shared/kinds/map/report'
import type { Translator } from '../translator.ts'

type Told<Value> = {
  said: { value: Value; n: number | null }[]
  settled: { value: Value | null } | null
}

export function toldIn<Value>(
  { t, number }: Translator,
  { said, settled }: Told<Value>,
  wordOf: (value: Value) => string,
): string {
  if (settled === null) {
    return said.map(({ value, n }) => t('map.said', { value: wordOf(value), n: number(n ?? 0) })).join(', ')
  }
  const same = JSON.stringify(settled.value)
  const others = said.filter(({ value }) => JSON.stringify(value) !== same)
  const against = others.reduce((sum, { n }) => sum + (n ?? 0), 0)
  const value = settled.value === null ? t('map.nothing') : wordOf(settled.value)
  const holds = t('map.settled', { value })
  return against > 0 ? `${holds} (${t('map.dissent', { count: against })})` : holds
}

type Seat = NonNullable<MapReport['actors'][number]['seat']['said'][number]>['value']

export function seatIn({ t }: Translator, { state, rank }: Seat): string {
  return rank === 'high' ? `${t(`map.seat.${state}`)}, ${t('map.decides')}` : t(`map.seat.${state}`)
}
