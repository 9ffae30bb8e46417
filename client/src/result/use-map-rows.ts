/** The items of a result as the map of agreement and its list show them: numbered in the order of the list. */
import { isDrawn, mapPlaces } from '@cabildo/shared/workshop/result/map-places'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../i18n/use-language.ts'
import type { AgreementLabel } from '../ui/badge.tsx'
import type { PlotPoint } from '../ui/charts/agreement-plot.tsx'
import { bestFirst } from './figures.ts'
import { useFormats } from './use-formats.ts'

export type MapRow = {
  id: string
  number: number
  kind: AgreementLabel
  text: string
  support: string
  agreement: string
  /** Null where an item has no place in the map. */
  point: PlotPoint | null
}

/** Empty where there is nothing to map. */
export function useMapRows(result: Result): MapRow[] {
  const { t } = useTranslation('result')
  const inWords = useLocalText()
  const write = useFormats()
  const places = useMemo(() => mapPlaces({ ...result, items: bestFirst(result.items) }), [result])
  const points = useMemo(
    () =>
      places.map((place, index): PlotPoint | null => {
        if (!isDrawn(place)) return null
        const { item, ...figures } = place
        return { ...figures, id: item.id, number: index + 1, kind: item.label ?? 'undecided' }
      }),
    [places],
  )
  const figure = (share: number | null) => (share === null ? t('noFigure') : write.percent(share))
  return places.map(({ item, support, agreement }, index) => ({
    id: item.id,
    number: index + 1,
    kind: item.label ?? 'undecided',
    text: inWords(item.text),
    support: figure(support),
    agreement: figure(agreement),
    point: points[index] ?? null,
  }))
}
