/** One card as the facilitator works on it: pick it, give it a better title, split it, set it aside, let it through. */
import type { GatherManage } from '@cabildo/shared/kinds/gather/view'
import type { Language } from '@cabildo/shared/text'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import type { Attempt } from '../../fields/use-attempt.ts'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import styles from './facilitator.module.css'
import { RetitleForm } from './retitle-form.tsx'

type ManageCard = GatherManage['cards'][number]

interface Props {
  card: ManageCard
  /** The cards merged into it. */
  inside: readonly ManageCard[]
  selected: boolean
  onSelect: (() => void) | undefined
  run: (name: string, action: unknown, done: string) => Promise<boolean>
  attempt: Attempt
  writing: Language
}

export function ManagedCard({ card, inside, selected, onSelect, run, attempt, writing }: Props) {
  const { t } = useTranslation('console')
  const inWords = useLocalText()
  const foreign = useForeign()
  const [renaming, setRenaming] = useState(false)
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
          inside.length === 0 ? undefined : (
            <>
              <span className={styles.from}>{t('gather.mergedFrom', { count: inside.length })}</span>
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
      {attempt.failed?.name.endsWith(` ${card.id}`) && !renaming && <RefusalLine attempt={attempt} />}
    </>
  )
}
