/** Asks once before a workshop is handed over. */
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'

interface Props {
  open: boolean
  onAnswer: (yes: boolean) => void
}

export function MoveDialog({ open, onAnswer }: Props) {
  const { t } = useTranslation('console')
  return (
    <Dialog
      open={open}
      title={t('handover.confirm')}
      onClose={() => onAnswer(false)}
      closeLabel={t('closeDialog')}
      actions={
        <>
          <Button onClick={() => onAnswer(false)}>{t('cancel')}</Button>
          <Button look="danger" onClick={() => onAnswer(true)}>
            {t('handover.move')}
          </Button>
        </>
      }
    >
      <p>{t('handover.confirmHelp')}</p>
    </Dialog>
  )
}
