/** After the end: thanks, who took part, and where the report is. */
import type { DisplayView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { Arcade } from '../../ui/arcade.tsx'
import { Wordmark } from '../../ui/wordmark.tsx'
import styles from './board.module.css'

interface Props {
  view: DisplayView
}

export function Ended({ view: { workshop, people, room } }: Props) {
  const { t } = useTranslation('board')
  const inWords = useLocalText()
  const groups = room.filter(({ id, present }) => id !== null && present > 0).length
  return (
    <div className={styles.message}>
      <Wordmark />
      <h1 className={styles.question}>{t('ended.thanks')}</h1>
      <p className={styles.prompt}>{inWords(workshop.title)}</p>
      <p className={styles.present}>
        {t('ended.people', { count: people })} · {t('ended.groups', { count: groups })}
      </p>
      <div className={styles.endedReport}>
        <p>{t('ended.report')}</p>
      </div>
      <Arcade />
    </div>
  )
}
