/** Bringing a table's card to the plenary in its place, from the console, and taking that back. */
import type { GatherManage } from '@cabildo/shared/kinds/gather/view'
import { useTranslation } from 'react-i18next'
import type { Attempt } from '../../fields/use-attempt.ts'
import { Button } from '../../ui/button.tsx'

interface Props {
  card: GatherManage['cards'][number]
  title: string
  run: (name: string, action: unknown, done: string) => Promise<boolean>
  attempt: Attempt
}

export function BringButton({ card: { id, table, brought, state }, title, run, attempt }: Props) {
  const { t } = useTranslation('kind-gather')
  if (table == null || state !== 'visible') return null
  const type = brought ? 'leave-card' : 'bring-card'
  const done = t(brought ? 'tables.manage.leftDone' : 'tables.manage.broughtDone', { title })
  return (
    <Button
      look={brought ? 'quiet' : 'secondary'}
      icon={brought ? 'undo' : 'flag'}
      busy={attempt.busy === `bring ${id}`}
      onClick={() => {
        run(`bring ${id}`, { type, card: id }, done).catch(() => {})
      }}
    >
      {t(brought ? 'tables.leave' : 'tables.bring')}
    </Button>
  )
}
