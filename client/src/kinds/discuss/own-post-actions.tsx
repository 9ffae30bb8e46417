/** What may be done with a post of one's own: change it, take it back, correct what was refused or let go of it. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import type { OwnPost } from './own-posts.ts'

export interface OwnPostActs {
  open: boolean
  onEdit: (post: OwnPost) => void
  onRewrite: (post: OwnPost) => void
  onWithdraw: (post: OwnPost) => void
  onDiscard: (post: OwnPost) => void
}

interface Props extends OwnPostActs {
  post: OwnPost
}

export function OwnPostActions({ post, open, onEdit, onRewrite, onWithdraw, onDiscard }: Props) {
  const { t } = useTranslation('kind-discuss')
  const [asked, setAsked] = useState(false)
  if (post.said.state === 'refused') {
    return (
      <>
        {open && (
          <Button icon="edit" onClick={() => onRewrite(post)}>
            {t('phone.rewrite')}
          </Button>
        )}
        <Button look="quiet" icon="trash" onClick={() => onDiscard(post)}>
          {t('phone.discard')}
        </Button>
      </>
    )
  }
  if (!open || !post.mutable) return null
  if (asked) {
    return (
      <>
        <Button
          look="danger"
          icon="trash"
          onClick={() => {
            setAsked(false)
            onWithdraw(post)
          }}
        >
          {t('phone.withdrawNow')}
        </Button>
        <Button onClick={() => setAsked(false)}>{t('phone.keep')}</Button>
      </>
    )
  }
  return (
    <>
      {!post.supported && (
        <Button look="quiet" icon="edit" onClick={() => onEdit(post)}>
          {t('phone.edit')}
        </Button>
      )}
      <Button look="quiet" icon="trash" onClick={() => setAsked(true)}>
        {t('phone.withdraw')}
      </Button>
    </>
  )
}
