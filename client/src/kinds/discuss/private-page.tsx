/** While what is said is private: the questions, and how many posts there are. */
import type { Item } from '@cabildo/shared/kinds/item'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { Fit } from '../../result/fit.tsx'
import { sliceOf } from '../../result/shown.ts'
import styles from './board.module.css'

interface Props {
  questions: readonly Item[]
  count: number | null
  open: boolean
}

export function PrivatePage({ questions, count, open }: Props) {
  const { t } = useTranslation('kind-discuss')
  const inWords = useLocalText()
  return (
    <>
      {questions.length > 0 && (
        <Fit count={questions.length} of={JSON.stringify(questions)}>
          {(shown) => (
            <ol className={styles.list}>
              {sliceOf(questions, shown).map(({ id, text }) => (
                <li key={id} className={styles.post}>
                  <p className={styles.words}>{inWords(text)}</p>
                </li>
              ))}
            </ol>
          )}
        </Fit>
      )}
      <p className={questions.length > 0 ? styles.countLine : styles.count}>
        <span className={styles.figure}>{count ?? 0}</span> {t('board.posts', { count: count ?? 0 })}
      </p>
      <p className={styles.soft}>{t(open ? 'board.private' : 'board.closed')}</p>
    </>
  )
}
