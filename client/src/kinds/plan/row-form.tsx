/** Proposing an action for one of the agreed items: when, what, and which state is reached. */
import { ACTION_MAX, TEXT_MAX } from '@cabildo/shared/kinds/plan/limits'
import { TERMS } from '@cabildo/shared/kinds/plan/lists'
import type { PlanConfig } from '@cabildo/shared/kinds/plan/schema'
import type { ShownItem } from '@cabildo/shared/kinds/plan/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceChip } from '../../ui/choice-chip.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { SubmitBar } from '../submit-bar.tsx'
import styles from './phone.module.css'
import type { RowDraft } from './plan-draft.ts'
import { useBeginHere } from './use-begin-here.ts'
import { usePlanWords } from './use-plan-words.ts'

interface Props {
  draft: RowDraft
  config: PlanConfig
  items: readonly ShownItem[]
  onDraft: (draft: RowDraft) => void
  onSend: (draft: RowDraft) => void
  onCancel: () => void
}

export function RowForm({ draft, config, items, onDraft, onSend, onCancel }: Props) {
  const { t } = useTranslation(['kind-plan', 'kinds-phone'])
  const inWords = useLocalText()
  const foreign = useForeign()
  const words = usePlanWords(config)
  const first = useBeginHere()
  const [missing, setMissing] = useState(false)
  const empty = draft.action.trim() === ''
  const tooLong = [...draft.action].length > ACTION_MAX || [...draft.milestone].length > TEXT_MAX.milestone
  const item = items.find(({ id }) => id === draft.item)
  const leftText = (left: number) => {
    if (left < 0) return t('kinds-phone:text.tooMany', { count: -left })
    return left <= 60 ? t('kinds-phone:text.left', { count: left }) : ''
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        setMissing(empty)
        if (!empty && !tooLong) onSend(draft)
      }}
    >
      <p ref={first} tabIndex={-1} className={styles.first}>
        {t('form.for')} <strong lang={foreign(item?.text)}>{inWords(item?.text)}</strong>
      </p>
      <ChoiceGroup legend={t('form.when')}>
        {TERMS.map((term) => (
          <ChoiceChip
            key={term}
            type="radio"
            name="term"
            value={term}
            label={words.term(term)}
            detail={words.until(term)}
            checked={draft.term === term}
            onChange={() => onDraft({ ...draft, term })}
          />
        ))}
      </ChoiceGroup>
      <TextField
        multiline
        rows={2}
        label={t('form.action')}
        value={draft.action}
        limit={ACTION_MAX}
        leftText={leftText}
        error={missing && empty ? t('form.missing') : undefined}
        autoCapitalize="sentences"
        onChange={(action) => onDraft({ ...draft, action })}
      />
      <TextField
        multiline
        rows={2}
        label={t('form.milestone')}
        help={t('form.milestoneHelp')}
        value={draft.milestone}
        limit={TEXT_MAX.milestone}
        leftText={leftText}
        autoCapitalize="sentences"
        onChange={(milestone) => onDraft({ ...draft, milestone })}
      />
      <SubmitBar>
        <Button onClick={onCancel}>{t('form.cancel')}</Button>
        <Button type="submit" look="primary" icon="send">
          {t(draft.changes ? 'form.sendChange' : 'form.propose')}
        </Button>
      </SubmitBar>
    </form>
  )
}
