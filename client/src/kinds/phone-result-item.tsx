/** One item of a result on a phone; its figures by group unfold. */
import type { ResultGroup } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText, useNumber } from '../i18n/use-language.ts'
import { Badge } from '../ui/badge.tsx'
import styles from './phone-result.module.css'
import type { ResultLine } from './phone-result-lines.ts'

interface Props {
  line: ResultLine
  kind: string
  groups: readonly ResultGroup[]
  own: string | null
}

export function PhoneResultItem({ line, kind, groups, own }: Props) {
  const { t } = useTranslation(['kinds-phone', 'common'])
  const text = useLocalText()
  const foreign = useForeign()
  const number = useNumber({ maximumFractionDigits: 1 })
  const percent = useNumber({ style: 'percent', maximumFractionDigits: 0 })
  const { item, isShare, length, value } = line
  const { people, groupsEqual, label, verdict, basis } = item
  const figure = isShare
    ? percent(people.mean ?? 0)
    : t(`figure.${kind}`, { count: value, sum: number(value) })
  const nameOf = (id: string) =>
    text(groups.find((group) => group.id === id)?.name) || t('common:group.others')
  return (
    <li className={styles.item}>
      <span className={styles.place}>
        <span className="sr-only">{t('result.place')} </span>
        {people.place}
      </span>
      <div className={styles.body}>
        <p className={styles.text} lang={foreign(item.text)}>
          {text(item.text)}
        </p>
        <div className={styles.track} aria-hidden="true">
          <div className={styles.bar} style={{ width: `${Math.min(1, length) * 100}%` }} />
        </div>
        <p className={styles.figures}>
          <strong>{figure}</strong>
          <span>
            {t('result.support', { count: people.support, answered: people.answered })}
            {people.tied && ` · ${t('result.tied')}`}
          </span>
        </p>
        {label && (
          <p className={styles.label}>
            <Badge kind={label} text={t(`common:label.${label}`)} />
          </p>
        )}
        {(basis === 'pooled' || basis === 'room') && (
          <p className={styles.equal}>{t(`result.basis.${basis}`)}</p>
        )}
        {verdict && (
          <p className={verdict.adopted ? styles.adopted : styles.notAdopted}>
            {t(`verdict.${verdict.why}`, { count: verdict.blocks, missing: percent(verdict.missing) })}
          </p>
        )}
        {verdict?.by === 'room' && basis !== 'room' && (
          <p className={styles.equal}>{t('result.basis.verdict')}</p>
        )}
        {own !== null && <p className={styles.own}>{own}</p>}
        {item.groups.length > 0 && (
          <details className={styles.groups}>
            <summary>{t('result.byGroup')}</summary>
            {groupsEqual && (
              <p className={styles.equal}>{t('result.equalPlace', { place: groupsEqual.place })}</p>
            )}
            <ul>
              {item.groups.map((figures) => (
                <li key={figures.id} className={styles.group}>
                  <span>{nameOf(figures.id)}</span>
                  <strong>{percent(figures.support)}</strong>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  )
}
