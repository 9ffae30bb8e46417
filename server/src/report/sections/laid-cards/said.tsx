/** What a card says in one field; a dash where it says nothing. */
import { valuesOf } from '@cabildo/shared/kinds/gather/arrange'
import type { CardField } from '@cabildo/shared/kinds/gather/form-schema'
import { SOMEBODY } from '@cabildo/shared/kinds/somebody'
import type { Translator } from '../../translator.ts'
import { type LaidCard, sayValue } from './laid-report.ts'

export function Said({ card, field, words }: { card: LaidCard; field: CardField; words: Translator }) {
  const values = valuesOf(card, field)
  if (values.length === 0) return <span className="note">{words.t('gather.nothing')}</span>
  return (
    <>
      {values.map((value) => (
        <div key={value} style={{ whiteSpace: 'pre-line' }}>
          <bdi>{value === SOMEBODY ? words.t('gather.unnamed') : sayValue(field, value, words)}</bdi>
        </div>
      ))}
    </>
  )
}
