/** Labels that both batteries, of agencies and of clusters, are marked on. */
import { three } from './write.ts'

export const TIES = three(
  ['No existen vínculos', 'There are no ties', 'Não existem vínculos'],
  ['Existen bajos vínculos', 'There are weak ties', 'Existem vínculos fracos'],
  ['Existen fuertes vínculos', 'There are strong ties', 'Existem vínculos fortes'],
)

export const REACH = three(
  ['No existen', 'None', 'Não existem'],
  ['Existen intentos', 'There are attempts', 'Existem tentativas'],
  ['Fuerte capacidad de escalamiento', 'Strong capacity to take it up', 'Forte capacidade de levar adiante'],
)

export const COORDINATION = three(
  ['No existe', 'None', 'Não existe'],
  ['Medianamente coordinada', 'Partly coordinated', 'Medianamente coordenada'],
  ['Plena coordinación', 'Fully coordinated', 'Plena coordenação'],
)

export const STUDY_BUDGET = three(
  ['No existe', 'None', 'Não existe'],
  ['Existe pero insuficiente', 'There is one, not enough', 'Existe, mas insuficiente'],
  ['Suficiente', 'Enough', 'Suficiente'],
)

export const ESTABLISHED = three(
  ['Ninguno', 'None', 'Nenhum'],
  ['Incipiente', 'Beginning', 'Incipiente'],
  ['Bien establecido', 'Well established', 'Bem estabelecido'],
)
