/** The rows of a plan, a table for each term that has any. */
import { TERMS } from '@cabildo/shared/kinds/plan/lists'
import type { PlanReport } from '@cabildo/shared/kinds/plan/report'
import { termEnd } from '@cabildo/shared/kinds/plan/terms'
import type { Translator } from '../translator.ts'
import { PlanRow } from './plan-row.tsx'
import { writtenDay } from './written-day.ts'

interface Props {
  plan: PlanReport
  words: Translator
  groupName: (id: string | null) => string
}

export function PlanTerms({ plan, words, groupName }: Props) {
  const { t, local, number } = words
  const { start, terms } = plan
  const horizon = start === undefined ? { terms } : { terms, start }
  return TERMS.map((term) => {
    const rows = plan.rows.filter((row) => row.term === term)
    const end = termEnd(horizon, term)
    const until =
      end === null
        ? t('plan.months', { n: number(terms[term]) })
        : t('plan.until', { day: writtenDay(words, end) })
    return rows.length === 0 ? null : (
      <div className="wide" key={term}>
        <table>
          <caption>
            {t(`plan.term.${term}`)} · {until}
          </caption>
          <thead>
            <tr>
              {['action', 'milestone', 'standsFor', 'means', 'followUp', 'status'].map((heading) => (
                <th scope="col" key={heading}>
                  {t(`plan.${heading}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <PlanRow
                key={row.id}
                row={row}
                item={local(plan.items.find(({ id }) => id === row.item)?.text)}
                words={words}
                groupName={groupName}
              />
            ))}
          </tbody>
        </table>
      </div>
    )
  })
}
