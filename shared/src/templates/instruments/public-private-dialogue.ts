/** Instruments for the dialogue of governments and firms: a checklist for cities, the wheel of processes, and what it did for reforms. */
import type { Item } from '../../kinds/item.ts'
import type { MatrixConfig } from '../../kinds/matrix/schema.ts'
import { dialogueProcesses } from './dialogue-processes.ts'
import type { Instrument } from './instrument.ts'
import { assessing, labels, NO_TO_YES, option, row, step, words } from './write.ts'

const checklist: readonly Item[] = [
  row('purpose', [
    'Está claro qué problema de la ciudad se quiere resolver',
    'It is clear which problem of the city is to be solved',
    'Está claro que problema da cidade se quer resolver',
  ]),
  row('commitment', [
    'La autoridad de la ciudad se comprometió en público a escuchar y responder',
    'The city’s authorities promised in public to listen and to answer',
    'A autoridade da cidade comprometeu-se em público a ouvir e responder',
  ]),
  row('who-is-missing', [
    'Sabemos quién falta en la sala y cómo invitarlo',
    'We know who is missing in the room and how to invite them',
    'Sabemos quem falta na sala e como convidar',
  ]),
  row('small-firms', [
    'Las empresas pequeñas e informales tienen voz',
    'Small and informal firms have a voice',
    'As empresas pequenas e informais têm voz',
  ]),
  row('neutral', [
    'Conduce alguien en quien ambos lados confían',
    'It is led by somebody whom both sides trust',
    'Conduz alguém em quem os dois lados confiam',
  ]),
  row('short-agenda', [
    'La agenda es corta y la acordaron las dos partes',
    'The agenda is short and both sides agreed on it',
    'A agenda é curta e foi acordada pelas duas partes',
  ]),
  row('evidence', [
    'Se discute con datos a la vista',
    'Data are on the table when things are discussed',
    'Discute-se com dados à vista',
  ]),
  row('published', [
    'Los acuerdos se publican con responsable y plazo',
    'Agreements are published with somebody responsible and a date',
    'Os acordos são publicados com responsável e prazo',
  ]),
  row('conflicts', [
    'Los intereses propios se declaran',
    'Interests of one’s own are declared',
    'Os interesses próprios são declarados',
  ]),
  row('secretariat', [
    'Hay un equipo pequeño y pagado que da seguimiento',
    'There is a small, paid team that follows up',
    'Há uma equipe pequena e paga que dá seguimento',
  ]),
]

const REFORM_STEPS: MatrixConfig = {
  mode: 'rate',
  columns: [
    option('see', 'Reconocer el problema', 'Recognising the problem', 'Reconhecer o problema'),
    option('solve', 'Diseñar la solución', 'Designing the solution', 'Desenhar a solução'),
    option('hand-over', 'Llevarla a quien decide', 'Taking it to those who decide', 'Levá-la a quem decide'),
    option('adopt', 'Aprobarla', 'Adopting it', 'Aprová-la'),
    option(
      'follow',
      'Aplicarla y darle seguimiento',
      'Applying and following it',
      'Aplicá-la e acompanhá-la',
    ),
  ],
  levels: labels(
    ['0: nada', '0: nothing', '0: nada'],
    ['1: ayudó', '1: it helped', '1: ajudou'],
    ['2: fue decisivo', '2: it was decisive', '2: foi decisivo'],
    ['3: se hizo gracias al diálogo', '3: done thanks to the dialogue', '3: feito graças ao diálogo'],
  ),
  supportFrom: 2,
  dontKnow: true,
}

export const publicPrivateDialogue: readonly Instrument[] = [
  {
    source: '006',
    row: 'City dialogue checklist',
    engines: ['A2'],
    step: step({
      id: 'city-dialogue',
      kind: 'assess',
      title: [
        'Diálogo público-privado en la ciudad',
        'Public–private dialogue in the city',
        'Diálogo público-privado na cidade',
      ],
      prompt: [
        '¿Está preparado el diálogo entre el gobierno de la ciudad y sus empresas?',
        'Is the dialogue between the city’s government and its firms well prepared?',
        'Está preparado o diálogo entre o governo da cidade e suas empresas?',
      ],
      config: assessing(NO_TO_YES),
      items: checklist,
    }),
  },
  {
    source: '006',
    row: 'Dialogue evaluation wheel',
    engines: ['A1'],
    step: step({
      id: 'dialogue-wheel',
      kind: 'assess',
      title: ['Rueda del diálogo', 'Wheel of the dialogue', 'Roda do diálogo'],
      prompt: [
        'Dé a cada proceso de 0 (no existe) a 5 (no podría ser mejor).',
        'Give each process from 0 (does not exist) to 5 (could not be better).',
        'Dê a cada processo de 0 (não existe) a 5 (não poderia ser melhor).',
      ],
      secrecy: 'anonymous',
      config: assessing({
        type: 'numeric',
        min: 0,
        max: 5,
        unit: words('de 5', 'of 5', 'de 5'),
        supportFrom: 4,
      }),
      items: dialogueProcesses,
    }),
  },
  {
    source: '006',
    row: 'Reform-process table',
    engines: ['A4'],
    step: step({
      id: 'reform-process',
      kind: 'matrix',
      title: ['El diálogo en cada reforma', 'The dialogue in each reform', 'O diálogo em cada reforma'],
      prompt: [
        '¿Cuánto aportó el diálogo a cada paso de cada reforma? Cambie las filas de ejemplo por las suyas.',
        'How much did the dialogue add to each step of each reform? Put yours in place of the examples.',
        'Quanto o diálogo contribuiu em cada passo de cada reforma? Troque as linhas de exemplo pelas suas.',
      ],
      config: REFORM_STEPS,
      items: [
        row('one-window', [
          'Ejemplo: permisos en una sola ventanilla',
          'Example: permits at a single window',
          'Exemplo: licenças em um só balcão',
        ]),
        row('supplier-register', [
          'Ejemplo: registro de proveedores locales',
          'Example: register of local suppliers',
          'Exemplo: cadastro de fornecedores locais',
        ]),
        row('port-hours', [
          'Ejemplo: horario más amplio del puerto',
          'Example: longer hours at the port',
          'Exemplo: horário mais amplo do porto',
        ]),
      ],
    }),
  },
]
