/** The third step of a reveal: the two tallies beside each other, support by group, and how alike the groups answered. */
import { mapPlaces } from '@cabildo/shared/workshop/result/map-places'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import type { RoomGroup } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { AgreementMapSlide } from './agreement-map.tsx'
import { BridgingLines } from './bridging-lines.tsx'
import { sharedByAll, type UnitOf } from './figures.ts'
import { FindingLines } from './finding-lines.tsx'
import { Fit } from './fit.tsx'
import { GroupAgreement } from './group-agreement.tsx'
import { GroupSupport } from './group-support.tsx'
import { type Page, Pages } from './pages.tsx'
import styles from './result.module.css'
import { useTallyPages } from './use-tally-pages.tsx'

interface Props {
  result: Result
  room: readonly RoomGroup[]
  unit: UnitOf
  /** Slides of the kind's own, after the tallies. */
  own?: readonly Page[] | undefined
}

export function GroupPages({ result, room, unit, own = [] }: Props) {
  const { t } = useTranslation('result')
  const count = result.items.length
  const cut = result.groups.length > 0
  const { tallies, findings, capture } = useTallyPages(result, unit)
  const pages: (Page | false | null)[] = [
    !cut && { id: 'uncut', title: t('step.3'), body: <FindingLines result={result} /> },
    cut && tallies,
    mapPlaces(result).length > 0 && {
      id: 'map',
      title: t('map.title'),
      body: <AgreementMapSlide result={result} />,
    },
    cut && {
      id: 'support',
      title: t('groupSupport.title'),
      body: (
        <>
          <Fit count={count} of={`support ${result.round}`}>
            {(shown) => <GroupSupport result={result} room={room} shown={shown} />}
          </Fit>
          {result.exchanged && <p className={styles.note}>{t('exchangedShort')}</p>}
        </>
      ),
    },
    cut &&
      result.agreement.overall !== null && {
        id: 'matrix',
        title: t('matrix.title'),
        body: (
          <Fit count={1} of={`matrix ${result.round}`}>
            {() => <GroupAgreement result={result} room={room} />}
          </Fit>
        ),
      },
    cut && findings,
    // That nothing is shared by all is in the labels already.
    sharedByAll(result).length > 0 && {
      id: 'bridging',
      title: t('say.bridging.title'),
      body: (
        <Fit count={sharedByAll(result).length} of={`bridging ${result.round}`}>
          {(shown) => <BridgingLines result={result} shown={shown} />}
        </Fit>
      ),
    },
    capture,
    ...own,
  ]
  return <Pages pages={pages.filter((page) => page !== false && page !== null)} />
}
