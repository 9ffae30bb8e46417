/** Present on the board: a table of earlier votes, and a text. The result of the activity it presents is drawn by that activity's own kind. */
import { PresentConfig } from '@cabildo/shared/kinds/present/schema'
import { useLocalText } from '../../i18n/use-language.ts'
import type { BoardProps } from '../kind-ui.ts'
import styles from './present.module.css'
import { TableBoard } from './table-board.tsx'

export function PresentBoard({ activity: { config, presents, table } }: BoardProps) {
  const inWords = useLocalText()
  const parsed = PresentConfig.safeParse(config)
  const body = parsed.success ? inWords(parsed.data.body) : ''
  const under = table !== null || Boolean(presents?.revealStep)
  return (
    <>
      {table && <TableBoard table={table} />}
      {body !== '' && <p className={under ? styles.under : styles.body}>{body}</p>}
    </>
  )
}
