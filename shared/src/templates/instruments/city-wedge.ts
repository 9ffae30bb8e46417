/** What a city can do for its economy: with whom, with which powers and skills, with which other governments, and how it delivers. */
import type { AssessConfig } from '../../kinds/assess/schema.ts'
import type { Item } from '../../kinds/item.ts'
import type { Instrument } from './instrument.ts'
import { assessing, NO_TO_YES, option, row, step, type Words } from './write.ts'

const coalition: readonly Item[] = [
  row('shared-goal', [
    'Empresas, gobierno local y sociedad civil comparten una meta de empleo',
    'Firms, local government and civil society share a goal for jobs',
    'Empresas, governo local e sociedade civil compartilham uma meta de emprego',
  ]),
  row('convener', [
    'Alguien con peso convoca y responde por los avances',
    'Somebody with weight convenes it and answers for progress',
    'Alguém com peso convoca e responde pelos avanços',
  ]),
  row('small-voices', [
    'Pymes y trabajadores tienen un lugar en la mesa',
    'Small firms and workers have a seat at the table',
    'Pequenas empresas e trabalhadores têm lugar à mesa',
  ]),
  row('written-parts', [
    'Está escrito qué pone cada parte',
    'It is written down what each side contributes',
    'Está escrito com que cada parte contribui',
  ]),
  row('outlives-office', [
    'La alianza seguiría si cambian las autoridades',
    'The alliance would go on if those in office changed',
    'A aliança continuaria se mudassem as autoridades',
  ]),
]

const levers: readonly Item[] = [
  row('rules', ['Trámites y normas', 'Procedures and rules', 'Trâmites e normas']),
  row('land', ['Suelo e infraestructura', 'Land and infrastructure', 'Solo e infraestrutura']),
  row('skills', ['Formación e innovación', 'Skills and innovation', 'Formação e inovação']),
  row('finance', [
    'Apoyo y financiamiento a empresas',
    'Support and finance for firms',
    'Apoio e financiamento a empresas',
  ]),
  row('promotion', [
    'Atracción de inversiones y visitantes',
    'Attracting investors and visitors',
    'Atração de investimentos e visitantes',
  ]),
]

const governments: readonly Item[] = [
  row('who-decides', [
    'Sabemos qué decide la ciudad, qué la región y qué el país',
    'We know what the city decides, what the region and what the nation',
    'Sabemos o que decide a cidade, o que a região e o que o país',
  ]),
  row('open-line', [
    'Hay a quién llamar en cada nivel, y contesta',
    'There is somebody to call at each level, and they answer',
    'Há a quem chamar em cada nível, e responde',
  ]),
  row('joint-money', [
    'Hay proyectos pagados entre varios niveles',
    'There are projects that several levels pay for together',
    'Há projetos pagos por vários níveis em conjunto',
  ]),
  row('neighbours', [
    'Los municipios vecinos se coordinan en vez de competir',
    'Neighbouring municipalities coordinate instead of competing',
    'Os municípios vizinhos coordenam-se em vez de competir',
  ]),
  row('heard-above', [
    'La ciudad logra cambiar normas nacionales que la frenan',
    'The city gets national rules changed that hold it back',
    'A cidade consegue mudar normas nacionais que a freiam',
  ]),
]

const delivery: readonly Item[] = [
  row('few-priorities', [
    'Hay pocas prioridades y están en orden',
    'There are few priorities, and they are in order',
    'Há poucas prioridades, e estão em ordem',
  ]),
  row('in-budget', [
    'Cada prioridad está en el presupuesto',
    'Every priority is in the budget',
    'Cada prioridade está no orçamento',
  ]),
  row('one-owner', [
    'Cada acción tiene un responsable con nombre y un plazo',
    'Every action has somebody by name and a date',
    'Cada ação tem um responsável com nome e um prazo',
  ]),
  row('able-team', [
    'El equipo tiene la preparación y el tiempo',
    'The team has the skills and the time',
    'A equipe tem o preparo e o tempo',
  ]),
  row('early-results', [
    'Algo se verá en los primeros meses',
    'Something will be seen in the first months',
    'Algo se verá nos primeiros meses',
  ]),
  row('measured', [
    'Se mide el avance y se corrige a tiempo',
    'Progress is measured and corrected in time',
    'Mede-se o avanço e corrige-se a tempo',
  ]),
]

const SCOPE_AND_CAPACITY: AssessConfig['headings'] = [
  {
    ...option('scope', 'La ciudad puede decidirlo', 'The city may decide it', 'A cidade pode decidir'),
    weight: 1,
  },
  { ...option('capacity', 'Tiene con qué hacerlo', 'It has what it takes', 'Tem com que fazer'), weight: 1 },
]

function checklist(
  id: string,
  title: Words,
  prompt: Words,
  items: readonly Item[],
  headings: AssessConfig['headings'] = [],
): Instrument {
  const config = assessing(NO_TO_YES, { headings })
  return {
    source: '006',
    row: 'City wedge',
    engines: ['A2'],
    step: step({ id, kind: 'assess', title, prompt, config, items }),
  }
}

export const cityWedge: readonly Instrument[] = [
  checklist(
    'city-coalition',
    [
      'Ciudad: alianza por el crecimiento',
      'City: an alliance for growth',
      'Cidade: aliança pelo crescimento',
    ],
    [
      '¿Quiénes empujan juntos la economía de la ciudad?',
      'Who together moves the economy of the city?',
      'Quem move em conjunto a economia da cidade?',
    ],
    coalition,
  ),
  checklist(
    'city-scope',
    ['Ciudad: competencias y capacidad', 'City: powers and capacity', 'Cidade: competências e capacidade'],
    [
      '¿Qué puede decidir la ciudad por sí misma, y tiene la gente y el dinero para hacerlo?',
      'What may the city decide by itself, and has it the people and the money to do it?',
      'O que a cidade pode decidir sozinha, e tem pessoas e dinheiro para fazê-lo?',
    ],
    levers,
    SCOPE_AND_CAPACITY,
  ),
  checklist(
    'city-governments',
    ['Ciudad: los otros gobiernos', 'City: the other governments', 'Cidade: os outros governos'],
    [
      '¿Cómo trabaja la ciudad con la región, el país y sus vecinos?',
      'How does the city work with the region, the nation and its neighbours?',
      'Como a cidade trabalha com a região, o país e seus vizinhos?',
    ],
    governments,
  ),
  checklist(
    'city-delivery',
    ['Ciudad: llevarlo a la práctica', 'City: getting it done', 'Cidade: levar à prática'],
    [
      '¿Está listo lo necesario para que el plan se cumpla?',
      'Is everything in place for the plan to be carried out?',
      'Está pronto o necessário para que o plano se cumpra?',
    ],
    delivery,
  ),
]
