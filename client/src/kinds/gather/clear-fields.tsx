/** Takes the whole form away; asks first. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'

export function ClearFields({ onClear, disabled }: { onClear: () => void; disabled: boolean }) {
  const { t } = useTranslation('kind-gather')
  const [asked, setAsked] = useState(false)
  if (!asked) {
    return (
      <Button look="quiet" icon="trash" disabled={disabled} onClick={() => setAsked(true)}>
        {t('editor.clear')}
      </Button>
    )
  }
  return (
    <>
      <Button look="danger" icon="trash" disabled={disabled} autoFocus onClick={onClear}>
        {t('editor.clearNow')}
      </Button>
      <Button onClick={() => setAsked(false)}>{t('editor.keep')}</Button>
    </>
  )
}
