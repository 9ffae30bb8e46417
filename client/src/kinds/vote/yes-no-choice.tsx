/** Yes, no, or an abstention on one item. */
import { useTranslation } from 'react-i18next'
import { classNames } from '../../ui/class-names.ts'
import styles from './vote-choice.module.css'

interface Props {
  id: string
  title: string
  value: number | undefined
  onGive: (answer: number | null) => void
}

export function YesNoChoice({ id, title, value, onGive }: Props) {
  const { t } = useTranslation('kinds-phone')
  const answers = [
    { answer: 1, label: t('vote.yes') },
    { answer: 0, label: t('vote.no') },
    { answer: undefined, label: t('vote.abstain') },
  ]
  return (
    <fieldset className={styles.answers}>
      <legend className="sr-only">{title}</legend>
      {answers.map(({ answer, label }) => (
        <label
          key={label}
          className={classNames(
            styles.score,
            value === answer && (answer === undefined ? styles.quiet : styles.on),
          )}
        >
          <input
            className="sr-only"
            type="radio"
            name={`answer ${id}`}
            checked={value === answer}
            onChange={() => onGive(answer ?? null)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
