/** One proposal with its eight steps and room for a reservation; then the next. */

import { RESERVATION_MAX } from '@cabildo/shared/kinds/consent/limits'
import type { Level } from '@cabildo/shared/kinds/consent/scale'
import type { ConsentAnswer } from '@cabildo/shared/kinds/consent/schema'
import type { Item } from '@cabildo/shared/kinds/item'
import type { Earlier } from '@cabildo/shared/workshop/earlier'
import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { GradientScale } from '../../ui/gradient-scale.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { DeliveryLine } from '../delivery-line.tsx'
import type { Said } from '../kind-ui.ts'
import { SubmitBar } from '../submit-bar.tsx'
import type { ConsentDraft } from './consent-draft.ts'
import styles from './consent-form.module.css'
import { useHints } from './use-hints.ts'

/** As printed on the scale (Kaner 1987). */
const STEPS = [1, 2, 3, 4, 5, 6, 7, 8] as const satisfies readonly Level[]

interface Props {
  items: readonly Item[]
  draft: ConsentDraft
  last: Said | null
  /** This person's own levels of earlier rounds. */
  before: Readonly<Record<string, Level>>
  /** Where the room stood when it was asked before. */
  earlier: Earlier | null
  onDraft: (draft: ConsentDraft) => void
  onSend: (answer: ConsentAnswer, next: number) => void
}

export function ConsentForm({ items, draft, last, before, earlier, onDraft, onSend }: Props) {
  const { t } = useTranslation('kinds-phone')
  const text = useLocalText()
  const foreign = useForeign()
  const heading = useRef<HTMLHeadingElement>(null)
  const at = Math.min(Math.max(0, draft.at), items.length - 1)
  const shown = useRef(at)
  useLayoutEffect(() => {
    if (shown.current === at) return
    shown.current = at
    heading.current?.focus()
    heading.current?.scrollIntoView({ block: 'start' })
  }, [at])

  const item = items[at]
  const room = earlier?.items.find(({ id }) => id === item?.id)
  const hintFor = useHints(item && before[item.id], room)
  if (item === undefined) return null
  const level = draft.levels[item.id]
  const reservation = draft.reservations[item.id] ?? ''
  const isLast = at === items.length - 1
  const anything = Object.keys(draft.levels).length > 0
  const tooLong = [...reservation].length > RESERVATION_MAX
  const choose = (value: string) => {
    const chosen = STEPS.find((one) => String(one) === value)
    if (chosen) onDraft({ ...draft, at, levels: { ...draft.levels, [item.id]: chosen } })
  }
  const skip = () => {
    const { [item.id]: _level, ...levels } = draft.levels
    const { [item.id]: _text, ...reservations } = draft.reservations
    if (isLast) onSend({ levels, reservations }, items.length)
    else onDraft({ levels, reservations, at: at + 1 })
  }
  return (
    <>
      <p className={styles.progress}>{t('consent.progress', { at: at + 1, of: items.length })}</p>
      <h2 ref={heading} tabIndex={-1} className={styles.proposal} lang={foreign(item.text)}>
        {text(item.text)}
      </h2>
      {text(item.why) && <p className={styles.why}>{text(item.why)}</p>}
      {room && <p className={styles.room}>{t('consent.before.room', { count: room.n })}</p>}
      <GradientScale
        legend={text(item.text)}
        hideLegend
        steps={STEPS.map((one) => ({
          value: String(one),
          label: t(`consent.level.${one}`),
          tone: one,
          hint: hintFor(one),
        }))}
        value={level === undefined ? null : String(level)}
        onChange={choose}
      />
      {level !== undefined && (
        <div className={styles.reservation}>
          <TextField
            multiline
            rows={2}
            label={t(asksWhy(level) ? 'consent.whyNot' : 'consent.anything')}
            help={t('consent.reservationShown')}
            value={reservation}
            limit={RESERVATION_MAX}
            leftText={(left) =>
              left < 0
                ? t('text.tooMany', { count: -left })
                : left <= 100
                  ? t('text.left', { count: left })
                  : ''
            }
            onChange={(words) =>
              onDraft({ ...draft, at, reservations: { ...draft.reservations, [item.id]: words } })
            }
          />
        </div>
      )}
      <div className={styles.ways}>
        {at > 0 && (
          <Button look="quiet" icon="arrow-left" onClick={() => onDraft({ ...draft, at: at - 1 })}>
            {t('consent.back')}
          </Button>
        )}
        {(!isLast || anything) && level === undefined && (
          <Button look="quiet" onClick={skip}>
            {t('consent.skip')}
          </Button>
        )}
      </div>
      <SubmitBar facts={last && at > 0 ? <DeliveryLine said={last} /> : undefined}>
        <Button
          look="primary"
          size="large"
          icon="send"
          disabled={level === undefined || tooLong}
          onClick={() => onSend(withoutEmpty(draft), at + 1)}
        >
          {t(isLast ? 'consent.send' : 'consent.sendNext')}
        </Button>
      </SubmitBar>
    </>
  )
}

const asksWhy = (level: Level): boolean => level === 3 || level >= 6

/** A reservation belongs to a level; blank ones are none. */
function withoutEmpty({ levels, reservations }: ConsentAnswer): ConsentAnswer {
  const written = Object.entries(reservations).filter(
    ([item, words]) => words.trim() !== '' && levels[item] !== undefined,
  )
  return { levels, reservations: Object.fromEntries(written) }
}
