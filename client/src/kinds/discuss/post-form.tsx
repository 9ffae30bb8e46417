/** Writing one answer or question. What is written stays on the phone until it is sent. */
import { POST_TEXT_MAX } from '@cabildo/shared/kinds/discuss/limits'
import type { DiscussConfig } from '@cabildo/shared/kinds/discuss/schema'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { DeliveryLine } from '../delivery-line.tsx'
import type { Said } from '../kind-ui.ts'
import { SubmitBar } from '../submit-bar.tsx'
import styles from './phone.module.css'

interface Props {
  text: string
  mode: DiscussConfig['mode']
  /** A post that was sent is being changed. */
  changes: boolean
  /** What was said last about any post, to be seen where one has just sent it. */
  last: Said | null
  onText: (text: string) => void
  onSend: () => void
  onCancel: () => void
}

export function PostForm({ text, mode, changes, last, onText, onSend, onCancel }: Props) {
  const { t } = useTranslation(['kind-discuss', 'kinds-phone'])
  const [missing, setMissing] = useState(false)
  const empty = text.trim() === ''
  const tooLong = [...text].length > POST_TEXT_MAX
  const leftText = (left: number) => {
    if (left < 0) return t('kinds-phone:text.tooMany', { count: -left })
    return left <= 80 ? t('kinds-phone:text.left', { count: left }) : ''
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        setMissing(empty)
        if (!empty && !tooLong) onSend()
      }}
    >
      <TextField
        multiline
        rows={3}
        label={t(changes ? 'phone.changing' : `phone.label.${mode}`)}
        value={text}
        limit={POST_TEXT_MAX}
        leftText={leftText}
        error={missing && empty ? t('phone.missing') : undefined}
        autoCapitalize="sentences"
        onChange={onText}
      />
      <SubmitBar facts={last && <DeliveryLine said={last} />}>
        {changes && <Button onClick={onCancel}>{t('phone.cancel')}</Button>}
        <Button type="submit" look="primary" size="large" icon="send">
          {t(changes ? 'phone.sendChange' : `phone.send.${mode}`)}
        </Button>
      </SubmitBar>
    </form>
  )
}
