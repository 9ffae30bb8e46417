/** The door did not open: why, in words, and what to do. */
import type { Refusal } from '@cabildo/shared/refusal'
import { useTranslation } from 'react-i18next'
import { navigate } from 'wouter/use-browser-location'
import { useRefusal } from '../../i18n/use-refusal.ts'
import { Button } from '../../ui/button.tsx'

interface Props {
  /** Null when the server could not be reached. */
  refusal: Refusal | null
  onAgain: () => void
}

export function DoorClosed({ refusal, onAgain }: Props) {
  const { t } = useTranslation('phone')
  const why = useRefusal(refusal)
  return (
    <>
      <h1>{refusal === null ? t('door.unreachableTitle') : t('door.closedTitle')}</h1>
      <p role="alert">{refusal === null ? t('door.unreachable') : why}</p>
      {(refusal === null || refusal.retry) && (
        <Button look="primary" size="large" wide icon="refresh" onClick={onAgain}>
          {t('door.again')}
        </Button>
      )}
      <Button look="quiet" onClick={() => navigate('/')}>
        {t('door.otherCode')}
      </Button>
    </>
  )
}
