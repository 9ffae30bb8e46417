/** A question over a set of choice chips: fieldset and legend, one column on phones, more where there is room. */
import type { ReactNode } from 'react'
import styles from './choice-group.module.css'
import { classNames } from './class-names.ts'

interface Props {
  legend: string
  /** Keep the legend for screen readers only, when a heading already says it. */
  hideLegend?: boolean | undefined
  help?: string | undefined
  /** 'list' one under the other; 'grid' as many columns as fit; 'pair' always two. */
  layout?: 'list' | 'grid' | 'pair' | undefined
  children: ReactNode
}

export function ChoiceGroup({ legend, hideLegend, help, layout = 'list', children }: Props) {
  return (
    <fieldset>
      <legend className={hideLegend ? 'sr-only' : styles.legend}>{legend}</legend>
      {help && <p className={styles.help}>{help}</p>}
      <div className={classNames(styles.choices, styles[layout])}>{children}</div>
    </fieldset>
  )
}
