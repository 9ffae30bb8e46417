/** Where each way of asking begins; what two ways have in common is kept when one is changed for the other. */
import type {
  AllocateConfig,
  MatrixConfig,
  PlaneConfig,
  RateConfig,
} from '@cabildo/shared/kinds/matrix/schema'

type Columns = RateConfig['columns']

const COLUMNS: Columns = [
  { id: 'national', text: { es: 'Nivel nacional', en: 'National level', pt: 'Nível nacional' } },
  { id: 'regional', text: { es: 'Nivel regional', en: 'Regional level', pt: 'Nível regional' } },
  { id: 'local', text: { es: 'Nivel local', en: 'Local level', pt: 'Nível local' } },
]

const LEVELS: RateConfig['levels'] = [
  { es: 'Sin brecha', en: 'No gap', pt: 'Sem lacuna' },
  { es: 'Pequeña', en: 'Small', pt: 'Pequena' },
  { es: 'Grande', en: 'Large', pt: 'Grande' },
  { es: 'Urgente', en: 'Urgent', pt: 'Urgente' },
]

const PLANE: PlaneConfig = {
  mode: 'plane',
  x: {
    name: { es: 'Factibilidad', en: 'Feasibility', pt: 'Viabilidade' },
    low: { es: 'Difícil', en: 'Hard', pt: 'Difícil' },
    high: { es: 'Al alcance', en: 'Within reach', pt: 'Ao alcance' },
  },
  y: {
    name: { es: 'Impacto', en: 'Impact', pt: 'Impacto' },
    low: { es: 'Poco', en: 'Little', pt: 'Pouco' },
    high: { es: 'Mucho', en: 'Great', pt: 'Muito' },
  },
}

export const QUADRANTS: NonNullable<PlaneConfig['quadrants']> = [
  { es: 'Preparar', en: 'Prepare', pt: 'Preparar' },
  { es: 'Hacer ya', en: 'Do now', pt: 'Fazer já' },
  { es: 'Dejar', en: 'Leave', pt: 'Deixar' },
  { es: 'De paso', en: 'On the side', pt: 'De passagem' },
]

export function startOf(mode: MatrixConfig['mode'], before: MatrixConfig): MatrixConfig {
  const columns = before.mode === 'plane' ? COLUMNS : before.columns
  const rate: RateConfig = { mode: 'rate', columns, levels: LEVELS, supportFrom: 2, dontKnow: true }
  const allocate: AllocateConfig = { mode: 'allocate', columns, several: true }
  return { rate, allocate, plane: PLANE }[mode]
}
