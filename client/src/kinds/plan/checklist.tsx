/** The three success factors, each met or not, with the rule by which that is told. */
import type { Checklist as Factors } from '@cabildo/shared/kinds/plan/checklist'
import { useTranslation } from 'react-i18next'
import { classNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/icons.tsx'
import styles from './checklist.module.css'

interface Props {
  checklist: Factors
  /** For the wall. */
  large?: boolean | undefined
}

export function Checklist({ checklist: { progressive, champions, engagement }, large }: Props) {
  const { t } = useTranslation('kind-plan')
  const terms = progressive.missing.map((term) => t(`term.${term}`)).join(', ')
  const factors = [
    {
      id: 'progressive',
      met: progressive.met,
      name: t('check.progressive'),
      state: progressive.met ? t('check.progressiveMet') : t('check.progressiveMissing', { terms }),
    },
    {
      id: 'champions',
      met: champions.met,
      name: t('check.champions'),
      state: t('check.championsState', { count: champions.of - champions.missing, of: champions.of }),
    },
    {
      id: 'engagement',
      met: engagement.met,
      name: t('check.engagement'),
      state: t('check.engagementState', { count: engagement.groups }),
    },
  ]
  return (
    <ul className={classNames(styles.list, large && styles.large)}>
      {factors.map(({ id, met, name, state }) => (
        <li key={id} className={classNames(styles.factor, met ? styles.met : styles.open)}>
          <span className={styles.sign}>
            <Icon name={met ? 'check' : 'close'} size="1.2em" />
          </span>
          <span>
            <strong className={styles.name}>
              {name}: {t(met ? 'check.yes' : 'check.no')}
            </strong>
            <span className={styles.state}>{state}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
