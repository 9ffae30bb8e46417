/** Standing for a row, in public and by name; or saying that one cannot. */
import { PLEDGE_NAME_MAX, REASON_MAX } from '@cabildo/shared/kinds/plan/limits'
import type { ShownRow } from '@cabildo/shared/kinds/plan/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { SubmitBar } from '../submit-bar.tsx'
import styles from './phone.module.css'
import type { PledgeDraft } from './plan-draft.ts'
import { useBeginHere } from './use-begin-here.ts'

interface Props {
  draft: PledgeDraft
  /** Gone when the row was removed meanwhile. */
  row: ShownRow | undefined
  anonymous: boolean
  onDraft: (draft: PledgeDraft) => void
  onSend: (draft: PledgeDraft) => void
  onCancel: () => void
}

export function PledgeForm({ draft, row, anonymous, onDraft, onSend, onCancel }: Props) {
  const { t } = useTranslation('kind-plan')
  const first = useBeginHere()
  const [missing, setMissing] = useState(false)
  const declines = draft.answer === 'decline'
  const empty = draft.name.trim() === ''
  const tooLong = [...draft.name].length > PLEDGE_NAME_MAX || [...draft.reason].length > REASON_MAX
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        setMissing(empty)
        if ((declines || !empty) && !tooLong) onSend(draft)
      }}
    >
      <p ref={first} tabIndex={-1} className={styles.first}>
        {t(declines ? 'pledge.declines' : `pledge.${draft.as}`)}
        <strong className={styles.of} lang={row?.language}>
          {row?.action ?? t('phone.gone')}
        </strong>
      </p>
      {declines ? (
        <>
          <p className={styles.soft}>{t('pledge.declineNote')}</p>
          <TextField
            multiline
            rows={2}
            label={t('pledge.reason')}
            value={draft.reason}
            limit={REASON_MAX}
            autoCapitalize="sentences"
            onChange={(reason) => onDraft({ ...draft, reason })}
          />
        </>
      ) : (
        <>
          <Banner tone="info" icon="eye">
            {t(anonymous ? 'pledge.publicAnonymous' : 'pledge.public')}
          </Banner>
          <TextField
            label={t('pledge.name')}
            help={t('pledge.nameHelp')}
            value={draft.name}
            limit={PLEDGE_NAME_MAX}
            error={missing && empty ? t('pledge.nameMissing') : undefined}
            autoComplete="organization"
            autoCapitalize="words"
            onChange={(name) => onDraft({ ...draft, name })}
          />
        </>
      )}
      <SubmitBar>
        <Button onClick={onCancel}>{t('form.cancel')}</Button>
        <Button type="submit" look="primary">
          {t(declines ? 'pledge.sendDecline' : 'pledge.send')}
        </Button>
      </SubmitBar>
    </form>
  )
}
