/** What is missing on the map, for the facilitator. */
import type { MapConfig } from '@cabildo/shared/kinds/map/schema'
import type { MapManage } from '@cabildo/shared/kinds/map/view'
import { useTranslation } from 'react-i18next'
import desk from '../desk.module.css'
import styles from './facilitator.module.css'
import { useGapLines } from './use-gap-lines.ts'

interface Props {
  manage: MapManage
  functions: MapConfig['functions']
}

export function GapsDesk({ manage, functions }: Props) {
  const { t } = useTranslation('kind-map')
  const lines = useGapLines(manage.cards, functions)(manage.gaps)
  return (
    <>
      <p className={desk.help}>{t('gap.how')}</p>
      {lines.length === 0 && <p>{t('gap.none')}</p>}
      <ul className={styles.lines}>
        {lines.map(({ id, title, detail }) => (
          <li key={id}>
            <strong>{title}</strong> {detail}
          </li>
        ))}
      </ul>
    </>
  )
}
