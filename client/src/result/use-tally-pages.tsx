/** Both tallies of an order, and in sentences of their own slides what differs between them and without each group. */
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import { CaptureLines } from './capture-lines.tsx'
import { changesWithout, isComparable, type UnitOf } from './figures.ts'
import { FindingLines } from './finding-lines.tsx'
import { Fit } from './fit.tsx'
import type { Page } from './pages.tsx'
import { TallyBars } from './tally-bars.tsx'

/** `findings`, `capture`: null where there is nothing to tell, or the room was not cut. */
export function useTallyPages(
  result: Result,
  unit: UnitOf,
): { tallies: Page; findings: Page | null; capture: Page | null } {
  const { t } = useTranslation('result')
  // Sentences get a slide of their own; that there is nothing to say fits under the tallies.
  const tied = result.lead.items.length > result.top
  const told = isComparable(result) && (tied || result.findings.length > 0)
  return {
    tallies: {
      id: 'tallies',
      title: t('tallies.title'),
      body: (
        <>
          <Fit count={result.items.length} of={`tallies ${result.round}`}>
            {(shown) => <TallyBars result={result} unit={unit} show="tallies" shown={shown} />}
          </Fit>
          {!told && <FindingLines result={result} />}
        </>
      ),
    },
    findings: told
      ? {
          id: 'findings',
          title: t('finding.title'),
          body: (
            <Fit count={1} of={`findings ${result.round}`}>
              {() => <FindingLines result={result} />}
            </Fit>
          ),
        }
      : null,
    capture:
      result.capture === null
        ? null
        : {
            id: 'capture',
            title: t('capture.title'),
            body: (
              <Fit count={Math.max(1, changesWithout(result).length)} of={`capture ${result.round}`}>
                {(shown) => <CaptureLines result={result} shown={shown} />}
              </Fit>
            ),
          },
  }
}
