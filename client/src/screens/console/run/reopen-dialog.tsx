/** Before a closed round is opened again: says what stays on record and what people have to do anew. */
import { kindOf } from '@cabildo/shared/kinds/index'
import type { AgendaEntry } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'

interface Props {
  open: boolean
  entry: AgendaEntry
  onAnswer: (yes: boolean) => void
}

export function ReopenDialog({ open, entry, onAnswer }: Props) {
  const { t } = useTranslation('console')
  const values = { round: entry.round, next: entry.round + 1, answered: entry.answered }
  const counted = Boolean(kindOf(entry.setup.kind)?.ballots)
  return (
    <Dialog
      open={open}
      title={t('reopen.title')}
      onClose={() => onAnswer(false)}
      closeLabel={t('closeDialog')}
      actions={
        <>
          <Button onClick={() => onAnswer(false)}>{t('reopen.no')}</Button>
          <Button look="primary" onClick={() => onAnswer(true)}>
            {t('reopen.yes')}
          </Button>
        </>
      }
    >
      <p>{t(counted ? 'reopen.keptBallots' : 'reopen.keptCards', values)}</p>
      <p>{t(counted ? 'reopen.anewBallots' : 'reopen.anewCards', values)}</p>
    </Dialog>
  )
}
