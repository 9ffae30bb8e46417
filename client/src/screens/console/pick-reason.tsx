/** Why these were picked: where rows grow only from what is agreed, a pick counts with its reason and not without. */
import { PICK_REASON_MAX } from '@cabildo/shared/workshop/setup'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '../../ui/text-field.tsx'

interface Props {
  value: string
  onSave: (reason: string) => void
}

export function PickReason({ value, onSave }: Props) {
  const { t } = useTranslation('console')
  const [typed, setTyped] = useState(value)
  // What comes from the server replaces what stands here only when it changed there.
  useEffect(() => setTyped(value), [value])
  const leave = () => {
    const reason = typed.trim()
    if (reason !== value) onSave(reason)
  }
  return (
    <TextField
      label={t('pick.reason')}
      help={t('pick.reasonHelp')}
      value={typed}
      onChange={setTyped}
      onBlur={leave}
      limit={PICK_REASON_MAX}
    />
  )
}
