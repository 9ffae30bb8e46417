/** The four opening questions on cluster policy, asked at the start and answered at the end, and the dilemma of growth. */
import type { Item } from '../../kinds/item.ts'
import type { Instrument } from './instrument.ts'
import { assessing, KEY_QUESTIONS, labels, row, step, words } from './write.ts'

const REFLECTIONS = 'Reflexiones analíticas'

const questions: readonly Item[] = [
  row('policy-needed', [
    '¿Necesitan los clústeres una política pública para nacer, crecer y afirmarse? ¿Nacional o del territorio?',
    'Do clusters need a public policy to start, grow and settle? A national one or the territory’s own?',
    'Os clusters precisam de uma política pública para nascer, crescer e se firmar? Nacional ou do território?',
  ]),
  row('which-level', [
    '¿Qué nivel de gobierno debería crear las políticas que apoyan a los clústeres?',
    'Which level of government should create the policies that support clusters?',
    'Que nível de governo deveria criar as políticas que apoiam os clusters?',
  ]),
  row('how-far', [
    '¿Hasta dónde puede llegar una política pública de clúster?',
    'How far can a public policy for clusters go?',
    'Até onde pode ir uma política pública de clusters?',
  ]),
  row('which-risks', [
    '¿Qué riesgos hay al diseñarla y aplicarla, y cómo se reducen?',
    'What risks are there in designing it and carrying it out, and how can they be reduced?',
    'Que riscos há ao desenhá-la e aplicá-la, e como reduzi-los?',
  ]),
]

const lessons = row('lessons', [
  '¿Qué lecciones nos llevamos?',
  'What lessons do we take with us?',
  'Que lições levamos conosco?',
])

const before = step({
  id: 'reflections-before',
  kind: 'discuss',
  title: ['Reflexiones de partida', 'Opening reflections', 'Reflexões de partida'],
  prompt: [
    'Antes de empezar: ¿qué piensa usted hoy? Al final volveremos a las mismas preguntas.',
    'Before we begin: what do you think today? We shall come back to the same questions at the end.',
    'Antes de começar: o que você pensa hoje? No fim voltaremos às mesmas perguntas.',
  ],
  config: { ...KEY_QUESTIONS, sharing: 'private', support: false, maxPerPerson: 1 },
  items: questions,
})

const after = step({
  id: 'reflections-after',
  kind: 'discuss',
  title: ['Respuesta a las reflexiones', 'Answers to the reflections', 'Resposta às reflexões'],
  prompt: [
    'Las preguntas del comienzo, después de lo trabajado. ¿Qué respondemos ahora?',
    'The questions of the beginning, after all this work. What do we answer now?',
    'As perguntas do começo, depois do trabalho feito. O que respondemos agora?',
  ],
  config: KEY_QUESTIONS,
  items: [...questions, lessons],
})

const poll = step({
  id: 'policy-needed-poll',
  kind: 'assess',
  title: ['¿Qué política de clúster?', 'Which cluster policy?', 'Que política de clusters?'],
  prompt: [
    'Responda al comienzo y otra vez al final: se verá cuántos cambiaron de opinión.',
    'Answer at the beginning and once more at the end: we shall see how many changed their mind.',
    'Responda no começo e outra vez no fim: veremos quantos mudaram de opinião.',
  ],
  config: assessing(
    {
      type: 'choice',
      labels: labels(
        ['Una nacional', 'A national one', 'Uma nacional'],
        ['Una local o regional', 'A local or regional one', 'Uma local ou regional'],
        ['Las dos', 'Both', 'As duas'],
        ['Ninguna', 'None', 'Nenhuma'],
      ),
      supportFrom: null,
      // What the authors answer: both are needed.
      supportLabel: 2,
    },
    { rounds: 2 },
  ),
  items: [
    row('needed', [
      '¿Qué política pública necesitan los clústeres?',
      'Which public policy do clusters need?',
      'De que política pública os clusters precisam?',
    ]),
  ],
})

const dilemma = step({
  id: 'growth-dilemma',
  kind: 'assess',
  title: ['¿Crecer es desarrollarse?', 'Is growth development?', 'Crescer é desenvolver-se?'],
  prompt: [
    'Responda sí o no, y por qué. Después de ver unas cifras volveremos a preguntar.',
    'Answer yes or no, and why. After a look at some figures we shall ask again.',
    'Responda sim ou não, e por quê. Depois de ver alguns números, perguntaremos de novo.',
  ],
  config: assessing(
    {
      type: 'choice',
      labels: labels(['SÍ', 'YES', 'SIM'], ['NO', 'NO', 'NÃO']),
      supportFrom: null,
      supportLabel: 0,
    },
    {
      dontKnow: false,
      rounds: 2,
      evidence: words(
        'Quién crece cuando Chile crece: el producto por persona es de unos 18.400 dólares al año. Pero tres de cada cuatro personas tienen menos de 8.000; el 10 % más rico, cerca de 35.000, y el 1 % más rico, unos 75.000.',
        'Who grows when Chile grows: output per person is about 18,400 dollars a year. Yet three people in four have less than 8,000; the richest 10% about 35,000, and the richest 1% some 75,000.',
        'Quem cresce quando o Chile cresce: o produto por pessoa é de cerca de 18.400 dólares por ano. Mas três em cada quatro pessoas têm menos de 8.000; os 10% mais ricos, cerca de 35.000, e o 1% mais rico, uns 75.000.',
      ),
    },
  ),
  items: [
    row('growth', [
      '¿Todo crecimiento conduce al desarrollo?',
      'Does all growth lead to development?',
      'Todo crescimento leva ao desenvolvimento?',
    ]),
  ],
})

export const clusterReflections: readonly Instrument[] = [
  { source: '004', row: REFLECTIONS, engines: ['A9'], step: before },
  { source: '004', row: REFLECTIONS, engines: ['A9'], step: after },
  { source: '004', row: REFLECTIONS, engines: ['A12'], step: poll },
  { source: '004', row: 'Dilema axiológico', engines: ['A12'], step: dilemma },
]
