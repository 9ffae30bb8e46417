/** Invented data in the words of a Tarapacá workshop, for looking at the components. */
import type { SeatRow } from '../../ui/group-seats.tsx'

export const groups = [
  { id: 'gore', name: 'Gobierno regional', mark: 0 },
  { id: 'muni', name: 'Municipalidades', mark: 1 },
  { id: 'nac', name: 'Servicios nacionales', mark: 2 },
  { id: 'emp', name: 'Empresas', mark: 3 },
  { id: 'uni', name: 'Universidades', mark: 4 },
  { id: 'soc', name: 'Sociedad civil', mark: 5 },
  { id: 'ind', name: 'Comunidades indígenas', mark: 6 },
]

export const items = [
  'Agua segura para la agricultura de los valles altos',
  'Formación técnica ligada al puerto y a la minería',
  'Participación indígena en la estrategia de innovación',
  'Permisos municipales más rápidos y previsibles',
  'Conectividad entre Iquique y el altiplano',
  'Financiamiento para pymes que innovan',
  'Retener a los jóvenes con estudios en la región',
].map((title, index) => ({ id: `item ${index + 1}`, title }))

const present = [6, 4, 7, 9, 5, 2, 3]
const target = [6, 8, 6, 8, 5, 5, 6]

export const seats: SeatRow[] = groups.map((group, index) => {
  const [here = 0, wanted = 0] = [present[index], target[index]]
  return {
    ...group,
    present: here,
    target: wanted,
    text: `${here} de ${wanted}`,
    gap: here < wanted ? `faltan ${wanted - here}` : undefined,
  }
})

export const shares = [
  [0.91, 0.85, 0.8, 0.88, 0.95, 0.9, 0.97],
  [0.7, 0.74, 0.9, 0.93, 0.81, 0.55, 0.4],
  [0.35, 0.3, 0.22, 0.18, 0.64, 0.9, 1],
  [0.5, 0.12, 0.4, 0.95, 0.52, 0.45, 0.3],
  [0.66, 0.71, 0.52, 0.44, 0.38, 0.6, 0.83],
  [0.42, 0.38, 0.45, 0.88, 0.51, 0.25, 0.2],
  [0.61, 0.55, 0.5, 0.58, 0.66, 0.48, 0.52],
]

export const percent = (share: number) => `${Math.round(share * 100)} %`

export const labels = [
  'consensual',
  'one-group',
  'controversial',
  'controversial',
  'undecided',
  'one-group',
  'undecided',
] as const

export const labelWords = {
  consensual: 'De consenso',
  controversial: 'En disputa',
  'one-group': 'Prioridad de un grupo',
  undecided: 'Sin definir',
}

export const steps = [
  { value: '1', label: 'Apoyo con entusiasmo', side: 'for' },
  { value: '2', label: 'De acuerdo, con un reparo menor', side: 'for' },
  { value: '3', label: 'Apoyo con reservas', side: 'for' },
  { value: '4', label: 'Me abstengo', side: 'aside' },
  { value: '5', label: 'Hay que conversarlo más', side: 'aside' },
  { value: '6', label: 'No me gusta, pero lo acepto', side: 'against' },
  { value: '7', label: 'Desacuerdo serio', side: 'against' },
  { value: '8', label: 'Bloqueo', side: 'against' },
].map((step, index) => ({
  ...step,
  id: step.value,
  side: step.side as 'for' | 'aside' | 'against',
  tone: (index + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8,
}))

export const rankWords = {
  ranked: 'Su orden',
  pool: 'Toque en orden de preferencia',
  empty: 'Aún no ha ordenado nada. Toque primero lo más importante.',
  full: 'Ya eligió tres. Toque un número para cambiar.',
  said: (title: string, place: number | null, total: number) =>
    place === null ? `${title}, fuera de la lista` : `${title}, ahora ${place} de ${total}`,
  undo: (title: string, place: number) => `Sacar ${title}, lugar ${place}`,
  up: (title: string) => `Subir ${title}`,
  down: (title: string) => `Bajar ${title}`,
  tie: (title: string, above: string) => `Igualar ${title} con ${above}`,
  tieShort: 'mismo lugar',
}
