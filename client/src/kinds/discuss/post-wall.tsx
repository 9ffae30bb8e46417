/** Posts of one question on the wall: the most backed first where it counts, what was answered after what was not. */
import type { DiscussConfig } from '@cabildo/shared/kinds/discuss/schema'
import type { ShownPost } from '@cabildo/shared/kinds/discuss/view'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { Fit } from '../../result/fit.tsx'
import { sliceOf } from '../../result/shown.ts'
import { Icon } from '../../ui/icons.tsx'
import styles from './board.module.css'
import { bySupport } from './by-support.ts'

interface Props {
  posts: readonly ShownPost[]
  mode: DiscussConfig['mode']
  /** Changes when the posts do. */
  of: string
}

export function PostWall({ posts, mode, of }: Props) {
  const { t } = useTranslation('kind-discuss')
  const inWords = useLocalText()
  if (posts.length === 0) return <p className={styles.soft}>{t(`board.none.${mode}`)}</p>
  const ordered = bySupport(posts)
  return (
    <Fit count={ordered.length} of={of}>
      {(shown) => (
        <ul className={mode === 'qa' ? styles.list : styles.wall}>
          {sliceOf(ordered, shown).map(({ id, text, support, answered, answer, takenOn, parked }) => (
            <li key={id} className={answered || parked ? styles.settled : styles.post}>
              <p className={styles.words}>{inWords(text)}</p>
              <p className={styles.fates}>
                {support !== null && support > 0 && (
                  <span className={styles.mark}>{t('fate.support', { count: support })}</span>
                )}
                {answered && (
                  <span className={styles.mark}>
                    <Icon name="check" size="1em" /> {t('fate.answered')}
                  </span>
                )}
                {takenOn && (
                  <span className={styles.mark}>
                    <Icon name="flag" size="1em" /> {t('fate.takenOn')}
                  </span>
                )}
                {parked && (
                  <span className={styles.mark}>
                    <Icon name="pause" size="1em" /> {t('fate.parked')}
                  </span>
                )}
              </p>
              {answer !== null && <p className={styles.answer}>{inWords(answer)}</p>}
            </li>
          ))}
        </ul>
      )}
    </Fit>
  )
}
