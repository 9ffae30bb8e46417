/** Asks before an act that a slip of the finger should not do. */
import { kindOf } from '@cabildo/shared/kinds/index'
import type { AgendaEntry, FacilitatorView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import type { NextAct } from '../next-act.ts'

interface Props {
  view: FacilitatorView
  next: NextAct | null
  onAnswer: (yes: boolean) => void
}

export function Confirm({ view, next, onAnswer }: Props) {
  const { t } = useTranslation('console')
  if (next === null || (next.act !== 'close' && next.act !== 'end')) return null
  const entry = next.act === 'close' ? view.agenda.find(({ setup }) => setup.id === next.activity) : undefined
  const answered = entry?.answered ?? 0
  const question = entry === undefined ? next.act : closing(entry, view.people)
  return (
    <Dialog
      open
      title={t(`confirm.${question}.title`)}
      onClose={() => onAnswer(false)}
      closeLabel={t('closeDialog')}
      actions={
        <>
          <Button onClick={() => onAnswer(false)}>{t(`confirm.${question}.no`)}</Button>
          <Button look="primary" onClick={() => onAnswer(true)}>
            {t(`confirm.${question}.yes`)}
          </Button>
        </>
      }
    >
      <p>{t(`confirm.${question}.text`, { answered, people: view.people })}</p>
    </Dialog>
  )
}

/**
 * The last answer may come while it is asked: the question stays, so that no finger meets what lies below, and says so.
 * Answers may stay of people who were removed, and whoever wrote one card may be at the next: there the figures alone are told.
 */
function closing({ setup, answered }: AgendaEntry, people: number): 'close' | 'closeAll' | 'closeFigures' {
  if (!kindOf(setup.kind)?.ballots) return 'closeFigures'
  if (people === 0 || answered < people) return 'close'
  return setup.secrecy === 'anonymous' ? 'closeFigures' : 'closeAll'
}
