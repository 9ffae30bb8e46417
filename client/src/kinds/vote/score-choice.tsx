/** A score for one item: every score is a button of its own, and so is having no opinion. */
import { useTranslation } from 'react-i18next'
import { classNames } from '../../ui/class-names.ts'
import styles from './vote-choice.module.css'

interface Props {
  id: string
  title: string
  cap: number
  value: number | undefined
  onGive: (score: number | null) => void
}

export function ScoreChoice({ id, title, cap, value, onGive }: Props) {
  const { t } = useTranslation('kinds-phone')
  return (
    <fieldset className={styles.scores}>
      <legend className="sr-only">{title}</legend>
      {Array.from({ length: cap + 1 }, (_, score) => (
        <label key={`score ${score}`} className={classNames(styles.score, value === score && styles.on)}>
          <input
            className="sr-only"
            type="radio"
            name={`score ${id}`}
            aria-label={t('vote.score', { score })}
            checked={value === score}
            onChange={() => onGive(score)}
          />
          {score}
        </label>
      ))}
      <label className={classNames(styles.score, styles.none, value === undefined && styles.quiet)}>
        <input
          className="sr-only"
          type="radio"
          name={`score ${id}`}
          checked={value === undefined}
          onChange={() => onGive(null)}
        />
        {t('vote.noOpinion')}
      </label>
    </fieldset>
  )
}
