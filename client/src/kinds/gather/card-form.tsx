/** Writing one card: what, and why. What is written stays on the phone until it is sent. */
import { CARD_TEXT_MAX, CARD_WHY_MAX } from '@cabildo/shared/kinds/gather/limits'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { DeliveryLine } from '../delivery-line.tsx'
import type { Said } from '../kind-ui.ts'
import { SubmitBar } from '../submit-bar.tsx'
import type { CardDraft } from './card-draft.ts'
import styles from './phone.module.css'

interface Props {
  draft: CardDraft
  askWhy: boolean
  /** What was said last about any card, to be seen where one has just sent it. */
  last: Said | null
  onDraft: (draft: CardDraft) => void
  onSend: (draft: CardDraft) => void
  onCancel: () => void
}

export function CardForm({ draft, askWhy, last, onDraft, onSend, onCancel }: Props) {
  const { t } = useTranslation('kinds-phone')
  const [missing, setMissing] = useState(false)
  const empty = draft.text.trim() === ''
  const tooLong = [...draft.text].length > CARD_TEXT_MAX || [...draft.why].length > CARD_WHY_MAX
  const leftText = (left: number) => {
    if (left < 0) return t('text.tooMany', { count: -left })
    return left <= 60 ? t('text.left', { count: left }) : ''
  }
  const send = () => {
    setMissing(empty)
    if (!empty && !tooLong) onSend(draft)
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <TextField
        multiline
        rows={2}
        label={t(draft.changes ? 'gather.changing' : 'gather.text')}
        value={draft.text}
        limit={CARD_TEXT_MAX}
        leftText={leftText}
        error={missing && empty ? t('gather.missing') : undefined}
        autoCapitalize="sentences"
        onChange={(text) => onDraft({ ...draft, text })}
      />
      {askWhy && (
        <TextField
          multiline
          rows={3}
          label={t('gather.why')}
          value={draft.why}
          limit={CARD_WHY_MAX}
          leftText={leftText}
          autoCapitalize="sentences"
          onChange={(why) => onDraft({ ...draft, why })}
        />
      )}
      <SubmitBar facts={last && <DeliveryLine said={last} />}>
        {draft.changes && <Button onClick={onCancel}>{t('gather.cancel')}</Button>}
        <Button type="submit" look="primary" size="large" icon="send">
          {t(draft.changes ? 'gather.sendChange' : 'gather.send')}
        </Button>
      </SubmitBar>
    </form>
  )
}
