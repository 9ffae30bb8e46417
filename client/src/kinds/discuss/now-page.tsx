/** The one question of somebody that the room is on, with its answer where there is one. */
import type { ShownPost } from '@cabildo/shared/kinds/discuss/view'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { Fit } from '../../result/fit.tsx'
import styles from './board.module.css'

export function NowPage({ post }: { post: ShownPost }) {
  const { t } = useTranslation('kind-discuss')
  const inWords = useLocalText()
  return (
    <Fit count={1} of={JSON.stringify(post)}>
      {() => (
        <>
          <p className={styles.now}>{inWords(post.text)}</p>
          {post.support !== null && post.support > 0 && (
            <p className={styles.fates}>{t('fate.support', { count: post.support })}</p>
          )}
          {post.answered && (
            <p className={styles.answer}>{post.answer ? inWords(post.answer) : t('fate.answered')}</p>
          )}
        </>
      )}
    </Fit>
  )
}
