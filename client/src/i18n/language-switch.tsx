/** The languages of the interface, each in its own words; changing is possible at any time and takes effect at once. */
import { useTranslation } from 'react-i18next'
import { classNames } from '../ui/class-names.ts'
import { switchLanguage } from './i18n.ts'
import styles from './language-switch.module.css'
import { INTERFACE_LANGUAGES } from './languages.ts'
import { useLanguage } from './use-language.ts'

export function LanguageSwitch() {
  const { t } = useTranslation('common')
  const current = useLanguage()
  return (
    <fieldset className={styles.languages} aria-label={t('language')}>
      {INTERFACE_LANGUAGES.map(({ language, name }) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          className={classNames(styles.language, language === current && styles.on)}
          onClick={() => {
            switchLanguage(language).catch(() => {})
          }}
        >
          <span className={styles.short}>{language.toUpperCase()} </span>
          <span className={styles.name}>{name}</span>
        </button>
      ))}
    </fieldset>
  )
}
