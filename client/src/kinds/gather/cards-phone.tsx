/** Cards on a phone: write one and why, see what became of it, change it or take it back. */
import { askedFields, fieldsOf } from '@cabildo/shared/kinds/gather/layout-parts'
import type { GatherConfig } from '@cabildo/shared/kinds/gather/schema'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage, useLocalText } from '../../i18n/use-language.ts'
import type { PhoneProps } from '../kind-ui.ts'
import { type CardDraft, NO_CARD, parseCardDraft } from './card-draft.ts'
import { CardForm } from './card-form.tsx'
import { OwnCardList } from './own-card-list.tsx'
import { type OwnCard, ownCards } from './own-cards.ts'
import styles from './phone.module.css'
import { SharedCards } from './shared-cards.tsx'
import { typedFrom, valuesIn } from './typed-fields.ts'

/** What tables add: where one sits, what else lies there, and what is made of a card of one's own. */
interface AtTable {
  seated: boolean
  before: ReactNode
  after: (own: ReadonlySet<string | null>) => ReactNode
  mark: (card: OwnCard) => ReactNode
  shown: { heading: ReactNode; from: (tables: readonly number[]) => ReactNode }
}

interface Props extends PhoneProps {
  config: GatherConfig
  table?: AtTable
}

export function CardsPhone(props: Props) {
  const { config, table, activity, draft, onDraft, said, contributions, act, discard, newKey } = props
  const { t } = useTranslation('kinds-phone')
  const text = useLocalText()
  const language = useLanguage()
  const writing = parseCardDraft(draft)
  const cards = ownCards(said, contributions)
  const open = activity.phase === 'open'
  const anonymous = activity.secrecy === 'anonymous'
  const seated = table?.seated ?? true
  const own = new Set(cards.map(({ id }) => id))
  const full = cards.length >= config.maxPerPerson && writing.changes === null

  const asked = askedFields(config)
  const send = ({ text: words, why, fields, changes }: CardDraft) => {
    const content = {
      text: words,
      ...(config.askWhy && why.trim() ? { why } : {}),
      ...(asked.length > 0 ? { fields: valuesIn(asked, fields) } : {}),
    }
    if (changes === null) {
      const ref = newKey()
      act({ type: 'add-card', ...content, language, ...(anonymous ? { key: ref } : {}) }, `card/${ref}/add`)
    } else act({ type: 'edit-card', ...content, ...address(changes) }, `card/${changes.ref}/edit`)
    onDraft(null)
  }
  const draftOf = (card: OwnCard, changes: CardDraft['changes']): CardDraft => ({
    text: text(card.text),
    why: text(card.why),
    fields: typedFrom(card.fields),
    changes,
  })
  const edit = (card: OwnCard) => onDraft(draftOf(card, card))
  const rewrite = (card: OwnCard) => {
    discard(card.said.id)
    onDraft(draftOf(card, card.mutable ? card : null))
  }
  const withdraw = (card: OwnCard) =>
    act({ type: 'withdraw-card', ...address(card) }, `card/${card.ref}/withdraw`)

  return (
    <>
      {open && table?.before}
      {open && config.contribute && seated && !full && (
        <CardForm
          draft={writing}
          config={config}
          last={said[said.length - 1] ?? null}
          onDraft={onDraft}
          onSend={send}
          onCancel={() => onDraft(NO_CARD)}
        />
      )}
      {open && config.contribute && seated && full && (
        <p className={styles.note}>{t('gather.full', { count: config.maxPerPerson })}</p>
      )}
      {open && !config.contribute && <p className={styles.note}>{t('gather.watching')}</p>}
      {!open && config.contribute && <p className={styles.note}>{t('gather.closed')}</p>}
      {cards.length > 0 && (
        <OwnCardList
          cards={cards}
          fields={fieldsOf(config)}
          most={config.maxPerPerson}
          open={open && config.contribute}
          mark={table?.mark}
          onEdit={edit}
          onRewrite={rewrite}
          onWithdraw={withdraw}
          onDiscard={(card) => discard(card.said.id)}
        />
      )}
      {table?.after(own)}
      <SharedCards show={activity.show} form={config} own={own} told={table?.shown} />
    </>
  )
}

/** How a card is named in an action: by its key where only the phone knows it, else by its id. */
function address({ id, key }: Pick<OwnCard, 'id' | 'key'>): { card?: string; key?: string } {
  if (key !== null) return { key }
  return id === null ? {} : { card: id }
}
