/** One row of the matrix with its headings as a list, then the next. Every step is sent, so that a close in between loses nothing. */
import type { Item } from '@cabildo/shared/kinds/item'
import type { MatrixConfig } from '@cabildo/shared/kinds/matrix/schema'
import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { DeliveryLine } from '../delivery-line.tsx'
import type { Said } from '../kind-ui.ts'
import { NoPreference } from '../no-preference.tsx'
import { SubmitBar } from '../submit-bar.tsx'
import { AllocateRow } from './allocate-row.tsx'
import { type Given, isHalf, type MatrixDraft, type RowGiven } from './matrix-draft.ts'
import styles from './matrix-form.module.css'
import { PlaneRow } from './plane-row.tsx'
import { RateRow } from './rate-row.tsx'
import { RowList } from './row-list.tsx'

interface Props {
  items: readonly Item[]
  config: MatrixConfig
  draft: MatrixDraft
  last: Said | null
  onDraft: (draft: MatrixDraft) => void
  onSend: (given: Given, next: number) => void
}

export function MatrixForm({ items, config, draft: { given, at: asked }, last, onDraft, onSend }: Props) {
  const { t } = useTranslation('kind-matrix')
  const text = useLocalText()
  const foreign = useForeign()
  const heading = useRef<HTMLHeadingElement>(null)
  const at = Math.min(Math.max(0, asked), items.length - 1)
  const shown = useRef(at)
  useLayoutEffect(() => {
    if (shown.current === at) return
    shown.current = at
    heading.current?.focus()
    heading.current?.scrollIntoView({ block: 'start' })
  }, [at])

  const item = items[at]
  if (item === undefined) return null
  const row = given[item.id] ?? {}
  const { [item.id]: _, ...others } = given
  const isEmpty = Object.keys(row).length === 0
  const isLast = at === items.length - 1
  const begun = Object.values(given).some((one) => Object.keys(one).length > 0)
  const half = items.findIndex(({ id }) => isHalf(config, given[id] ?? {}))
  const change = (next: RowGiven) => onDraft({ given: { ...others, [item.id]: next }, at })
  // A row taken back must not go on counting: once something was sent, leaving it out is sent as well.
  const skip = () => (last === null && !begun ? onDraft({ given, at: at + 1 }) : onSend(others, at + 1))
  const props = { item: item.id, row, onChange: change }
  return (
    <>
      <p className={styles.progress}>{t('progress', { at: at + 1, of: items.length })}</p>
      <h2 ref={heading} tabIndex={-1} className={styles.row} lang={foreign(item.text)}>
        {text(item.text)}
      </h2>
      {text(item.why) && <p className={styles.why}>{text(item.why)}</p>}
      {config.mode === 'rate' && <RateRow {...props} config={config} />}
      {config.mode === 'allocate' && <AllocateRow {...props} title={text(item.text)} config={config} />}
      {config.mode === 'plane' && <PlaneRow {...props} config={config} />}
      <div className={styles.ways}>
        {at > 0 && (
          <Button look="quiet" icon="arrow-left" onClick={() => onDraft({ given, at: at - 1 })}>
            {t('back')}
          </Button>
        )}
        {!isEmpty && (
          <Button look="quiet" onClick={() => change({})}>
            {t('clear')}
          </Button>
        )}
        {isEmpty && half < 0 && (!isLast || begun || last !== null) && (
          <Button look="quiet" onClick={skip}>
            {t('skip')}
          </Button>
        )}
      </div>
      {items.length > 2 && (
        <RowList items={items} given={given} at={at} onGo={(next) => onDraft({ given, at: next })} />
      )}
      {at === 0 && (
        <NoPreference offered={!begun && last === null} onClick={() => onSend({}, items.length)} />
      )}
      {half >= 0 && half !== at && (
        <p className={styles.half} role="status">
          {t('plane.half', { title: text(items[half]?.text) })}{' '}
          <Button onClick={() => onDraft({ given, at: half })}>{t('goThere')}</Button>
        </p>
      )}
      <SubmitBar facts={last && at > 0 ? <DeliveryLine said={last} /> : undefined}>
        <Button
          look="primary"
          size="large"
          icon="send"
          disabled={isEmpty || half >= 0}
          onClick={() => onSend(given, at + 1)}
        >
          {t(isLast ? 'send' : 'sendNext')}
        </Button>
      </SubmitBar>
    </>
  )
}
