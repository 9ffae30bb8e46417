/** Third step on the board: where groups see it most differently, the mean of each, and how far each supports it. */
import { gapsOf } from '@cabildo/shared/kinds/assess/gaps'
import { mapPlaces } from '@cabildo/shared/workshop/result/map-places'
import { AgreementMapSlide } from '../../result/agreement-map.tsx'
import { FindingLines } from '../../result/finding-lines.tsx'
import { Fit } from '../../result/fit.tsx'
import { GroupSupport } from '../../result/group-support.tsx'
import type { Page } from '../../result/pages.tsx'
import { GapLines } from './gap-lines.tsx'
import { GroupMeans } from './group-means.tsx'
import styles from './group-pages.module.css'
import type { Slides } from './slides.ts'

export function groupPages({ assessed: { config, result, rated }, room, say }: Slides): Page[] {
  const { round } = result
  if (result.groups.length === 0)
    return [{ id: 'uncut', title: say('result:step.3'), body: <FindingLines result={result} /> }]
  if (rated.items.length === 0)
    return [{ id: 'whole', title: say('result:step.3'), body: <p>{say('gap.noOrder')}</p> }]
  const map: Page = {
    id: 'map',
    title: say('result:map.title'),
    body: <AgreementMapSlide result={rated} />,
  }
  return [
    {
      id: 'gaps',
      title: say('gap.title'),
      body: (
        <>
          <Fit count={Math.max(1, gapsOf(rated).length)} of={`gaps ${round}`}>
            {(shown) => <GapLines config={config} result={rated} room={room} shown={shown} />}
          </Fit>
          {result.exchanged && <p className={styles.note}>{say('result:exchangedShort')}</p>}
        </>
      ),
    },
    {
      id: 'means',
      title: say('means.title'),
      body: (
        <Fit count={rated.items.length} of={`means ${round}`}>
          {(shown) => <GroupMeans config={config} result={rated} room={room} shown={shown} />}
        </Fit>
      ),
    },
    {
      id: 'support',
      title: say('result:groupSupport.title'),
      body: (
        <Fit count={rated.items.length} of={`support ${round}`}>
          {(shown) => <GroupSupport result={rated} room={room} shown={shown} />}
        </Fit>
      ),
    },
    ...(mapPlaces(rated).length > 0 ? [map] : []),
  ]
}
