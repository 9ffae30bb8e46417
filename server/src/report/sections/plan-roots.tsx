/** On what it rests that each priority of a plan was agreed, and which came in without being so. */
import type { PlanReport } from '@cabildo/shared/kinds/plan/report'
import type { Translator } from '../translator.ts'

interface Props {
  plan: PlanReport
  words: Translator
}

export function PlanRoots({ plan: { items }, words }: Props) {
  const { t, local } = words
  if (items.length === 0) return null
  return (
    <>
      <h4>{t('plan.roots')}</h4>
      <ul>
        {items.map(({ id, text, ground, reason }) => (
          <li key={id}>
            <bdi>{local(text)}</bdi>
            <span className="note">
              {' – '}
              {t(`plan.ground.${ground ?? 'none'}`)}
              {reason === null ? null : (
                <>
                  {': '}
                  <bdi>{reason}</bdi>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
