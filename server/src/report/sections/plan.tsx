/** A plan as it is printed: its rows by term, what is missing, the checklist, who declined, and on what its items rest. */
import { PlanReport } from '@cabildo/shared/kinds/plan/report'
import type { ContributionsProps } from './contributions-props.ts'
import { PlanChecklist } from './plan-checklist.tsx'
import { PlanGaps } from './plan-gaps.tsx'
import { PlanRoots } from './plan-roots.tsx'
import { PlanTerms } from './plan-terms.tsx'

export function Plan({ context, detail }: ContributionsProps) {
  const parsed = PlanReport.safeParse(detail)
  if (!parsed.success) return null
  const plan = parsed.data
  const { t, local } = context.words
  const groupName = (id: string | null) =>
    local(context.model.room.rows.find((row) => row.id !== null && row.id === id)?.name)
  const declined = plan.rows.flatMap((row) => row.declined.map((decline) => ({ row, decline })))
  return (
    <>
      {plan.rows.length === 0 ? <p>{t('plan.none')}</p> : null}
      <PlanTerms plan={plan} words={context.words} groupName={groupName} />
      <PlanChecklist checklist={plan.checklist} words={context.words} />
      <PlanGaps plan={plan} words={context.words} groupName={groupName} />
      {declined.length === 0 ? null : (
        <>
          <h4>{t('plan.declined')}</h4>
          <ul>
            {declined.map(({ row, decline: { as, name, group, reason } }, index) => (
              <li key={`${row.id} ${as} ${index}`}>
                <bdi>{[name, groupName(group)].filter(Boolean).join(', ') || t('plan.somebody')}</bdi>
                {` – ${t(`plan.${as}`)}: `}
                <bdi>{row.action}</bdi>
                {reason === null ? null : (
                  <span className="note">
                    {' – '}
                    <bdi>{reason}</bdi>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <PlanRoots plan={plan} words={context.words} />
    </>
  )
}
