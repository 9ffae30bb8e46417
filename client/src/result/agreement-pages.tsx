/** The second step of a reveal: how far the room agrees and where it stands on each item, then what the kind adds. */
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import type { RoomGroup } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { AgreementLine } from './agreement-line.tsx'
import { Fit } from './fit.tsx'
import { LabelList } from './label-list.tsx'
import { type Page, Pages } from './pages.tsx'
import { ThresholdsNote } from './thresholds-note.tsx'

interface Props {
  result: Result
  room: readonly RoomGroup[]
  /** Changes when the rows do. */
  rows: string
  own?: readonly Page[] | undefined
}

export function AgreementPages({ result, room, rows, own = [] }: Props) {
  const { t } = useTranslation('result')
  const labels = (
    <>
      <AgreementLine result={result} />
      <Fit count={result.items.length} of={rows}>
        {(shown) => <LabelList result={result} room={room} shown={shown} onWall />}
      </Fit>
      <ThresholdsNote thresholds={result.thresholds} smallestGroup={result.smallestGroup} short />
    </>
  )
  if (own.length === 0) return labels
  return <Pages pages={[{ id: 'labels', title: t('step.2'), quiet: true, body: labels }, ...own]} />
}
