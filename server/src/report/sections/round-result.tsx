/** One revealed round: both tallies where it has an order, what moved, agreement, and what its kind adds. */
import { FEWEST_TO_MEASURE } from '@cabildo/shared/methods/answer-shape'
import type { Annex } from '@cabildo/shared/workshop/report/annex'
import { isOrdered } from '@cabildo/shared/workshop/result/is-ordered'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import type { Translator } from '../translator.ts'
import { AgreementMap } from './agreement-map.tsx'
import { Bridging } from './bridging.tsx'
import { DelphiTable } from './delphi.tsx'
import { GroupAgreement } from './group-agreement.tsx'
import { KindDetail } from './kind-detail.tsx'
import { ReportOnly } from './report-only.tsx'
import { RuleLine } from './rule-line.tsx'
import { Tallies } from './tallies.tsx'

/** `config`: as it was frozen when the round opened. */
type Props = {
  words: Translator
  result: Result
  annex: Annex | null
  kind: string
  config: Record<string, unknown>
}

export function RoundResult({ words, result, annex, kind, config }: Props) {
  const { t, number, percent } = words
  const ordered = isOrdered(result) && result.n > 0
  return (
    <>
      <p>
        {t('counted', {
          n: number(result.n),
          answered: number(result.answered),
          abstained: number(result.abstained),
          present: number(result.present),
          rate: percent(result.present === 0 ? 0 : result.answered / result.present),
        })}
        {result.n > 0 && result.n < FEWEST_TO_MEASURE ? ` ${t('result:say.few', { count: result.n })}` : ''}
        {result.byHand ? ` ${t('result:say.byHand')}` : ''}
      </p>
      <RuleLine words={words} result={result} />
      {ordered ? <Tallies words={words} result={result} /> : null}
      <DelphiTable words={words} result={result} />
      {ordered ? <GroupAgreement words={words} result={result} /> : null}
      {ordered ? <AgreementMap words={words} result={result} /> : null}
      {ordered ? <Bridging words={words} result={result} /> : null}
      <KindDetail words={words} result={result} kind={kind} config={config} />
      {annex ? <ReportOnly words={words} result={result} annex={annex} /> : null}
    </>
  )
}
