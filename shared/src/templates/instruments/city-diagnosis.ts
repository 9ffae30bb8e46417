/** Where a city or region stands: the theme, what was learnt, what it must get done, who should be in the room. */
import type { Instrument } from './instrument.ts'
import { assessing, KEY_QUESTIONS, NO_TO_YES, row, step, type Words, words, writing } from './write.ts'

const PROGRESSIVE: Words = [
  'Un plan progresivo, con acciones a corto, mediano y largo plazo',
  'A progressive plan, with actions for the short, medium and long term',
  'Um plano progressivo, com ações de curto, médio e longo prazo',
]
const CHAMPION: Words = [
  'Un impulsor, institución o persona, capaz de mover a los demás',
  'A champion, institution or person, able to move the others',
  'Um impulsionador, instituição ou pessoa, capaz de mover os demais',
]
const CITIZENS: Words = [
  'La ciudadanía participa, de modo que haya consenso',
  'Citizens take part, so that there is consensus',
  'A cidadania participa, para que haja consenso',
]
const FACTORS = [row('progressive', PROGRESSIVE), row('champion', CHAMPION), row('citizens', CITIZENS)]

export const cityDiagnosis: readonly Instrument[] = [
  {
    source: '000',
    row: 'Theme line',
    engines: ['A9'],
    step: step({
      id: 'theme-line',
      kind: 'present',
      title: ['Tema del taller', 'Theme of the workshop', 'Tema da oficina'],
      prompt: [
        'Que todos los que hacen competitivo este lugar trabajen juntos.',
        'That all who make this place competitive work together.',
        'Que todos os que tornam este lugar competitivo trabalhem juntos.',
      ],
      secrecy: 'open',
      config: {
        body: words(
          'Hoy miramos qué falta, qué va primero, quién lo impulsa y cómo se sabrá que avanzó.',
          'Today we look at what is missing, what comes first, who drives it and how we will know it moved.',
          'Hoje vemos o que falta, o que vem primeiro, quem impulsiona e como se saberá que avançou.',
        ),
      },
    }),
  },
  {
    source: '000',
    row: 'Key takeaways',
    engines: ['A9'],
    step: step({
      id: 'key-takeaways',
      kind: 'discuss',
      title: ['Lo que aprendimos', 'What we learnt', 'O que aprendemos'],
      prompt: [
        'Diga en una frase qué no funcionó o qué faltó mirar hasta ahora.',
        'Say in one sentence what did not work, or what nobody looked at so far.',
        'Diga em uma frase o que não funcionou ou o que ninguém olhou até agora.',
      ],
      config: KEY_QUESTIONS,
      items: [
        row('too-general', [
          '¿Qué política o estrategia quedó demasiado general?',
          'Which policy or strategy stayed too general?',
          'Que política ou estratégia ficou geral demais?',
        ]),
        row('left-out', [
          '¿Qué lado del problema se dejó fuera?',
          'Which side of the problem was left out?',
          'Que lado do problema ficou de fora?',
        ]),
        row('to-keep', [
          '¿Qué hizo bien otro lugar que aquí serviría?',
          'What did another place do well that would serve here?',
          'O que outro lugar fez bem que serviria aqui?',
        ]),
      ],
    }),
  },
  {
    source: '000',
    row: 'Key factors for success',
    engines: ['A9', 'vote'],
    step: step({
      id: 'success-factors',
      kind: 'vote',
      title: ['Factores de éxito', 'Success factors', 'Fatores de sucesso'],
      prompt: [
        'Elija los tres factores sin los cuales esto no va a resultar.',
        'Choose the three factors without which this will not work.',
        'Escolha os três fatores sem os quais isto não vai dar certo.',
      ],
      config: { method: 'approval', budget: 3, cap: 1 },
      items: [
        ...FACTORS,
        row('money', ['Recursos asegurados', 'Money secured', 'Recursos garantidos']),
        row('data', ['Un diagnóstico con datos', 'A diagnosis with data', 'Um diagnóstico com dados']),
        row('follow-up', [
          'Alguien que pida cuentas cada cierto tiempo',
          'Somebody who asks how it goes now and then',
          'Alguém que peça contas de tempos em tempos',
        ]),
      ],
    }),
  },
  {
    source: '000',
    row: 'Key factors for success',
    engines: ['A2'],
    step: step({
      id: 'success-checklist',
      kind: 'assess',
      title: ['Prueba del plan', 'The plan put to the test', 'Teste do plano'],
      prompt: [
        '¿Tiene nuestro plan lo que hace falta para que resulte?',
        'Does our plan have what it takes to work?',
        'O nosso plano tem o que precisa para dar certo?',
      ],
      config: assessing(NO_TO_YES),
      items: FACTORS,
    }),
  },
  {
    source: '000',
    row: 'Main challenges',
    engines: ['A9', 'rank'],
    step: step({
      id: 'city-challenges',
      kind: 'gather',
      title: ['Qué hay que lograr', 'What has to be achieved', 'O que é preciso conseguir'],
      prompt: [
        '¿Qué hay que lograr para que este lugar compita mejor? Un desafío por tarjeta, con su porqué.',
        'What has to be achieved for this place to compete better? One challenge per card, and why.',
        'O que é preciso conseguir para que este lugar concorra melhor? Um desafio por cartão, com o porquê.',
      ],
      config: writing({ maxPerPerson: 4 }),
      items: [
        row(
          'example-investment',
          [
            'Acordar qué tipo de empresas queremos atraer, y cómo',
            'Agree on the kind of firms we want to attract, and how',
            'Acordar que tipo de empresas queremos atrair, e como',
          ],
          [
            'Ejemplo de Valdivia: se pensó en la calidad de vida y no en los empleos que retienen a la gente.',
            'Example from Valdivia: the quality of life was thought of, the jobs that keep people were not.',
            'Exemplo de Valdivia: pensou-se na qualidade de vida e não nos empregos que retêm as pessoas.',
          ],
        ),
        row(
          'example-strategy',
          [
            'Una estrategia de innovación concreta, apoyada en buenos diagnósticos',
            'A concrete innovation strategy that rests on good diagnoses',
            'Uma estratégia de inovação concreta, apoiada em bons diagnósticos',
          ],
          [
            'Ejemplo de Tarapacá: qué puede hacer el sector privado, y cómo se vinculan las comunidades indígenas.',
            'Example from Tarapacá: what the private sector can do, and how indigenous communities connect.',
            'Exemplo de Tarapacá: o que o setor privado pode fazer e como se ligam as comunidades indígenas.',
          ],
        ),
      ],
    }),
  },
]
