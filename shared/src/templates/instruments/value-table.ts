/** The value table: whole and short, or part by part; what is low in it shows where value leaks away. */
import type { AssessConfig } from '../../kinds/assess/schema.ts'
import type { ActivitySetup } from '../../workshop/setup.ts'
import type { Instrument } from './instrument.ts'
import { BARRIERS, capture, drivers, generation, stockAspects, stocks, VALUE_LEVEL } from './value-drivers.ts'
import { assessing, option, step, three } from './write.ts'

const ASPECTS: AssessConfig['headings'] = [
  { ...option('quantity', 'Cantidad', 'Quantity', 'Quantidade'), weight: 1 },
  { ...option('quality', 'Calidad', 'Quality', 'Qualidade'), weight: 1 },
  { ...option('outlook', 'Proyección', 'Outlook', 'Projeção'), weight: 1 },
]

const TREND = three(
  ['Retrocede', 'Going back', 'Recua'],
  ['Se mantiene', 'Staying', 'Mantém-se'],
  ['Avanza', 'Moving ahead', 'Avança'],
)

const tables: readonly ActivitySetup[] = [
  step({
    id: 'value-profile',
    kind: 'assess',
    title: [
      'Valor: generar, capturar, sostener',
      'Value: generate, capture, sustain',
      'Valor: gerar, capturar, sustentar',
    ],
    prompt: [
      '¿Qué tan fuerte es hoy cada eslabón del valor en su territorio? Lo bajo muestra por dónde se fuga.',
      'How strong is each link of value in your territory today? What is low shows where value leaks away.',
      'Quão forte é hoje cada elo do valor no seu território? O que é baixo mostra por onde ele escapa.',
    ],
    config: assessing(VALUE_LEVEL),
    items: [...drivers, ...stockAspects],
  }),
  step({
    id: 'value-generation',
    kind: 'assess',
    title: ['Generar valor', 'Generating value', 'Gerar valor'],
    prompt: [
      '¿Cuánto se crea hoy de cada cosa en su territorio?',
      'How much of each is created in your territory today?',
      'Quanto se cria hoje de cada coisa no seu território?',
    ],
    config: assessing(VALUE_LEVEL),
    items: generation,
  }),
  step({
    id: 'value-capture',
    kind: 'assess',
    title: ['Capturar valor', 'Capturing value', 'Capturar valor'],
    prompt: [
      '¿Cuánto de lo que se gana se queda en su territorio? Lo bajo muestra por dónde se fuga.',
      'How much of what is earned stays in your territory? What is low shows where it leaks away.',
      'Quanto do que se ganha fica no seu território? O que é baixo mostra por onde escapa.',
    ],
    config: assessing(VALUE_LEVEL, { scales: { entry: BARRIERS, exit: BARRIERS } }),
    items: capture,
  }),
  step({
    id: 'value-sustainability',
    kind: 'assess',
    title: ['Sostener el valor', 'Sustaining value', 'Sustentar o valor'],
    prompt: [
      '¿Con qué recursos cuenta su territorio: cuántos, qué tan buenos y con qué futuro?',
      'What resources does your territory have: how many, how good, and with what future?',
      'Com que recursos conta o seu território: quantos, quão bons e com que futuro?',
    ],
    config: assessing(VALUE_LEVEL, { headings: ASPECTS }),
    items: stocks,
  }),
  step({
    id: 'value-trend',
    kind: 'assess',
    title: ['Hacia dónde va el valor', 'Where value is heading', 'Para onde vai o valor'],
    prompt: [
      'En los últimos años, ¿cada motor del valor retrocede, se mantiene o avanza?',
      'Over the last years, has each driver of value been going back, staying or moving ahead?',
      'Nos últimos anos, cada motor do valor recua, mantém-se ou avança?',
    ],
    config: assessing(TREND),
    items: drivers,
  }),
]

export const valueTable: readonly Instrument[] = tables.map((table) => ({
  source: '004',
  row: 'Valor: generar, capturar, sostener',
  engines: ['A13'],
  step: table,
}))
