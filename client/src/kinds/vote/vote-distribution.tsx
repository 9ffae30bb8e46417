/** The first step of a vote's result: bars of what was given, or scores as they fell, or yes against no. */
import { VoteDetail } from '@cabildo/shared/kinds/vote/schema'
import type { Result, ResultItem } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import type { UnitOf } from '../../result/figures.ts'
import type { Shown } from '../../result/shown.ts'
import { TallyBars } from '../../result/tally-bars.tsx'
import { useFormats } from '../../result/use-formats.ts'
import { ScoreSpread } from './score-spread.tsx'
import { YesNoSpread } from './yes-no-spread.tsx'

interface Props {
  result: Result
  unit: UnitOf
  shown?: Shown | undefined
  withTable?: boolean | undefined
}

export function VoteDistribution({ result, unit, shown, withTable }: Props) {
  const { t } = useTranslation('result')
  const write = useFormats()
  const parsed = VoteDetail.safeParse(result.detail)
  const detail = parsed.success ? parsed.data : null
  if (detail?.method === 'score') return <ScoreSpread result={result} detail={detail} shown={shown} />
  if (detail?.method === 'yes-no') return <YesNoSpread result={result} detail={detail} shown={shown} />
  const spent = detail?.items.reduce((sum, { credits = 0 }) => sum + credits, 0) ?? 0
  const credits = ({ id, people }: ResultItem) => {
    const own = detail?.items.find((item) => item.id === id)?.credits ?? 0
    const share = write.percent(spent === 0 ? 0 : own / spent)
    return t('vote.credits', { people: people.support, n: people.answered, share })
  }
  return (
    <TallyBars
      result={result}
      unit={unit}
      show="sums"
      shown={shown}
      withTable={withTable}
      factOf={detail?.method === 'quadratic' ? credits : undefined}
    />
  )
}
