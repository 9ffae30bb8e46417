/** Every cell by group, as numbers: for who wants to read one closely. */
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import type { RoomGroup } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { useMarkedGroups } from '../../result/use-marked-groups.ts'
import { ChartTable } from '../../ui/charts/chart-table.tsx'
import { groupsOfCells } from './groups-of-cells.ts'
import { type Matrix, placesOf } from './read-matrix.ts'
import { useCellWords } from './use-cell-words.ts'

interface Props {
  matrix: Matrix
  result: Result
  room: readonly Pick<RoomGroup, 'id'>[]
}

export function GroupTable({ matrix, result, room }: Props) {
  const { t } = useTranslation(['kind-matrix', 'result'])
  const text = useLocalText()
  const words = useCellWords(matrix.config)
  const groups = useMarkedGroups(groupsOfCells(result), room)
  const figure = (mean: number | null, n: number) => {
    if (mean === null || n === 0) return '–'
    const value = matrix.config.mode === 'allocate' ? words.percent(mean) : words.mean(mean)
    return `${value} (${t('n', { n })})`
  }
  return (
    <ChartTable
      caption={t('groupTable')}
      toggle={t('groupTable')}
      data={{
        columns: [t('corner'), t('everybody'), t('result:tallies.group'), ...groups.map(({ name }) => name)],
        rows: placesOf(matrix).map(({ item, heading, cell }) => ({
          id: cell.id,
          head: `${text(item.text)} · ${text(heading.text)}`,
          cells: [
            figure(cell.people.mean, cell.people.answered),
            cell.groupsEqual === null
              ? '–'
              : matrix.config.mode === 'allocate'
                ? words.percent(cell.groupsEqual.mean)
                : words.mean(cell.groupsEqual.mean),
            ...groups.map(({ id }) => {
              const own = cell.groups.find((one) => one.id === id)
              return own ? figure(own.mean, own.n) : '–'
            }),
          ],
        })),
      }}
    />
  )
}
