/** One cell of a released matrix on a phone: its figure and bar, the own answer, and as the reveal goes on its label and groups. */
import type { MatrixConfig } from '@cabildo/shared/kinds/matrix/schema'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { classNames } from '../../ui/class-names.ts'
import styles from './phone-matrix.module.css'
import { heatOf, heightOf, type MatrixCell } from './read-matrix.ts'
import { StanceMark } from './stance-mark.tsx'
import { useCellWords } from './use-cell-words.ts'
import { useLevelWords } from './use-level-words.ts'

interface Props {
  cell: MatrixCell
  config: MatrixConfig
  result: Result
  /** Undefined where this person said nothing of it. */
  own: number | null | undefined
}

export function PhoneCell({ cell: { heading, cell, unknown }, config, result, own }: Props) {
  const { t } = useTranslation(['kind-matrix', 'common'])
  const text = useLocalText()
  const foreign = useForeign()
  const words = useCellWords(config)
  const levels = useLevelWords(config)
  const heat = heatOf(config, cell)
  const level = words.level(cell)
  const nameOf = (id: string) =>
    text(result.groups.find((group) => group.id === id)?.name) || t('common:group.others')
  const groups = cell.groups.filter(({ n }) => n > 0)
  return (
    <li className={styles.cell}>
      <p className={styles.line}>
        <span lang={foreign(heading.text)}>{text(heading.text)}</span>
        <strong className={styles.figure}>
          {level && `${level} · `}
          {words.figure(cell)}
        </strong>
      </p>
      <div className={styles.track} aria-hidden="true">
        <div
          className={classNames(styles.bar, heat === null && styles.none)}
          style={{ width: `${cell.people.mean === null ? 0 : heightOf(config, cell.people.mean) * 100}%` }}
        />
      </div>
      <p className={styles.facts}>
        {config.mode !== 'allocate' && t('answeredRow', { count: cell.people.answered })}
        {unknown > 0 && ` · ${t('unknown', { count: unknown })}`}
      </p>
      {cell.label && cell.people.answered > 0 && <StanceMark cell={cell} result={result} />}
      {own !== undefined && (
        <p className={styles.own}>
          {config.mode === 'allocate' ? t('ownPlace') : t('own', { level: levels(own) })}
        </p>
      )}
      {groups.length > 0 && (
        <details className={styles.groups}>
          <summary>{t('byGroup')}</summary>
          <ul>
            {groups.map(({ id, support, mean }) => (
              <li key={id} className={styles.line}>
                <span>{nameOf(id)}</span>
                <strong>{config.mode === 'allocate' ? words.percent(support) : words.mean(mean ?? 0)}</strong>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}
