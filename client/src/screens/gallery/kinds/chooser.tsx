/** Gallery: the way from one combination to the next. */
import { classNames } from '../../../ui/class-names.ts'
import {
  AUDIENCES,
  type Combination,
  hashOf,
  KINDS,
  LANGUAGES,
  PHASES,
  samplesOf,
  THEMES,
} from './combination.ts'
import styles from './kinds.module.css'

interface Props {
  chosen: Combination
}

export function Chooser({ chosen }: Props) {
  const lines: [string, Combination[]][] = [
    ['Kind', KINDS.map((kind) => ({ ...chosen, kind, sample: 1 }))],
    ['Sample', samplesOf(chosen.kind).map((sample) => ({ ...chosen, sample }))],
    ['Audience', AUDIENCES.map((audience) => ({ ...chosen, audience }))],
    ['Phase', PHASES.map((phase) => ({ ...chosen, phase }))],
    ['Language', LANGUAGES.map((language) => ({ ...chosen, language }))],
    ['Theme', THEMES.map((theme) => ({ ...chosen, theme }))],
  ]
  return (
    <nav className={styles.chooser} aria-label="Gallery" lang="en">
      {lines.map(([name, choices]) => (
        <p key={name}>
          <span className={styles.line}>{name}</span>
          {choices.map((choice) => (
            <a
              key={hashOf(choice)}
              href={hashOf(choice)}
              aria-current={hashOf(choice) === hashOf(chosen) ? 'page' : undefined}
              className={classNames(styles.choice, hashOf(choice) === hashOf(chosen) && styles.chosen)}
            >
              {String(Reflect.get(choice, name.toLowerCase()))}
            </a>
          ))}
        </p>
      ))}
    </nav>
  )
}
