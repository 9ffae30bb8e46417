/** The map of agreement with its list: every item by how much of the room supports it and how near the groups are on it (C17). */
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { AgreementPlot } from '../ui/charts/agreement-plot.tsx'
import styles from './agreement-map.module.css'
import { Fit } from './fit.tsx'
import { MapKey } from './map-key.tsx'
import { MapList } from './map-list.tsx'
import { useFormats } from './use-formats.ts'
import { type MapRow, useMapRows } from './use-map-rows.ts'

interface Props {
  result: Result
}

/** One slide: the list beside the map turns in parts, the map shows all its numbers. */
export function AgreementMapSlide({ result }: Props) {
  const rows = useMapRows(result)
  return (
    <Layout result={result} rows={rows} slide>
      <Fit count={rows.length} of={`map ${result.round}`}>
        {(shown) => <MapList rows={rows} shown={shown} />}
      </Fit>
    </Layout>
  )
}

/** For reading near by; nothing where there is nothing to map. */
export function AgreementMap({ result }: Props) {
  const { t } = useTranslation('result')
  const rows = useMapRows(result)
  if (rows.length === 0) return null
  return (
    <section className={styles.near}>
      <h3>{t('map.title')}</h3>
      <p className={styles.note}>{t('map.desc')}</p>
      <Layout result={result} rows={rows}>
        <MapList rows={rows} />
      </Layout>
    </section>
  )
}

interface LayoutProps extends Props {
  rows: readonly MapRow[]
  slide?: boolean | undefined
  children: ReactNode
}

function Layout({ result, rows, slide, children }: LayoutProps) {
  const { t } = useTranslation('result')
  const { percent } = useFormats()
  const { support, gap } = result.thresholds
  return (
    <div className={slide ? styles.slide : styles.page}>
      <div className={styles.sides}>
        <div className={styles.chart}>
          <AgreementPlot
            points={rows.flatMap(({ point }) => (point === null ? [] : [point]))}
            lines={{ support, agreement: 1 - gap }}
            axes={{ support: t('map.axis.support'), agreement: t('map.axis.agreement') }}
            corners={{
              topLeft: t('map.corner.topLeft'),
              topRight: t('map.corner.topRight'),
              bottomLeft: t('map.corner.bottomLeft'),
              bottomRight: t('map.corner.bottomRight'),
            }}
            percent={percent}
          />
          {!slide && <MapKey result={result} rows={rows} />}
        </div>
        <div className={styles.words}>{children}</div>
      </div>
      {slide && (
        <>
          <MapKey result={result} rows={rows} />
          <p className={styles.note}>{t(result.exchanged ? 'exchangedShort' : 'map.desc')}</p>
        </>
      )}
    </div>
  )
}
