/** Gallery: the three charts that the board shows too. */
import { AgreementPlot } from '../../ui/charts/agreement-plot.tsx'
import { BarChart } from '../../ui/charts/bar-chart.tsx'
import { GroupDots } from '../../ui/charts/group-dots.tsx'
import { groups, items, labels, percent, shares } from './samples.ts'

const votes = [41, 33, 33, 26, 19, 12, 8]
const evened = [0.93, 0.71, 0.74, 0.5, 0.47, 0.33, 0.21]

export function GalleryBars() {
  return (
    <BarChart
      title="Puntos por desafío"
      desc="Siete desafíos por número de puntos; a la par, la cuenta con igual peso por grupo."
      tableToggle="Ver los números"
      names={{
        item: 'Desafío',
        rank: 'Lugar',
        first: 'Una persona, un voto',
        second: 'Igual peso por grupo',
      }}
      cut={{ after: 5, text: 'Pasan al orden' }}
      maxSecond={1}
      rows={items.map((item, index) => ({
        id: item.id,
        label: item.title,
        rank: ['1', '2', '2', '4', '5', '6', '7'][index],
        tie: index === 2,
        faded: index > 4,
        value: votes[index] ?? 0,
        text: `${votes[index]}`,
        second: { value: evened[index] ?? 0, text: percent(evened[index] ?? 0) },
      }))}
    />
  )
}

export function GalleryDots() {
  return (
    <GroupDots
      title="Apoyo por grupo"
      desc="Parte de cada grupo que apoya cada desafío, de cero a cien por ciento."
      tableToggle="Ver los números"
      names={{ item: 'Desafío', overall: 'Toda la sala' }}
      groups={groups}
      threshold={{ value: 0.6, text: 'Umbral 60 %' }}
      rows={items.slice(0, 5).map((item, index) => ({
        id: item.id,
        label: item.title,
        overall: {
          value: [0.89, 0.74, 0.48, 0.5, 0.57][index] ?? 0,
          text: percent([0.89, 0.74, 0.48, 0.5, 0.57][index] ?? 0),
        },
        groups: groups.map((group, g) => {
          const value = shares[index]?.[g] ?? 0
          return { id: group.id, value, text: percent(value) }
        }),
      }))}
    />
  )
}

const placed = [
  [0.89, 0.9],
  [0.74, 0.52],
  [0.62, 0.14],
  [0.5, 0.2],
  [0.5, 0.64],
  [0.44, 0.33],
  [0.53, 0.66],
] as const

export function GalleryMap() {
  return (
    <AgreementPlot
      axes={{ support: 'Apoyo en toda la sala', agreement: 'Acuerdo entre los grupos' }}
      corners={{
        topLeft: 'Poco apoyo',
        topRight: 'Apoyo compartido',
        bottomLeft: 'De algunos grupos',
        bottomRight: 'Apoyo desigual',
      }}
      lines={{ support: 0.6, agreement: 0.7 }}
      percent={percent}
      points={placed.map(([support, agreement], index) => ({
        id: `${index + 1}`,
        number: index + 1,
        kind: labels[index] ?? 'undecided',
        support,
        agreement,
        reaches: support >= 0.6,
        alike: agreement > 0.7,
      }))}
    />
  )
}
