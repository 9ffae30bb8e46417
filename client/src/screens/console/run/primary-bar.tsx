/** The one big button and, in words, what it will do. A refusal stands right under it. */
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../../fields/refusal-line.tsx'
import type { Attempt } from '../../../fields/use-attempt.ts'
import { useLocalText } from '../../../i18n/use-language.ts'
import { Button } from '../../../ui/button.tsx'
import type { IconName } from '../../../ui/icons.tsx'
import { cannotReveal, type NextAct, revealSteps, roomAnswers } from '../next-act.ts'
import styles from './run.module.css'

interface Props {
  view: FacilitatorView
  next: NextAct
  attempt: Attempt
  onPress: () => void
  onHelp: () => void
  /** What is to stay at hand with it. */
  children?: ReactNode
}

const icons: Record<NextAct['act'], IconName> = {
  enter: 'arrow-right',
  open: 'play',
  close: 'stop',
  reveal: 'chart',
  end: 'check',
  none: 'check',
}

export function PrimaryBar({ view, next, attempt, onPress, onHelp, children }: Props) {
  const { t } = useTranslation('console')
  const inWords = useLocalText()
  const { stopped } = view.workshop
  const target = 'activity' in next ? view.agenda.find(({ setup }) => setup.id === next.activity) : undefined
  const title = inWords(target?.setup.title)
  const values = {
    title,
    answered: target?.answered ?? 0,
    people: view.people,
    step: 'step' in next ? next.step : 0,
    of: 'of' in next ? next.of : 0,
  }
  const current = view.agenda.find(({ setup }) => setup.id === view.current?.id)
  const withheld = current?.phase === 'closed' ? cannotReveal(current, view) : null
  const own = next.act === 'close' && target !== undefined && !roomAnswers(target)
  const kind = target?.setup.kind ?? ''
  const written = revealSteps(kind) === 1
  const label = () => {
    if (own) return t('next.closeOwn')
    if (next.act !== 'reveal') return t(`next.${next.act}`, values)
    return written ? t([`next.show.${kind}`, 'next.show.other']) : t(`next.reveal.${next.step}`, values)
  }
  const hint = () => {
    if (own) return t('hint.closeOwn')
    if (written && next.act === 'close') return t('hint.closeWritten')
    if (written && next.act === 'reveal') return t([`hint.show.${kind}`, 'hint.show.other'])
    return t(`hint.${next.act}`, values)
  }
  return (
    <div className={styles.bar}>
      <div className={styles.barRow}>
        {next.act === 'none' ? (
          <p className={stopped ? styles.stopped : styles.ended}>
            {t(stopped ? `handover.stopped.${stopped}` : 'next.none')}
          </p>
        ) : (
          <Button
            look="primary"
            size="large"
            wide
            icon={icons[next.act]}
            busy={attempt.busy === 'primary'}
            onClick={onPress}
            aria-keyshortcuts="Space"
          >
            {label()}
          </Button>
        )}
        <Button look="quiet" aria-keyshortcuts="?" aria-label={t('keys.title')} onClick={onHelp}>
          ?
        </Button>
      </div>
      {next.act !== 'none' && (
        <p className={styles.hint} aria-live="polite">
          {withheld !== null && `${t(`withheld.${withheld}`)} `}
          <span className={styles.hintWords}>{hint()}</span>
        </p>
      )}
      <RefusalLine attempt={attempt} of="primary" />
      {children}
    </div>
  )
}
