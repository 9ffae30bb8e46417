/** What is not told, by which rule items stand where they stand, and by which thresholds each vote marked. */
import { useTranslation } from 'react-i18next'
import { classNames } from '../../ui/class-names.ts'
import styles from './table-notes.module.css'
import type { TableWords } from './use-table-words.ts'

interface Props {
  words: TableWords
  /** On a slide of its own, which has said already what is not told. */
  onWall?: boolean | undefined
}

export function TableNotes({ words: { votes, rules, untold, exchanged }, onWall }: Props) {
  const { t } = useTranslation('kind-present')
  return (
    <div className={classNames(styles.notes, onWall && styles.onWall)}>
      {!onWall &&
        untold.map((note) => (
          <p key={note} className={styles.untold}>
            {note}
          </p>
        ))}
      {votes.length > 0 && <p>{t('rule.columns')}</p>}
      {votes.map(({ id, title, marks }) => (
        <p key={id}>
          <strong>{title}</strong> {marks}.
        </p>
      ))}
      {rules.map((rule) => (
        <p key={rule}>{rule}</p>
      ))}
      {exchanged !== null && <p>{exchanged}</p>}
    </div>
  )
}
