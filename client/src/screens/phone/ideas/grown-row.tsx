/** A row of the plan that grew from one's idea, with who stands for it. */
import type { Grown } from '@cabildo/shared/kinds/kind'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../../i18n/use-language.ts'
import { Icon } from '../../../ui/icons.tsx'
import styles from './ideas.module.css'

interface Props {
  row: Grown
}

export function GrownRow({ row: { text: action, champion, dropped } }: Props) {
  const { t } = useTranslation('ideas')
  const text = useLocalText()
  const foreign = useForeign()
  return (
    <div className={styles.entry}>
      <p className={styles.fact}>
        <Icon name={dropped ? 'minus' : 'flag'} size="1.1em" />
        <span>
          {dropped ? t('plan.dropped') : t('plan.action')} <b lang={foreign(action)}>{text(action)}</b>
        </span>
      </p>
      {!dropped && (
        <p className={styles.fact}>
          <Icon name="person" size="1.1em" />
          <span>{champion === null ? t('plan.noChampion') : t('plan.champion', { name: champion })}</span>
        </p>
      )}
    </div>
  )
}
