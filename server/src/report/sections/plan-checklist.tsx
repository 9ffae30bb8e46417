/** The three success factors a plan is held against, each with its rule. */
import type { Checklist } from '@cabildo/shared/kinds/plan/checklist'
import type { Translator } from '../translator.ts'

export function PlanChecklist({ checklist, words }: { checklist: Checklist; words: Translator }) {
  const { t, number, list } = words
  const { progressive, champions, engagement } = checklist
  const factors = [
    {
      id: 'progressive',
      met: progressive.met,
      state: progressive.met
        ? ''
        : t('plan.check.progressiveMissing', {
            terms: list(progressive.missing.map((term) => t(`plan.term.${term}`))),
          }),
    },
    {
      id: 'champions',
      met: champions.met,
      state: t('plan.check.championsState', {
        n: number(champions.of - champions.missing),
        of: number(champions.of),
      }),
    },
    {
      id: 'engagement',
      met: engagement.met,
      state: t('plan.check.engagementState', { n: number(engagement.groups) }),
    },
  ]
  return (
    <table>
      <caption>{t('plan.check.title')}</caption>
      <tbody>
        {factors.map(({ id, met, state }) => (
          <tr key={id}>
            <th scope="row">{t(`plan.check.${id}`)}</th>
            <td>{t(met ? 'plan.check.yes' : 'plan.check.no')}</td>
            <td>{state}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
