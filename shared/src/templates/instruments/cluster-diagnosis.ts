/** How a region's clusters came about, what of its own it does not use yet, and what was concluded about its agencies. */
import type { Instrument } from './instrument.ts'
import { AGREE_FIVE, assessing, row, step, words, writing } from './write.ts'

const DIRECTION = 'Top-down and bottom-up diagnosis'

const direction = step({
  id: 'top-down-bottom-up',
  kind: 'assess',
  title: ['De arriba o desde abajo', 'From above or from below', 'De cima ou de baixo'],
  prompt: [
    '¿Cada rasgo favorece (+) o frena (−) a su región, o las dos cosas?',
    'Does each trait help (+) or hold back (−) your region, or both?',
    'Cada traço favorece (+) ou freia (−) a sua região, ou as duas coisas?',
  ],
  config: assessing({ type: 'signed' }),
  items: [
    row('chosen-above', [
      'De arriba: los clústeres se eligen con la estrategia nacional',
      'From above: clusters are picked by national strategy',
      'De cima: os clusters são escolhidos pela estratégia nacional',
    ]),
    row('few-sectors', [
      'De arriba: el apoyo va a unos pocos sectores, los más avanzados',
      'From above: support goes to a few sectors, the most advanced',
      'De cima: o apoio vai para poucos setores, os mais avançados',
    ]),
    row('natural-resources', [
      'De arriba: la economía depende sobre todo de recursos naturales',
      'From above: the economy rests above all on natural resources',
      'De cima: a economia depende sobretudo de recursos naturais',
    ]),
    row('own-diagnosis', [
      'Desde abajo: la región diagnostica sus propias oportunidades',
      'From below: the region finds its own opportunities',
      'De baixo: a região diagnostica suas próprias oportunidades',
    ]),
    row('local-skills', [
      'Desde abajo: se parte de lo que la gente de aquí sabe hacer',
      'From below: it starts from what people here know how to do',
      'De baixo: parte-se do que a gente daqui sabe fazer',
    ]),
    row('diversify', [
      'Desde abajo: se busca diversificar y agregar valor',
      'From below: it seeks to diversify and add value',
      'De baixo: busca-se diversificar e agregar valor',
    ]),
  ],
})

const assets = step({
  id: 'unused-resources',
  kind: 'gather',
  title: ['Recursos sin usar', 'Unused resources', 'Recursos sem uso'],
  prompt: [
    '¿Qué tiene la región que hoy nadie aprovecha? Un recurso por tarjeta, y para qué serviría.',
    'What does the region have that nobody makes use of? One resource per card, and what it would be good for.',
    'O que a região tem que hoje ninguém aproveita? Um recurso por cartão, e para que serviria.',
  ],
  config: writing({ titleLabel: words('Recurso', 'Resource', 'Recurso') }),
})

const conclusions = step({
  id: 'cluster-conclusions',
  kind: 'assess',
  title: ['Conclusiones A–E', 'Conclusions A–E', 'Conclusões A–E'],
  prompt: [
    '¿Está usted de acuerdo con cada conclusión? Así se verá qué compartimos y qué no.',
    'Do you agree with each conclusion? It will show what we share and what we do not.',
    'Você concorda com cada conclusão? Assim se verá o que compartilhamos e o que não.',
  ],
  config: assessing(AGREE_FIVE),
  items: [
    row('a-valued', [
      'A. Una agencia bien valorada puede hacer más',
      'A. An agency that is well thought of can do more',
      'A. Uma agência bem avaliada pode fazer mais',
    ]),
    row('b-decentralise', [
      'B. La descentralización sigue pendiente',
      'B. Decentralisation has yet to be done',
      'B. A descentralização continua pendente',
    ]),
    row('c-legal-frame', [
      'C. Hace falta un marco legal que premie trabajar juntos',
      'C. A legal frame is needed that rewards working together',
      'C. É preciso um marco legal que premie trabalhar em conjunto',
    ]),
    row('c1-coordination', [
      'C1. Coordinarse es también un asunto político',
      'C1. Coordination is a political matter too',
      'C1. Coordenar-se é também um assunto político',
    ]),
    row('c2-budget', [
      'C2. Las reglas del presupuesto le quitan eficacia a la agencia',
      'C2. Budget rules make the agency less effective',
      'C2. As regras do orçamento tiram eficácia da agência',
    ]),
    row('c3-professional', [
      'C3. La agencia necesita profesionales y capacitación',
      'C3. The agency needs professionals and training',
      'C3. A agência precisa de profissionais e capacitação',
    ]),
    row('d-innovation', [
      'D. Las instituciones para la innovación son débiles',
      'D. The institutions for innovation are weak',
      'D. As instituições para a inovação são fracas',
    ]),
    row('d1-small-firms', [
      'D1. La agencia y los clústeres ayudan a innovar a las pymes',
      'D1. The agency and the clusters help small firms innovate',
      'D1. A agência e os clusters ajudam as pequenas empresas a inovar',
    ]),
    row('d2-ineffective', [
      'D2. Lo que hoy existe para la innovación no es efectivo',
      'D2. What there is for innovation today does not work',
      'D2. O que existe hoje para a inovação não é efetivo',
    ]),
    row('e-new-institutions', [
      'E. Conviene avanzar hacia instituciones nuevas',
      'E. It is time to move towards new institutions',
      'E. Convém avançar para instituições novas',
    ]),
  ],
})

export const clusterDiagnosis: readonly Instrument[] = [
  { source: '004', row: DIRECTION, engines: ['A3'], step: direction },
  { source: '004', row: DIRECTION, engines: ['A9'], step: assets },
  { source: '004', row: 'Conclusiones A–E', engines: ['A2', 'A8'], step: conclusions },
]
