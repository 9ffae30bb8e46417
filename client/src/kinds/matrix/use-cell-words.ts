/** The figure of a cell as it is written: a share of people, or a mean on the scale with the level nearest to it. */
import type { MatrixConfig } from '@cabildo/shared/kinds/matrix/schema'
import type { ResultCell } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import { useLocalText, useNumber } from '../../i18n/use-language.ts'

type CellWords = {
  /** Short, for a cell of a table. */
  figure: (cell: ResultCell) => string
  /** The level nearest to the mean; '' where a figure says it all. */
  level: (cell: ResultCell) => string
  percent: (share: number) => string
  mean: (value: number) => string
}

export function useCellWords(config: MatrixConfig): CellWords {
  const { t } = useTranslation('kind-matrix')
  const text = useLocalText()
  const percent = useNumber({ style: 'percent', maximumFractionDigits: 0 })
  const mean = useNumber({ maximumFractionDigits: 1 })
  return {
    percent,
    mean,
    figure: ({ people }) => {
      if (people.mean === null) return t('nobody')
      return config.mode === 'allocate' ? percent(people.mean) : mean(people.mean)
    },
    level: ({ people }) =>
      config.mode === 'rate' && people.mean !== null ? text(config.levels[Math.round(people.mean)]) : '',
  }
}
