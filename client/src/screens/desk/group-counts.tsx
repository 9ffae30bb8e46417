/** Each group: seats, heads counted, and how many take part by which way. */
import { CHANNELS } from '@cabildo/shared/workshop/channels'
import type { OperatorView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { useNumber } from '../../i18n/use-language.ts'
import { Icon } from '../../ui/icons.tsx'
import type { RunCommand } from '../console/run-command.ts'
import styles from './desk.module.css'
import { GroupLine } from './group-line.tsx'
import { HeadsField } from './heads-field.tsx'
import { useGroupNames } from './use-group-names.ts'

interface Props {
  view: OperatorView
  run: RunCommand
  onSay: (words: string) => void
}

export function GroupCounts({ view, run, onSay }: Props) {
  const { t } = useTranslation('desk')
  const number = useNumber()
  const { nameOf } = useGroupNames(view)
  const none = { phone: 0, kiosk: 0, paper: 0, hands: 0 }
  const rows = view.counts.length > 0 ? view.counts : [{ id: null, channels: none, heads: null }]
  const ended = view.workshop.status === 'ended'
  return (
    <section className={styles.section} aria-labelledby="desk-counts">
      <h2 id="desk-counts">{t('counts.title')}</h2>
      <p className={styles.soft}>{t('counts.help')}</p>
      <ul className={styles.groups}>
        {rows.map(({ id, channels, heads }) => {
          const group = nameOf(id)
          const seats = view.groups.find((one) => one.id === id)?.seats ?? 0
          const answering = CHANNELS.reduce((sum, channel) => sum + channels[channel], 0)
          const gap = heads === null ? null : answering - heads
          return (
            <li key={id ?? ''} className={styles.card}>
              <h3>
                <GroupLine group={group} />
              </h3>
              <dl className={styles.facts}>
                {seats > 0 && (
                  <div>
                    <dt>{t('counts.seats')}</dt>
                    <dd>{number(seats)}</dd>
                  </div>
                )}
                {CHANNELS.map((channel) => (
                  <div key={channel}>
                    <dt>{t(`counts.channel.${channel}`)}</dt>
                    <dd>{number(channels[channel])}</dd>
                  </div>
                ))}
              </dl>
              {!ended && <HeadsField group={group} heads={heads} run={run} onSay={onSay} />}
              <p className={gap === null || gap === 0 ? styles.soft : styles.gap}>
                {gap !== null && <Icon name={gap === 0 ? 'check' : 'alert'} />}{' '}
                <span>
                  {gap === null
                    ? t('counts.uncounted', { count: answering })
                    : gap === 0
                      ? t('counts.equal', { count: answering })
                      : gap > 0
                        ? t('counts.tooMany', { count: gap })
                        : t('counts.missing', { count: -gap })}
                </span>
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
