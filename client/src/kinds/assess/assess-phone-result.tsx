/** How the room marked each row, in the width of a phone: own mark noted, groups and reasons as the reveal goes on. */
import type { AssessAnswer, AssessConfig } from '@cabildo/shared/kinds/assess/schema'
import type { ActivityView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import common from '../phone-result.module.css'
import styles from './assess-phone-result.module.css'
import { PhoneGroups } from './phone-groups.tsx'
import { isAssessDetail } from './read-assess.ts'
import { ReasonList } from './reason-list.tsx'
import { ShareBar } from './share-bar.tsx'
import { shareRows } from './share-rows.ts'
import { ShareWords } from './share-words.tsx'
import { useMovedText } from './use-moved-text.ts'
import { useScaleWords } from './use-scale-words.ts'

interface Props {
  activity: ActivityView
  config: AssessConfig
  /** What this person said, as far as this phone knows. */
  own: AssessAnswer | null
}

export function AssessPhoneResult({ activity: { result, revealStep }, config, own }: Props) {
  const { t } = useTranslation(['kind-assess', 'kinds-phone'])
  const text = useLocalText()
  const foreign = useForeign()
  const words = useScaleWords()
  const moved = useMovedText()
  if (result === null || !isAssessDetail(result.detail)) return null
  const { detail } = result
  const rows = shareRows({ config, items: result.items, detail, words })
  const headingOf = (id: string) => text(config.headings.find((heading) => heading.id === id)?.text)
  return (
    <section aria-label={t('kinds-phone:result.title')}>
      <h2 className={common.title}>{t('kinds-phone:result.title')}</h2>
      <p className={common.n}>
        {t('kinds-phone:result.n', { count: result.n })}
        {result.abstained > 0 && ` · ${t('kinds-phone:result.abstained', { count: result.abstained })}`}
      </p>
      <ol className={styles.rows}>
        {rows.map(({ item, scale, bars }) => (
          <li key={item.id} className={styles.row}>
            <p className={styles.title} lang={foreign(item.text)}>
              {text(item.text)}
            </p>
            {bars.map((bar) => {
              const mark = own?.marks[item.id]?.[bar.heading]
              return (
                <div key={bar.heading} className={styles.bar}>
                  {bar.heading !== '' && <p className={styles.heading}>{headingOf(bar.heading)}</p>}
                  <ShareBar bar={bar} />
                  <ShareWords bar={bar} />
                  {mark !== undefined && (
                    <p className={common.own}>{t('own', { mark: words.mark(scale, mark) })}</p>
                  )}
                </div>
              )
            })}
            {result.asked > 1 &&
              moved(detail, scale, item.id).map((line) => (
                <p key={line} className={styles.moved}>
                  {line}
                </p>
              ))}
            <PhoneGroups result={result} item={item.id} scale={scale} />
          </li>
        ))}
      </ol>
      {detail.reasons.length > 0 && (
        <details className={common.groups}>
          <summary>{t('reason.count', { count: detail.reasons.length })}</summary>
          <ReasonList result={result} config={config} detail={detail} />
        </details>
      )}
      {result.exchanged && result.items.some(({ groups }) => groups.length > 0) && (
        <p className={common.n}>{t('kinds-phone:result.exchanged')}</p>
      )}
      {revealStep < 3 && <p className={common.n}>{t('kinds-phone:result.more')}</p>}
    </section>
  )
}
