/** The rows by the mean of what people gave them, highest first: the order in which they go on. */
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { bestFirst, mostPerPerson } from '../../result/figures.ts'
import { type Shown, sliceOf } from '../../result/shown.ts'
import { BarChart } from '../../ui/charts/bar-chart.tsx'
import type { Matrix } from './read-matrix.ts'
import { useCellWords } from './use-cell-words.ts'

interface Props {
  matrix: Matrix
  result: Result
  shown?: Shown | undefined
  withTable?: boolean | undefined
}

export function RowMeans({ matrix, result, shown, withTable }: Props) {
  const { t } = useTranslation(['kind-matrix', 'result'])
  const text = useLocalText()
  const words = useCellWords(matrix.config)
  const items = sliceOf(bestFirst(result.items), shown)
  return (
    <BarChart
      title={t('means.title')}
      desc={t(`means.desc.${matrix.config.mode}`)}
      tableToggle={withTable ? t('result:numbers') : undefined}
      names={{
        item: t('corner'),
        rank: t('result:place'),
        first: t('meanColumn'),
        n: t('result:nColumn'),
      }}
      max={mostPerPerson(result)}
      rows={items.map(({ id, text: name, people }, index) => ({
        id,
        label: text(name),
        rank: people.few ? '–' : String(people.place),
        tie: index > 0 && !people.few && items[index - 1]?.people.place === people.place,
        faded: people.few,
        n: people.few ? t('means.few', { n: people.answered }) : t('n', { n: people.answered }),
        value: people.mean,
        text: people.mean === null ? t('result:noFigure') : words.mean(people.mean),
      }))}
    />
  )
}
