/** The agenda with where each step stands; choosing one looks at it, and changes nothing for the room. */
import type { AgendaEntry, FacilitatorView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../../i18n/use-language.ts'
import { classNames } from '../../../ui/class-names.ts'
import { Icon, type IconName } from '../../../ui/icons.tsx'
import { revealSteps, roomAnswers } from '../next-act.ts'
import styles from './run.module.css'

interface Props {
  view: FacilitatorView
  looked: string | null
  onLook: (id: string) => void
}

const icons: Record<AgendaEntry['phase'], IconName> = {
  planned: 'clock',
  open: 'play',
  closed: 'stop',
  revealed: 'check',
}

export function AgendaRail({ view: { agenda, current }, looked, onLook }: Props) {
  const { t } = useTranslation('console')
  const inWords = useLocalText()
  const phase = ({ setup, phase: at, revealStep, answered, asked }: AgendaEntry) => {
    const steps = revealSteps(setup.kind)
    const quiet = !roomAnswers({ setup }) && (at === 'open' || at === 'closed')
    const told = steps === 0 ? 'presented' : quiet ? `${at}Own` : at
    const words = t(`phase.${told}`, { answered, step: revealStep, of: steps })
    return asked > 1 ? `${words} · ${t('round', { round: asked })}` : words
  }
  return (
    <nav className={styles.rail} aria-label={t('agenda')}>
      <h2 className={styles.railTitle}>{t('agenda')}</h2>
      <ol>
        {agenda.map((entry, index) => {
          const { id, title, kind, minutes } = entry.setup
          return (
            <li key={id}>
              <button
                type="button"
                className={classNames(
                  styles.step,
                  id === current?.id && styles.stepNow,
                  id === looked && styles.stepLooked,
                )}
                aria-current={id === current?.id ? 'step' : undefined}
                aria-pressed={id === looked}
                onClick={() => onLook(id)}
              >
                <span className={styles.stepNumber}>{index + 1}</span>
                <span className={styles.stepWords}>
                  <span className={styles.stepTitle}>{inWords(title)}</span>
                  <span className={styles.stepPhase}>
                    <Icon name={icons[entry.phase]} size="1em" /> {t(`kind.${kind}`, kind)} · {phase(entry)}
                    {minutes !== undefined && ` · ${t('pace.preset', { minutes })}`}
                  </span>
                </span>
              </button>
            </li>
          )
        })}
      </ol>
      {agenda.length === 0 && <p className={styles.soft}>{t('agendaEmpty')}</p>}
    </nav>
  )
}
