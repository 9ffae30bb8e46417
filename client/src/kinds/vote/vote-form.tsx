/** The items of a vote, each with what its way of voting asks for. The budget cannot be overdrawn. */
import { saysZero, spentBy } from '@cabildo/shared/kinds/vote/ballot-type'
import type { VoteConfig } from '@cabildo/shared/kinds/vote/schema'
import { useTranslation } from 'react-i18next'
import { ChoiceChip } from '../../ui/choice-chip.tsx'
import { PointsSlider } from './points-slider.tsx'
import { ScoreChoice } from './score-choice.tsx'
import styles from './vote-form.module.css'
import type { VoteRow } from './vote-row.ts'
import { VoteStepper } from './vote-stepper.tsx'
import { YesNoChoice } from './yes-no-choice.tsx'

interface Props {
  rows: readonly VoteRow[]
  config: VoteConfig
  dots: Readonly<Record<string, number>>
  onChange: (dots: Record<string, number>) => void
}

export function VoteForm({ rows, config, dots, onChange }: Props) {
  const { t } = useTranslation('kinds-phone')
  const { method, budget, cap } = config
  const left = budget - spentBy(config, Object.values(dots))
  /** Null takes back what was said of an item; so does giving nothing, where that says nothing. */
  const give = (id: string, count: number | null) => {
    const { [id]: _, ...others } = dots
    onChange(count === null || (count === 0 && !saysZero(config)) ? others : { ...others, [id]: count })
  }
  if (method === 'approval') {
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
  const control = ({ id, title }: VoteRow) => {
    const onGive = (count: number | null) => give(id, count)
    const given = dots[id]
    if (method === 'score')
      return <ScoreChoice id={id} title={title} cap={cap} value={given} onGive={onGive} />
    if (method === 'yes-no') return <YesNoChoice id={id} title={title} value={given} onGive={onGive} />
    if (method === 'points') {
      return <PointsSlider title={title} cap={cap} value={given ?? 0} left={left} onGive={onGive} />
    }
    return <VoteStepper title={title} config={config} value={given ?? 0} left={left} onGive={onGive} />
  }
  return (
    <>
      {method === 'score' && <p className={styles.how}>{t('vote.scoreHow', { cap })}</p>}
      {method === 'yes-no' && <p className={styles.how}>{t('vote.yesNoHow')}</p>}
      {method === 'quadratic' && <p className={styles.how}>{t('vote.costNone')}</p>}
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.id} className={dots[row.id] === undefined ? styles.row : styles.chosen}>
            <div className={styles.words} lang={row.lang}>
              <p className={styles.title}>{row.title}</p>
              {row.why && <p className={styles.why}>{row.why}</p>}
            </div>
            {control(row)}
          </li>
        ))}
      </ul>
    </>
  )
}
