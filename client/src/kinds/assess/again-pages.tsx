/** What moved between the rounds, and what people wrote: the last slides of the third step. */
import { together } from '@cabildo/shared/kinds/assess/together'
import { DelphiLines } from '../../result/delphi-lines.tsx'
import { Fit } from '../../result/fit.tsx'
import type { Page } from '../../result/pages.tsx'
import { MovedLines } from './moved-lines.tsx'
import { ReasonList } from './reason-list.tsx'
import type { Slides } from './slides.ts'

export function againPages({ assessed, say }: Slides): Page[] {
  const { config, result, detail, rows } = assessed
  const { delphi, round, asked } = result
  const moved: Page[] =
    delphi === null || asked < 2
      ? []
      : [
          {
            id: 'moved',
            title: say('moved.title'),
            body: (
              <Fit count={rows.length} of={`moved ${round}`}>
                {(shown) => <MovedLines assessed={assessed} shown={shown} />}
              </Fit>
            ),
          },
          {
            id: 'delphi',
            title: say('result:delphi.title'),
            body: (
              <Fit count={delphi.items.length} of={`delphi ${round}`}>
                {(shown) => <DelphiLines result={result} shown={shown} onWall />}
              </Fit>
            ),
          },
        ]
  if (config.reasons === 'none') return moved
  const reasons: Page = {
    id: 'reasons',
    title: say('reason.title'),
    body: (
      <Fit count={Math.max(1, together(detail.reasons).length)} of={`reasons ${round}`}>
        {(shown) => <ReasonList result={result} config={config} detail={detail} shown={shown} />}
      </Fit>
    ),
  }
  return [...moved, reasons]
}
