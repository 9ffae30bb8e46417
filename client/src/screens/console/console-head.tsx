/** Head of a workshop's console: its name, code and state, and the way between preparing and running. */
import { displayCode } from '@cabildo/shared/join-code'
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { LanguageSwitch } from '../../i18n/language-switch.tsx'
import { useLocalText } from '../../i18n/use-language.ts'
import { classNames } from '../../ui/class-names.ts'
import { Wordmark } from '../../ui/wordmark.tsx'
import styles from './console.module.css'

export type Mode = 'prepare' | 'run'

interface Props {
  view: FacilitatorView
  mode: Mode
  onMode: (mode: Mode) => void
}

export function ConsoleHead({ view: { workshop, people }, mode, onMode }: Props) {
  const { t } = useTranslation('console')
  const inWords = useLocalText()
  return (
    <header className={styles.head}>
      <Link href="/console" className={styles.homeLink} aria-label={t('home.title')}>
        <Wordmark signOnly />
      </Link>
      <div className={styles.headWords}>
        <h1 className={styles.headTitle}>{inWords(workshop.title)}</h1>
        <p className={styles.soft}>
          {t(`status.${workshop.status}`)} · <strong>{displayCode(workshop.code)}</strong> ·{' '}
          {t('people', { count: people })}
        </p>
      </div>
      <nav className={styles.modes} aria-label={t('modes')}>
        {(['prepare', 'run'] as const).map((each) => (
          <button
            key={each}
            type="button"
            className={classNames(styles.mode, each === mode && styles.modeOn)}
            aria-current={each === mode ? 'page' : undefined}
            onClick={() => onMode(each)}
          >
            {t(`mode.${each}`)}
          </button>
        ))}
      </nav>
      <LanguageSwitch />
    </header>
  )
}
