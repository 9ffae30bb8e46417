/** What is parked for later, on the wall in place of the activity. */
import type { LocalText } from '@cabildo/shared/text'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { Fit } from '../../result/fit.tsx'
import { sliceOf } from '../../result/shown.ts'
import styles from './board.module.css'
import own from './parked-page.module.css'

export function ParkedPage({ lines }: { lines: readonly LocalText[] }) {
  const { t } = useTranslation('board')
  const inWords = useLocalText()
  return (
    <div className={styles.stage} data-close>
      <h1 className={styles.question}>{t('parked.title')}</h1>
      {lines.length === 0 && <p className={styles.prompt}>{t('parked.none')}</p>}
      <div className={styles.body}>
        <Fit count={lines.length} of={`parked ${JSON.stringify(lines)}`}>
          {(shown) => (
            <ul className={own.lines}>
              {sliceOf(lines, shown).map((line, index) => (
                <li key={index}>{inWords(line)}</li>
              ))}
            </ul>
          )}
        </Fit>
      </div>
    </div>
  )
}
