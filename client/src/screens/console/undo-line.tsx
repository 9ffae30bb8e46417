/** What was done last, and the way to take it back. */
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import { useLocalText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FACTS_TOLD } from './undo-facts.ts'
import styles from './undo-line.module.css'
import type { Undo } from './use-undo.ts'

interface Props {
  view: FacilitatorView
  undo: Undo
}

export function UndoLine({ view, undo: { act, attempt, asks, press, answer } }: Props) {
  const { t } = useTranslation('console')
  const inWords = useLocalText()
  const entry = view.agenda.find(({ setup }) => setup.id === act?.activity)
  const title = inWords(entry?.setup.title)
  const effect = act?.effect ?? 'shows'
  const fact = FACTS_TOLD.find((one) => one === act?.fact)
  return (
    <div className={styles.line}>
      <p className={styles.words} role="status">
        {act === null
          ? t('undo.none')
          : t('undo.last', {
              act: fact ? t(`undo.fact.${fact}`, { title }) : t(`undo.did.${act.event}`, { title }),
            })}
      </p>
      {/* Stays where it is, so that whoever stands on it stays there. */}
      <Button
        icon="undo"
        data-rev={act?.rev}
        busy={attempt.busy === 'undo'}
        aria-disabled={act === null}
        onClick={press}
      >
        {t('undo.do')}
      </Button>
      <RefusalLine attempt={attempt} of="undo" />
      <Dialog
        open={asks}
        title={t(`undo.asks.${effect}.title`, { title })}
        onClose={() => answer(false)}
        closeLabel={t('closeDialog')}
        actions={
          <>
            <Button onClick={() => answer(false)}>{t('undo.asks.no')}</Button>
            <Button look="primary" onClick={() => answer(true)}>
              {t(`undo.asks.${effect}.yes`)}
            </Button>
          </>
        }
      >
        <p>{t(`undo.asks.${effect}.text`, { title, count: entry?.answered ?? 0 })}</p>
      </Dialog>
    </div>
  )
}
