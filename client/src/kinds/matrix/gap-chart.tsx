/** The cells on which the groups are furthest apart, each group with its sign; the largest gap comes first. */
import { gapOf } from '@cabildo/shared/kinds/matrix/stance'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import type { RoomGroup } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { type Shown, sliceOf } from '../../result/shown.ts'
import { useFormats } from '../../result/use-formats.ts'
import { useMarkedGroups } from '../../result/use-marked-groups.ts'
import { GroupDots } from '../../ui/charts/group-dots.tsx'
import { groupsOfCells } from './groups-of-cells.ts'
import { type Matrix, type Place, placesOf } from './read-matrix.ts'

interface Props {
  matrix: Matrix
  result: Result
  room: readonly Pick<RoomGroup, 'id'>[]
  shown?: Shown | undefined
  withTable?: boolean | undefined
}

/** More than these nobody discusses. */
const MOST = 8

/** Cells that may be compared by groups, furthest apart first; ties stay in the order of the rows. */
export function widestGaps(matrix: Matrix): Place[] {
  return placesOf(matrix)
    .filter(({ cell }) => (gapOf(cell) ?? 0) > 0)
    .sort((one, other) => (gapOf(other.cell) ?? 0) - (gapOf(one.cell) ?? 0))
    .slice(0, MOST)
}

export function GapChart({ matrix, result, room, shown, withTable }: Props) {
  const { t } = useTranslation(['kind-matrix', 'result'])
  const text = useLocalText()
  const write = useFormats()
  const groups = useMarkedGroups(groupsOfCells(result), room)
  return (
    <GroupDots
      title={t('gaps.title')}
      desc={t(`gaps.desc.${matrix.config.mode}`)}
      tableToggle={withTable ? t('result:numbers') : undefined}
      names={{ item: t('corner'), overall: t('result:groupSupport.overall', { n: result.n }) }}
      groups={groups.map((group) => ({
        ...group,
        name: group.n === 0 ? group.name : t('result:groupN', { ...group, group: group.name }),
      }))}
      threshold={{
        value: result.thresholds.support,
        text: t('result:groupSupport.threshold', { share: write.percent(result.thresholds.support) }),
      }}
      gap={withTable ? undefined : 0.045}
      rows={sliceOf(widestGaps(matrix), shown).map(({ item, heading, cell }) => ({
        id: cell.id,
        label: `${text(item.text)} · ${text(heading.text)}`,
        overall:
          cell.people.answered === 0
            ? { value: null, text: t('result:noFigure') }
            : {
                value: cell.people.support / cell.people.answered,
                text: write.percent(cell.people.support / cell.people.answered),
              },
        groups: cell.groups
          .filter(({ n }) => n > 0)
          .map(({ id, support }) => ({ id, value: support, text: write.percent(support) })),
      }))}
    />
  )
}
