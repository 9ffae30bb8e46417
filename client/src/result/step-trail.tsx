/** Where the reveal stands: distribution → agreement → groups, the current one marked. */
import { useTranslation } from 'react-i18next'
import { classNames } from '../ui/class-names.ts'
import styles from './step-trail.module.css'

interface Props {
  step: number
}

export function StepTrail({ step }: Props) {
  const { t } = useTranslation('result')
  return (
    <ol className={styles.trail}>
      {[1, 2, 3].map((each) => (
        <li
          key={each}
          className={classNames(styles.step, each === step && styles.current, each < step && styles.done)}
          aria-current={each === step ? 'step' : undefined}
        >
          {t(`step.${each}`)}
        </li>
      ))}
    </ol>
  )
}
