/** What is missing in a plan, with the rows, items, terms or groups it is missing of. */
import { GAPS } from '@cabildo/shared/kinds/plan/gaps'
import type { PlanReport } from '@cabildo/shared/kinds/plan/report'
import type { Translator } from '../translator.ts'

interface Props {
  plan: PlanReport
  words: Translator
  groupName: (id: string | null) => string
}

export function PlanGaps({ plan: { gaps, rows, items }, words, groupName }: Props) {
  const { t, local } = words
  const nameOf = (gap: string, of: string): string => {
    if (gap === 'empty-term') return t(`plan.term.${of}`)
    if (gap === 'one-group') return groupName(of)
    if (gap === 'no-row') return local(items.find(({ id }) => id === of)?.text)
    return rows.find(({ id }) => id === of)?.action ?? ''
  }
  const lines = GAPS.map((gap) => ({
    gap,
    names: gaps.flatMap((one) => (one.gap === gap ? [one.of === null ? '' : nameOf(gap, one.of)] : [])),
  })).filter(({ names }) => names.length > 0)
  return (
    <>
      <h4>{t('plan.gaps')}</h4>
      {lines.length === 0 ? <p>{t('plan.noGaps')}</p> : null}
      <ul>
        {lines.map(({ gap, names }) => (
          <li key={gap}>
            {t(`plan.gap.${gap}`)}
            {names.some(Boolean) ? (
              <span className="note">
                {': '}
                <bdi>{names.join(' · ')}</bdi>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}
