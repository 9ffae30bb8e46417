/** What one vote says of an item: its mark, the figures behind it, and its label; a dash where it did not ask. */
import { EVIDENCE_SIGNS } from '@cabildo/shared/workshop/table/evidence-signs'
import type { Evidence } from '@cabildo/shared/workshop/table/table-types'
import type { Translator } from '../translator.ts'

type Props = { words: Translator; evidence: Evidence | undefined }

export function TableEvidence({ words, evidence }: Props) {
  if (evidence === undefined) return '–'
  const { t, percent } = words
  const { mark, label, basis, support, answered, signs } = evidence
  const share = percent(answered === 0 ? 0 : support / answered)
  return (
    <>
      <b data-mark={mark ?? 'none'}>{mark === null ? t('kind-present:mark.none') : EVIDENCE_SIGNS[mark]}</b>
      {mark === null ? '' : ` ${t(`kind-present:mark.${mark}`)}`}
      {' · '}
      {answered === 0 ? t('kind-present:nobody') : t('kind-present:support', { support, answered, share })}
      {signs === null || answered === 0 ? '' : ` (${t('kind-present:signs', { ...signs })})`}
      <div className="note">
        {t(`label.${label}`)}
        {basis === 'pooled' || basis === 'room' ? `. ${t(`kind-present:basis.${basis}`)}` : ''}
      </div>
    </>
  )
}
