/** What may be done with a contribution of one's own: change it, take it back, correct what was refused or let go of it. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button.tsx'

export interface OwnActs<Own> {
  open: boolean
  onEdit: (own: Own) => void
  onRewrite: (own: Own) => void
  onWithdraw: (own: Own) => void
  onDiscard: (own: Own) => void
}

interface Props<Own> extends OwnActs<Own> {
  own: Own
  refused: boolean
  /** Whether it may still be taken back; false for what others have built on. */
  mutable: boolean
  /** Whether its words may be changed as well. */
  editable?: boolean
}

export function OwnActions<Own>({
  own,
  refused,
  mutable,
  editable = true,
  open,
  onEdit,
  onRewrite,
  onWithdraw,
  onDiscard,
}: Props<Own>) {
  const { t } = useTranslation('kinds-phone')
  const [asked, setAsked] = useState(false)
  if (refused) {
    return (
      <>
        {open && (
          <Button icon="edit" onClick={() => onRewrite(own)}>
            {t('own.rewrite')}
          </Button>
        )}
        <Button look="quiet" icon="trash" onClick={() => onDiscard(own)}>
          {t('own.discard')}
        </Button>
      </>
    )
  }
  if (!open || !mutable) return null
  if (asked) {
    return (
      <>
        <Button
          look="danger"
          icon="trash"
          onClick={() => {
            setAsked(false)
            onWithdraw(own)
          }}
        >
          {t('own.withdrawNow')}
        </Button>
        <Button onClick={() => setAsked(false)}>{t('own.keep')}</Button>
      </>
    )
  }
  return (
    <>
      {editable && (
        <Button look="quiet" icon="edit" onClick={() => onEdit(own)}>
          {t('own.edit')}
        </Button>
      )}
      <Button look="quiet" icon="trash" onClick={() => setAsked(true)}>
        {t('own.withdraw')}
      </Button>
    </>
  )
}
