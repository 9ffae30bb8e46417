/** Present on the board: a text. The result of the activity it presents is drawn by that activity's own kind. */
import { PresentConfig } from '@cabildo/shared/kinds/present/schema'
import { useLocalText } from '../../i18n/use-language.ts'
import type { BoardProps } from '../kind-ui.ts'
import styles from './present.module.css'

export function PresentBoard({ activity }: BoardProps) {
  const inWords = useLocalText()
  const config = PresentConfig.safeParse(activity.config)
  const body = config.success ? inWords(config.data.body) : ''
  if (body === '') return null
  return <p className={activity.presents?.revealStep ? styles.under : styles.body}>{body}</p>
}
