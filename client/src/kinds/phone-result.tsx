/** A released result in the width of a phone: places with bars, own answer marked, and as the reveal goes on labels and groups. */
import type { ActivityView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { useNumber } from '../i18n/use-language.ts'
import styles from './phone-result.module.css'
import { PhoneResultItem } from './phone-result-item.tsx'
import { resultLines } from './phone-result-lines.ts'

interface Props {
  activity: ActivityView
  /** Own answer about one item in a few words; null when it says nothing of it. */
  own?: ((item: string) => string | null) | undefined
}

export function PhoneResult({ activity, own }: Props) {
  const { t } = useTranslation(['kinds-phone', 'common'])
  const percent = useNumber({ style: 'percent', maximumFractionDigits: 0 })
  const { result } = activity
  if (result === null) return null
  const { overall, words } = result.agreement
  return (
    <section aria-label={t('result.title')}>
      <h2 className={styles.title}>{t('result.title')}</h2>
      <p className={styles.n}>
        {t('result.n', { count: result.n })}
        {result.abstained > 0 && ` · ${t('result.abstained', { count: result.abstained })}`}
      </p>
      {activity.revealStep >= 2 && words !== null && overall !== null && (
        <p className={styles.agreement}>
          <strong>{t(`common:agreement.${words}`)}</strong>{' '}
          {t('result.agreementShare', { share: percent(overall) })}
        </p>
      )}
      <ol className={styles.items}>
        {resultLines(result).map((line) => (
          <PhoneResultItem
            key={line.item.id}
            line={line}
            kind={figureOf(activity)}
            groups={result.groups}
            own={own?.(line.item.id) ?? null}
          />
        ))}
      </ol>
      {activity.revealStep >= 3 && result.exchanged && <p className={styles.n}>{t('result.exchanged')}</p>}
      {activity.revealStep < 3 && <p className={styles.n}>{t('result.more')}</p>}
    </section>
  )
}

/** The last word of the key of an item's figure: the kind, and how it was voted where that is another thing to count. */
function figureOf({ kind, config }: ActivityView): string {
  const counted = config.method === 'points' || config.method === 'quadratic' || config.method === 'score'
  return counted ? `${kind}-${config.method}` : kind
}
