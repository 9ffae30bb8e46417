/** What was done last and can be taken back, the way to do it, and why something later stays. */
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import { refusalText, useLocalText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FACTS_TOLD } from './undo-facts.ts'
import styles from './undo-line.module.css'
import type { Undo } from './use-undo.ts'

type Told = Pick<NonNullable<FacilitatorView['stays']>, 'event' | 'fact' | 'activity'>

interface Props {
  view: FacilitatorView
  undo: Undo
}

export function UndoLine({ view, undo: { act, stays, attempt, asks, press, answer } }: Props) {
  const { t } = useTranslation(['console', 'refusal'])
  const inWords = useLocalText()
  const entryOf = (id: string | null | undefined) => view.agenda.find(({ setup }) => setup.id === id)
  const entry = entryOf(act?.activity)
  const title = inWords(entry?.setup.title)
  const effect = act?.effect ?? 'shows'
  const told = ({ event, fact, activity }: Told) => {
    const one = FACTS_TOLD.find((each) => each === fact)
    const about = { title: inWords(entryOf(activity)?.setup.title) }
    return one ? t(`console:undo.fact.${one}`, about) : t(`console:undo.did.${event}`, about)
  }
  return (
    <div className={styles.line}>
      <p className={styles.words} role="status">
        {stays && `${t('console:undo.stays', { act: told(stays), why: refusalText(t, stays.why) })} `}
        {act === null
          ? t('console:undo.none')
          : t(stays ? 'console:undo.before' : 'console:undo.last', { act: told(act) })}
      </p>
      {/* Stays where it is, so that whoever stands on it stays there. */}
      <Button
        icon="undo"
        data-rev={act?.rev}
        busy={attempt.busy === 'undo'}
        aria-disabled={act === null}
        onClick={press}
      >
        {t('console:undo.do')}
      </Button>
      <RefusalLine attempt={attempt} of="undo" />
      <Dialog
        open={asks}
        title={t(`console:undo.asks.${effect}.title`, { title })}
        onClose={() => answer(false)}
        closeLabel={t('console:closeDialog')}
        actions={
          <>
            <Button onClick={() => answer(false)}>{t('console:undo.asks.no')}</Button>
            <Button look="primary" onClick={() => answer(true)}>
              {t(`console:undo.asks.${effect}.yes`)}
            </Button>
          </>
        }
      >
        <p>{t(`console:undo.asks.${effect}.text`, { title, count: entry?.answered ?? 0 })}</p>
      </Dialog>
    </div>
  )
}
