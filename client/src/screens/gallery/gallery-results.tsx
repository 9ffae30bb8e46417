/** Gallery: what came out, as cards, lists and charts. */
import { useState } from 'react'
import { Badge } from '../../ui/badge.tsx'
import { Card } from '../../ui/card.tsx'
import { AgreementMatrix } from '../../ui/charts/agreement-matrix.tsx'
import { StackedLevels } from '../../ui/charts/stacked-levels.tsx'
import { GroupSeats } from '../../ui/group-seats.tsx'
import { Meter } from '../../ui/meter.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { TierList } from '../../ui/tier-list.tsx'
import styles from './gallery.module.css'
import { GalleryBars, GalleryDots, GalleryMap } from './gallery-charts.tsx'
import { groups, items, labels, labelWords, seats, steps } from './samples.ts'

const spreads = [
  [0.3, 0.26, 0.17, 0.09, 0.04, 0.09, 0.05, 0],
  [0.13, 0.17, 0.22, 0.05, 0.13, 0.13, 0.13, 0.04],
  [0.48, 0.22, 0.13, 0, 0.04, 0.09, 0.04, 0],
]

export function GalleryResults() {
  const [tab, setTab] = useState<'mine' | 'all'>('mine')
  const [picked, setPicked] = useState(true)
  return (
    <div className={styles.column}>
      <Meter value={17} max={23} text="17 de 23 respondieron" size="large" />
      <Tabs
        label="Vista"
        tabs={[
          { id: 'mine', label: 'Mis tarjetas' },
          { id: 'all', label: 'Todas' },
        ]}
        value={tab}
        onChange={setTab}
      >
        <Card
          title="Falta agua en los valles altos"
          why="Las comunidades riegan con pozos que se secan en verano; sin agua no hay cultivo ni turismo."
          meta="Comunidades indígenas · 2 tarjetas unidas"
          selected={picked}
          onSelect={() => setPicked(!picked)}
        />
      </Tabs>
      <Card
        title={items[1]?.title ?? ''}
        number="2"
        badge={<Badge kind="consensual" text={labelWords.consensual} />}
      />
      <p>
        {(['consensual', 'controversial', 'one-group', 'undecided'] as const).map((kind) => (
          <span key={kind}>
            <Badge kind={kind} text={labelWords[kind]} />{' '}
          </span>
        ))}
      </p>
      <GroupSeats rows={seats} label="Sala y meta" />
      <TierList
        label="Orden de la sala"
        tiers={[
          {
            place: '1',
            items: [
              {
                id: 'a',
                title: items[0]?.title ?? '',
                detail: '41 de 42 duelos ganados',
                badge: <Badge kind={labels[0]} text={labelWords[labels[0]]} />,
              },
            ],
          },
          {
            place: '2',
            tie: 'empate',
            items: items.slice(1, 3).map((item) => ({ ...item, detail: '31 de 42' })),
          },
          { place: '4', items: [{ id: 'd', title: items[3]?.title ?? '' }] },
        ]}
      />
      <GalleryBars />
      <GalleryDots />
      <StackedLevels
        title="Grado de acuerdo"
        desc="Cómo se reparten las respuestas en ocho grados."
        showTitle
        tableToggle="Ver los números"
        names={{ item: 'Propuesta' }}
        levels={steps}
        rows={spreads.map((row, index) => ({
          id: `row ${index}`,
          label: items[index]?.title ?? '',
          note: index === 1 ? '1 bloqueo · apoyo 52 %' : undefined,
          shares: row.map((share, level) => ({
            level: `${level + 1}`,
            share,
            text: `${Math.round(share * 23)}`,
            short: `${Math.round(share * 23)}`,
          })),
        }))}
      />
      <AgreementMatrix
        title="Parecido entre grupos"
        desc="Cien es el mismo orden, cincuenta ninguna relación."
        showTitle
        corner="Grupo"
        groups={groups}
        cells={groups.map((_, i) =>
          groups.map((__, j) => {
            const value = i === 5 && j === 5 ? null : 0.98 - Math.abs(i - j) * 0.13 - (i + j) * 0.012
            return value === null
              ? { value, text: '–', reason: 'Menos de 3 personas' }
              : { value, text: `${Math.round(value * 100)}` }
          }),
        )}
      />
      <GalleryMap />
    </div>
  )
}
