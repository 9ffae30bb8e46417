/** Who looks ahead, how that reaches decisions, and whether priorities hold in more than one future. */
import type { Instrument } from './instrument.ts'
import { choice, field, labels, option, row, step, words, writing } from './write.ts'

const WHERE = { source: '001', row: 'Foresight inventory and scenarios' } as const

export const foresight: readonly Instrument[] = [
  {
    ...WHERE,
    engines: ['A10'],
    step: step({
      id: 'foresight-inventory',
      kind: 'gather',
      title: ['Quién mira el futuro', 'Who looks ahead', 'Quem olha para o futuro'],
      prompt: [
        '¿Qué organismo estudia el futuro, hasta qué año, y cómo llega eso a las decisiones? Si no llega, dígalo: es un eslabón que falta.',
        'Which body studies the future, up to which year, and how does that reach decisions? If it does not, say so: it is a missing link.',
        'Que organismo estuda o futuro, até que ano, e como isso chega às decisões? Se não chega, diga: é um elo que falta.',
      ],
      secrecy: 'open',
      config: writing({
        sharing: 'shared',
        askWhy: false,
        layout: 'record',
        titleLabel: words('Organismo o iniciativa', 'Body or initiative', 'Organismo ou iniciativa'),
        fields: [
          field('horizon', 'date', ['Hasta qué año mira', 'Horizon (year)', 'Até que ano olha']),
          field('topics', 'long', ['Qué temas sigue', 'What it follows', 'Que temas acompanha']),
          choice(
            'reaches',
            ['¿Llega a las decisiones?', 'Does it reach decisions?', 'Chega às decisões?'],
            [
              option('yes', 'Sí, hay un mecanismo', 'Yes, there is a mechanism', 'Sim, há um mecanismo'),
              option('sometimes', 'A veces', 'Sometimes', 'Às vezes'),
              option('missing', 'No: falta el eslabón', 'No: the link is missing', 'Não: falta o elo'),
            ],
          ),
          field('mechanism', 'long', [
            'Cómo pasa de la mirada a la acción común',
            'How it turns into shared action',
            'Como passa do olhar à ação comum',
          ]),
        ],
      }),
      items: [
        row(
          'productivity-commission',
          [
            'Comisión Nacional de Productividad',
            'National Productivity Commission',
            'Comissão Nacional de Produtividade',
          ],
          [
            'Ejemplo de Chile: desde 2015 reúne lo público y lo privado; mira cómo dar más valor a la minería.',
            'Example from Chile: public and private since 2015; it looks at how mining can yield more value.',
            'Exemplo do Chile: público e privado desde 2015; vê como dar mais valor à mineração.',
          ],
        ),
        row(
          'future-commission',
          [
            'Comisión de Desafíos del Futuro del Senado',
            'Future Commission of the Senate',
            'Comissão do Futuro do Senado',
          ],
          [
            'Ejemplo de Chile: desde 2012 conversa sobre tendencias con personas expertas del país y de afuera.',
            'Example from Chile: since 2012 it talks about trends with experts from home and abroad.',
            'Exemplo do Chile: desde 2012 conversa sobre tendências com especialistas do país e de fora.',
          ],
        ),
        row(
          'innovation-council',
          [
            'Consejo Nacional de Innovación para el Desarrollo',
            'National Council for Innovation and Development',
            'Conselho Nacional de Inovação para o Desenvolvimento',
          ],
          [
            'Ejemplo de Chile: asesora a la Presidencia con horizonte 2030; agua, energía solar, minería verde.',
            'Example from Chile: advises the Presidency with horizon 2030; water, solar energy, green mining.',
            'Exemplo do Chile: assessora a Presidência com horizonte 2030; água, energia solar, mineração verde.',
          ],
        ),
      ],
    }),
  },
  {
    ...WHERE,
    engines: ['A10'],
    step: step({
      id: 'foresight-scenarios',
      kind: 'gather',
      title: ['Escenarios posibles', 'Possible scenarios', 'Cenários possíveis'],
      prompt: [
        '¿Qué podría cambiar tanto que haya que planificar de otro modo? Un escenario por tarjeta, con las primeras señales.',
        'What could change so much that we would have to plan differently? One scenario per card, with its first signs.',
        'O que poderia mudar tanto que seria preciso planejar de outro modo? Um cenário por cartão, com os primeiros sinais.',
      ],
      config: writing({
        maxPerPerson: 2,
        askWhy: false,
        layout: 'record',
        titleLabel: words('Escenario', 'Scenario', 'Cenário'),
        fields: [
          field(
            'changes',
            'long',
            ['Qué cambia para la región', 'What it changes for the region', 'O que muda para a região'],
            true,
          ),
          field('signs', 'long', [
            'Cómo lo notaríamos a tiempo',
            'How we would notice in time',
            'Como notaríamos a tempo',
          ]),
          field('year', 'date', ['Hacia qué año', 'Around which year', 'Por volta de que ano']),
        ],
      }),
    }),
  },
  {
    ...WHERE,
    engines: ['A4'],
    step: step({
      id: 'scenario-test',
      kind: 'matrix',
      title: [
        'Prioridades ante los escenarios',
        'Priorities against scenarios',
        'Prioridades diante dos cenários',
      ],
      prompt: [
        '¿Qué pasaría con cada prioridad en cada escenario? Las que resisten en todos son apuestas firmes.',
        'What would become of each priority in each scenario? Those that hold in all of them are firm bets.',
        'O que aconteceria com cada prioridade em cada cenário? As que resistem em todos são apostas firmes.',
      ],
      config: {
        mode: 'rate',
        columns: [
          option('as-today', 'Todo sigue como hoy', 'All goes on as today', 'Tudo segue como hoje'),
          option(
            'new-technology',
            'Cambio tecnológico rápido',
            'Fast technological change',
            'Mudança tecnológica rápida',
          ),
          option('closed-markets', 'Mercados más cerrados', 'More closed markets', 'Mercados mais fechados'),
          option('less-water', 'Menos agua y más calor', 'Less water, more heat', 'Menos água e mais calor'),
        ],
        levels: labels(
          ['Pierde sentido', 'Makes no sense any more', 'Perde o sentido'],
          ['Sirve con cambios', 'Serves with changes', 'Serve com mudanças'],
          ['Resiste', 'Holds', 'Resiste'],
        ),
        supportFrom: 2,
        dontKnow: true,
      },
    }),
  },
]
