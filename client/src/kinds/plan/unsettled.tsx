/** What this phone has said and what became of it: everything under way or refused, and the last thing received. */
import type { PlanAction } from '@cabildo/shared/kinds/plan/schema'
import type { PlanShow } from '@cabildo/shared/kinds/plan/view'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { DeliveryLine } from '../delivery-line.tsx'
import type { Said } from '../kind-ui.ts'
import styles from './phone.module.css'
import type { PlanDraft } from './plan-draft.ts'
import { isPlanAction } from './read-plan.ts'

interface Props {
  said: readonly Said[]
  show: PlanShow
  open: boolean
  onCorrect: (draft: PlanDraft) => void
  onDiscard: (id: string) => void
}

export function Unsettled({ said, show, open, onCorrect, onDiscard }: Props) {
  const { t } = useTranslation('kind-plan')
  const last = said.at(-1)
  const shown = said.filter((one) => one.state !== 'recorded' || one === last)
  if (shown.length === 0) return null
  return (
    <ul className={styles.unsettled}>
      {shown.map((one) => {
        const action = isPlanAction(one.body) ? one.body : null
        const draft = action && correction(action, show)
        return (
          <li key={one.id}>
            {action && (
              <p>
                {t(`said.${action.type}`)} <span className={styles.soft}>{wordsOf(action, show)}</span>
              </p>
            )}
            <DeliveryLine said={one} />
            {one.state === 'refused' && (
              <p className={styles.buttons}>
                {open && draft && (
                  <Button
                    icon="edit"
                    onClick={() => {
                      onDiscard(one.id)
                      onCorrect(draft)
                    }}
                  >
                    {t('said.correct')}
                  </Button>
                )}
                <Button look="quiet" icon="trash" onClick={() => onDiscard(one.id)}>
                  {t('said.discard')}
                </Button>
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function wordsOf(action: PlanAction, { rows }: PlanShow): string {
  if (action.type === 'add-row') return action.action
  if (action.type === 'edit-row' && typeof action.value === 'string') return action.value
  const row = 'row' in action ? rows.find(({ id }) => id === action.row) : undefined
  return row?.action ?? ''
}

/** The form again with what was typed, as long as there is still something to say it about. */
function correction(action: PlanAction, { items, rows }: PlanShow): PlanDraft | null {
  if (action.type === 'add-row') {
    const { item, term, action: words, milestone = '' } = action
    const known = items.some(({ id }) => id === item)
    return known ? { form: 'row', item, term, action: words, milestone, changes: null } : null
  }
  if (action.type !== 'offer' && action.type !== 'accept' && action.type !== 'decline') return null
  const { type: answer, row, as } = action
  const name = 'name' in action ? action.name : ''
  const reason = 'reason' in action ? (action.reason ?? '') : ''
  const known = rows.some(({ id }) => id === row)
  return known ? { form: 'pledge', answer, row, as, name, reason } : null
}
