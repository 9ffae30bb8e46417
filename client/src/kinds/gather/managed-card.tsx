/** One card as the facilitator works on it: pick it, give it a better title, split it, set it aside, let it through. */
import type { CardForm } from '@cabildo/shared/kinds/gather/form-schema'
import { fieldsOf } from '@cabildo/shared/kinds/gather/layout-parts'
import type { Language } from '@cabildo/shared/text'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import type { Attempt } from '../../fields/use-attempt.ts'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { BringButton } from './bring-button.tsx'
import { CardLines, CardRecord, inLines, inRecord } from './card-values.tsx'
import styles from './facilitator.module.css'
import { FieldsForm } from './fields-form.tsx'
import { leavesIn, type ManageCard } from './manage-cards.ts'
import { ManagedTable } from './managed-table.tsx'
import { QuickFields } from './quick-fields.tsx'
import { RetitleForm } from './retitle-form.tsx'

interface Props {
  card: ManageCard
  form: CardForm
  /** Every card of the gathering. */
  cards: readonly ManageCard[]
  selected: boolean
  onSelect: (() => void) | undefined
  run: (name: string, action: unknown, done: string) => Promise<boolean>
  attempt: Attempt
  writing: Language
}

export function ManagedCard(props: Props) {
  const { card, form, cards, selected, onSelect, run, attempt, writing } = props
  const { t } = useTranslation(['console', 'kind-gather'])
  const inWords = useLocalText()
  const foreign = useForeign()
  const [renaming, setRenaming] = useState(false)
  const [filling, setFilling] = useState(false)
  const fields = fieldsOf(form)
  const inside = cards.filter(({ into }) => into === card.id)
  const laid = { ...card, inside }
  const title = inWords(card.text)
  const name = (act: string) => `${act} ${card.id}`
  const does = (act: string, type: string, done: string) => () => {
    run(name(act), { type, card: card.id }, done).catch(() => {})
  }
  return (
    <>
      <Card
        title={title}
        why={card.why === null ? undefined : inWords(card.why)}
        lang={foreign(card.text)}
        selected={selected}
        onSelect={onSelect}
        faded={card.state !== 'visible'}
        meta={
          inside.length === 0 && !inLines(fields) && card.table === undefined ? undefined : (
            <>
              {card.table !== undefined && <ManagedTable leaves={leavesIn(cards, card)} />}
              {inLines(fields) && <CardLines card={laid} fields={fields} />}
              {inside.length > 0 && (
                <span className={styles.from}>{t('gather.mergedFrom', { count: inside.length })}</span>
              )}
              {inside.map((child) => (
                <span key={child.id} className={styles.inside}>
                  {inWords(child.text)}
                </span>
              ))}
            </>
          )
        }
        actions={
          <>
            <BringButton card={card} title={title} run={run} attempt={attempt} />
            <QuickFields card={card} form={form} title={title} run={run} attempt={attempt} />
            {card.state !== 'visible' && (
              <Button
                icon="eye"
                busy={attempt.busy === name('show')}
                onClick={does('show', 'show-card', t('gather.shown', { title }))}
              >
                {t(card.state === 'waiting' ? 'gather.letThrough' : 'gather.show')}
              </Button>
            )}
            <Button look="quiet" icon="edit" aria-expanded={renaming} onClick={() => setRenaming(!renaming)}>
              {t('gather.retitle')}
            </Button>
            {fields.length > 0 && (
              <Button look="quiet" icon="card" aria-expanded={filling} onClick={() => setFilling(!filling)}>
                {t('kind-gather:manage.edit')}
              </Button>
            )}
            {card.merge && (
              <Button
                look="quiet"
                icon="split"
                busy={attempt.busy === name('split')}
                onClick={does('split', 'split-card', t('gather.splitDone', { title }))}
              >
                {t('gather.split')}
              </Button>
            )}
            {card.state !== 'hidden' && (
              <Button
                look="quiet"
                icon="eye-off"
                busy={attempt.busy === name('hide')}
                onClick={does('hide', 'hide-card', t('gather.hidden', { title }))}
              >
                {t('gather.hide')}
              </Button>
            )}
          </>
        }
      />
      {inRecord(fields) && <CardRecord card={laid} fields={fields} />}
      {filling && (
        <FieldsForm
          card={card}
          fields={fields}
          title={title}
          run={run}
          attempt={attempt}
          onDone={() => setFilling(false)}
        />
      )}
      {renaming && (
        <RetitleForm
          card={card.id}
          title={title}
          run={run}
          attempt={attempt}
          writing={writing}
          onDone={() => setRenaming(false)}
        />
      )}
      {attempt.failed?.name.endsWith(` ${card.id}`) && !renaming && !filling && (
        <RefusalLine attempt={attempt} />
      )}
    </>
  )
}
