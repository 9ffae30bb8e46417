/** The items of a vote: a stepper of dots each, or a big tick box each. The budget cannot be overdrawn. */
import type { VoteConfig } from '@cabildo/shared/kinds/vote/schema'
import { useTranslation } from 'react-i18next'
import { ChoiceChip } from '../../ui/choice-chip.tsx'
import { Stepper } from '../../ui/stepper.tsx'
import styles from './vote-form.module.css'
import type { VoteRow } from './vote-row.ts'

interface Props {
  rows: readonly VoteRow[]
  config: VoteConfig
  dots: Readonly<Record<string, number>>
  onChange: (dots: Record<string, number>) => void
}

export function VoteForm({ rows, config, dots, onChange }: Props) {
  const { t } = useTranslation('kinds-phone')
  const left = config.budget - Object.values(dots).reduce((sum, count) => sum + count, 0)
  const give = (id: string, count: number) => {
    const { [id]: _, ...others } = dots
    onChange(count === 0 ? others : { ...others, [id]: count })
  }
  if (config.method === 'approval') {
    return (
      <ul className={styles.rows}>
        {rows.map(({ id, title, why, lang }) => (
          <li key={id}>
            <ChoiceChip
              type="checkbox"
              name="approval"
              value={id}
              label={title}
              detail={why}
              lang={lang}
              checked={(dots[id] ?? 0) > 0}
              disabled={left <= 0 && !dots[id]}
              onChange={(checked) => give(id, checked ? 1 : 0)}
            />
          </li>
        ))}
      </ul>
    )
  }
  return (
    <ul className={styles.rows}>
      {rows.map(({ id, title, why, lang }) => {
        const count = dots[id] ?? 0
        return (
          <li key={id} className={count > 0 ? styles.chosen : styles.row}>
            <div className={styles.words} lang={lang}>
              <p className={styles.title}>{title}</p>
              {why && <p className={styles.why}>{why}</p>}
            </div>
            <Stepper
              label={title}
              value={count}
              max={config.cap}
              canAdd={count < config.cap && left > 0}
              addLabel={t('vote.add', { title })}
              removeLabel={t('vote.remove', { title })}
              valueText={t('vote.given', { count, left })}
              onChange={(next) => give(id, next)}
            />
          </li>
        )
      })}
    </ul>
  )
}
