/** One group: its seats, its heads, its ways to answer, and the difference in words. */
import { CHANNELS } from '@cabildo/shared/workshop/channels'
import type { GroupCount } from '@cabildo/shared/workshop/people-view'
import { useTranslation } from 'react-i18next'
import { classNames } from '../../../../ui/class-names.ts'
import { CountField } from './count-field.tsx'
import styles from './people.module.css'

interface Props {
  name: string
  count: GroupCount
  seats: number
  /** Null when nothing can be counted any more. */
  onCount: ((heads: number) => void) | null
}

export function GroupHeads({ name, count: { channels, heads }, seats, onCount }: Props) {
  const { t } = useTranslation('people')
  const ways = CHANNELS.reduce((sum, channel) => sum + channels[channel], 0)
  const missing = heads === null ? 0 : heads - ways
  const gap = () => {
    if (heads === null) return t('heads.uncounted')
    if (missing === 0) return t('heads.even')
    return missing > 0 ? t('heads.missing', { count: missing }) : t('heads.over', { count: -missing })
  }
  return (
    <table className={styles.heads}>
      <caption>{name}</caption>
      <tbody>
        {seats > 0 && (
          <tr>
            <th scope="row">{t('heads.seats')}</th>
            <td>{seats}</td>
          </tr>
        )}
        <tr>
          <th scope="row">{t('heads.counted')}</th>
          <td>
            {onCount === null ? (
              (heads ?? '–')
            ) : (
              <CountField label={t('heads.of', { group: name })} value={heads} onCount={onCount} />
            )}
          </td>
        </tr>
        {CHANNELS.filter((channel) => channel === 'phone' || channels[channel] > 0).map((channel) => (
          <tr key={channel}>
            <th scope="row">{t(`heads.channel.${channel}`)}</th>
            <td>{channels[channel]}</td>
          </tr>
        ))}
        <tr>
          <td
            colSpan={2}
            className={classNames(styles.gap, missing !== 0 && styles.missing)}
            aria-live="polite"
          >
            {gap()}
          </td>
        </tr>
      </tbody>
    </table>
  )
}
