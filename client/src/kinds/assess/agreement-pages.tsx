/** Second step on the board: labels of rows with a line of support, and what most chose of the others. */
import { Fit } from '../../result/fit.tsx'
import type { Page } from '../../result/pages.tsx'
import { ThresholdsNote } from '../../result/thresholds-note.tsx'
import { LeadingLines } from './leading-lines.tsx'
import { RowLabels } from './row-labels.tsx'
import { shareLines } from './share-rows.ts'
import type { Slides } from './slides.ts'

export function agreementPages({ assessed, room, say }: Slides): Page[] {
  const { result, rated, unrated, headingOf } = assessed
  const labels: Page = {
    id: 'labels',
    title: say('result:step.2'),
    quiet: unrated.length === 0,
    body: (
      <>
        <Fit count={rated.items.length} of={`labels ${result.round}`}>
          {(shown) => <RowLabels assessed={assessed} room={room} shown={shown} onWall />}
        </Fit>
        <ThresholdsNote thresholds={result.thresholds} smallestGroup={result.smallestGroup} short />
      </>
    ),
  }
  const leading: Page = {
    id: 'leading',
    title: say('leading.title'),
    body: (
      <Fit count={shareLines(unrated).length} of={`leading ${result.round}`}>
        {(shown) => <LeadingLines rows={unrated} headingOf={headingOf} shown={shown} />}
      </Fit>
    ),
  }
  return [...(rated.items.length > 0 ? [labels] : []), ...(unrated.length > 0 ? [leading] : [])]
}
