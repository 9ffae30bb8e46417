/** How alike the groups answered: within each and between every two, out of 100 comparisons. */
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import type { RoomGroup } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { AgreementMatrix, type MatrixCell } from '../ui/charts/agreement-matrix.tsx'
import { useMarkedGroups } from './use-marked-groups.ts'

interface Props {
  result: Result
  room: readonly Pick<RoomGroup, 'id'>[]
  showTitle?: boolean | undefined
}

/** Chance is 0.5: the tint runs from there to full agreement. */
const tint = (value: number) => Math.max(0, (value - 0.5) * 2)

/** Null where answers do not compare items, or the room was not cut into groups. */
export function GroupAgreement({ result: { agreement, groups }, room, showTitle }: Props) {
  const { t } = useTranslation('result')
  const marked = useMarkedGroups(groups, room)
  if (agreement.overall === null || marked.length === 0) return null
  const shareOf = (one: string, other: string) => {
    if (one === other) return agreement.within.find(({ id }) => id === one)?.value ?? null
    const pair = agreement.between.find(
      (cell) => (cell.one === one && cell.other === other) || (cell.one === other && cell.other === one),
    )
    return pair?.value ?? null
  }
  const cell = (one: string, other: string): MatrixCell => {
    const value = shareOf(one, other)
    if (value === null) return { value, text: t('noFigure'), reason: t('matrix.none') }
    return { value: tint(value), text: String(Math.round(value * 100)) }
  }
  return (
    <AgreementMatrix
      title={t('matrix.title')}
      desc={t('matrix.desc')}
      showTitle={showTitle}
      corner={t('matrix.corner')}
      groups={marked.map((group) => ({ ...group, name: t('groupN', { ...group, group: group.name }) }))}
      cells={marked.map((one) => marked.map((other) => cell(one.id, other.id)))}
    />
  )
}
