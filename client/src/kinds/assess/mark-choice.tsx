/** One row under one heading: a button per label, and one for not knowing. Pressing the chosen one again takes it back. */
import type { Mark, Scale } from '@cabildo/shared/kinds/assess/schema'
import { useTranslation } from 'react-i18next'
import { classNames } from '../../ui/class-names.ts'
import styles from './mark-choice.module.css'
import { offeredPlaces } from './offered.ts'
import { useScaleWords } from './use-scale-words.ts'

interface Props {
  /** What is marked, for who does not see where the buttons stand. */
  legend: string
  scale: Scale
  dontKnow: boolean
  value: Mark | undefined
  onMark: (mark: Mark | null) => void
}

export function MarkChoice({ legend, scale, dontKnow, value, onMark }: Props) {
  const { t } = useTranslation('kind-assess')
  const labels = useScaleWords().labels(scale)
  const button = (mark: Mark, words: string) => (
    <button
      key={mark}
      type="button"
      aria-pressed={value === mark}
      className={classNames(
        styles.label,
        mark === 'unknown' && styles.unknown,
        value === mark && (mark === 'unknown' ? styles.quiet : styles.on),
      )}
      onClick={() => onMark(value === mark ? null : mark)}
    >
      {words}
    </button>
  )
  return (
    <fieldset>
      <legend className="sr-only">{legend}</legend>
      <div className={styles.labels}>
        {offeredPlaces(scale).map((place) => button(place, labels[place] ?? ''))}
        {dontKnow && button('unknown', t('unknown'))}
      </div>
    </fieldset>
  )
}
