/** Asks once before a rehearsal is erased. */
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'

interface Props {
  open: boolean
  onAnswer: (yes: boolean) => void
}

export function DropDialog({ open, onAnswer }: Props) {
  const { t } = useTranslation(['rehearsal', 'console'])
  return (
    <Dialog
      open={open}
      title={t('confirm.title')}
      onClose={() => onAnswer(false)}
      closeLabel={t('console:closeDialog')}
      actions={
        <>
          <Button onClick={() => onAnswer(false)}>{t('confirm.no')}</Button>
          <Button look="danger" onClick={() => onAnswer(true)}>
            {t('confirm.yes')}
          </Button>
        </>
      }
    >
      <p>{t('confirm.text')}</p>
    </Dialog>
  )
}
