/** Writing one card: what, why, and the fields of its form. What is written stays on the phone until it is sent. */
import { askedFields } from '@cabildo/shared/kinds/gather/layout-parts'
import { CARD_TEXT_MAX, CARD_WHY_MAX } from '@cabildo/shared/kinds/gather/limits'
import type { GatherConfig } from '@cabildo/shared/kinds/gather/schema'
import type { TypedTrouble } from '@cabildo/shared/kinds/gather/typed-value'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { DeliveryLine } from '../delivery-line.tsx'
import type { Said } from '../kind-ui.ts'
import { SubmitBar } from '../submit-bar.tsx'
import type { CardDraft } from './card-draft.ts'
import { FieldSections } from './field-sections.tsx'
import { FormFacts } from './form-facts.tsx'
import styles from './phone.module.css'
import { tooMuchIn, troublesIn } from './typed-fields.ts'

interface Props {
  draft: CardDraft
  config: GatherConfig
  /** What was said last about any card, to be seen where one has just sent it. */
  last: Said | null
  onDraft: (draft: CardDraft) => void
  onSend: (draft: CardDraft) => void
  onCancel: () => void
}

export function CardForm({ draft, config, last, onDraft, onSend, onCancel }: Props) {
  const local = useLocalText()
  const name = local(config.titleLabel)
  // Whoever writes plain cards fetches no words of forms.
  const { t } = useTranslation(name ? ['kinds-phone', 'kind-gather'] : 'kinds-phone')
  const form = useRef<HTMLFormElement>(null)
  const [tried, setTried] = useState(0)
  const fields = askedFields(config)
  const empty = draft.text.trim() === ''
  const tooLong = [...draft.text].length > CARD_TEXT_MAX || [...draft.why].length > CARD_WHY_MAX
  const troubles = troublesIn(fields, draft.fields)
  const tooMuch = tooMuchIn(fields, draft.fields)
  const leftText = (left: number) => {
    if (left < 0) return t('text.tooMany', { count: -left })
    return left <= 60 ? t('text.left', { count: left }) : ''
  }
  const missing = name ? t('kind-gather:form.trouble.missing') : t('gather.missing')
  const label = t(draft.changes ? 'gather.changing' : 'gather.text')

  // Where something keeps it from being sent, one is led there.
  useEffect(() => {
    if (tried > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [tried])

  const send = () => {
    const fits = !empty && !tooLong && troubles.size === 0 && tooMuch === 0
    setTried(fits ? 0 : tried + 1)
    if (fits) onSend(draft)
  }
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <TextField
        multiline
        rows={2}
        label={name || label}
        value={draft.text}
        limit={CARD_TEXT_MAX}
        leftText={leftText}
        error={tried > 0 && empty ? missing : undefined}
        autoCapitalize="sentences"
        onChange={(text) => onDraft({ ...draft, text })}
      />
      {config.askWhy && (
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
      {fields.length > 0 && (
        <FieldSections
          fields={fields}
          typed={draft.fields}
          onChange={(typed) => onDraft({ ...draft, fields: typed })}
          troubles={tried > 0 ? troubles : NONE}
        />
      )}
      <SubmitBar
        facts={
          (last !== null || fields.length > 0) && (
            <>
              {last && <DeliveryLine said={last} />}
              {fields.length > 0 && (
                <FormFacts
                  fields={fields}
                  draft={draft}
                  wrong={tried > 0 ? troubles.size + (empty ? 1 : 0) : 0}
                  tooMuch={tooMuch}
                />
              )}
            </>
          )
        }
      >
        {draft.changes && <Button onClick={onCancel}>{t('gather.cancel')}</Button>}
        <Button type="submit" look="primary" size="large" icon="send">
          {t(draft.changes ? 'gather.sendChange' : 'gather.send')}
        </Button>
      </SubmitBar>
    </form>
  )
}

const NONE: ReadonlyMap<string, TypedTrouble['trouble']> = new Map()
