/** What has become of an answer: on this phone → sent → recorded, or refused with the text kept. Always sign and words. */
import { classNames } from './class-names.ts'
import { Icon } from './icons.tsx'
import styles from './status-line.module.css'

export type DeliveryState = 'on-phone' | 'sent' | 'recorded' | 'refused'

const signs = { 'on-phone': 'phone', sent: 'send', recorded: 'check', refused: 'alert' } as const

const looks = { 'on-phone': 'onPhone', sent: 'sent', recorded: 'recorded', refused: 'refused' } as const

interface Props {
  state: DeliveryState
  text: string
  /** A second line, e.g. why it was refused and what to do. */
  detail?: string | undefined
}

export function StatusLine({ state, text, detail }: Props) {
  return (
    <output className={classNames(styles.line, styles[looks[state]])}>
      <span className={styles.sign}>
        <Icon name={signs[state]} size="1.1em" />
      </span>
      <span className={styles.words}>
        <span className={styles.text}>{text}</span>
        {detail && <span className={styles.detail}>{detail}</span>}
      </span>
    </output>
  )
}
