/** How far a form is filled in, and what keeps it from being sent. */
import type { CardField } from '@cabildo/shared/kinds/gather/form-schema'
import { useTranslation } from 'react-i18next'
import type { CardDraft } from './card-draft.ts'
import { FieldError } from './field-error.tsx'
import styles from './form.module.css'
import { countFilled } from './typed-fields.ts'

interface Props {
  fields: readonly CardField[]
  draft: CardDraft
  wrong: number
  tooMuch: number
}

export function FormFacts({ fields, draft, wrong, tooMuch }: Props) {
  const { t } = useTranslation('kind-gather')
  const filled = countFilled(fields, draft.fields) + (draft.text.trim() === '' ? 0 : 1)
  const said = tooMuch > 0 ? t('form.tooMuch', { count: tooMuch }) : t('form.wrong', { count: wrong })
  return (
    <>
      <p className={styles.progress}>{t('form.filled', { count: fields.length + 1, filled })}</p>
      <FieldError id="form-wrong" error={wrong > 0 || tooMuch > 0 ? said : undefined} />
    </>
  )
}
