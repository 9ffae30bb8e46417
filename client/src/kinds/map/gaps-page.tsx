/** What is missing, line by line. */
import { Fit } from '../../result/fit.tsx'
import { sliceOf } from '../../result/shown.ts'
import styles from './board.module.css'
import type { GapLine } from './use-gap-lines.ts'

export function GapsPage({ lines }: { lines: readonly GapLine[] }) {
  return (
    <Fit count={lines.length} of={JSON.stringify(lines)}>
      {(shown) => (
        <ul className={styles.lines}>
          {sliceOf(lines, shown).map(({ id, title, detail }) => (
            <li key={id}>
              <strong>{title}</strong> {detail}
            </li>
          ))}
        </ul>
      )}
    </Fit>
  )
}
