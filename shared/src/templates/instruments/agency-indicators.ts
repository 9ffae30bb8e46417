/** What the battery for regional development agencies asks, in five parts. */
import type { Indicator } from './battery.ts'
import { COORDINATION, ESTABLISHED, REACH, STUDY_BUDGET, TIES } from './battery-scales.ts'
import { row, three } from './write.ts'

const PARTICIPATION = 'Participación de pymes, liderazgo privado y decisiones'
const CONSENSUS = 'Consenso, innovación y traducción en la agenda'

export const agencyRepresentation: readonly Indicator[] = [
  {
    indicates: 'Representatividad de los miembros',
    item: row('members', [
      'Representatividad de los miembros de la agencia',
      'How well the agency’s members represent the region',
      'Representatividade dos membros da agência',
    ]),
    confirm: true,
  },
  {
    indicates: PARTICIPATION,
    item: row('small-firms', [
      'Participación de las pymes',
      'Participation of small and medium firms',
      'Participação das pequenas e médias empresas',
    ]),
    confirm: true,
  },
  {
    indicates: PARTICIPATION,
    item: row('private-lead', [
      'Capacidad del sector privado de liderar la alianza',
      'Ability of the private sector to lead the alliance',
      'Capacidade do setor privado de liderar a aliança',
    ]),
    confirm: true,
  },
  {
    indicates: PARTICIPATION,
    item: row('decisions', [
      'Participación de los distintos agentes en las decisiones',
      'Part that the different players have in decisions',
      'Participação dos diferentes agentes nas decisões',
    ]),
    confirm: true,
  },
  {
    indicates: 'Grado de legitimidad',
    item: row('legitimacy', [
      'Legitimidad de la agencia ante la región',
      'Legitimacy of the agency in the region',
      'Legitimidade da agência perante a região',
    ]),
    confirm: true,
  },
]

export const agencyVision: readonly Indicator[] = [
  {
    indicates: CONSENSUS,
    item: row('consensus', [
      'Consenso sobre los ejes de desarrollo productivo',
      'Consensus on the lines of productive development',
      'Consenso sobre os eixos de desenvolvimento produtivo',
    ]),
  },
  {
    indicates: CONSENSUS,
    item: row('innovation', [
      'Innovación vista como tema de desarrollo',
      'Innovation seen as a matter of development',
      'Inovação vista como tema de desenvolvimento',
    ]),
  },
  {
    indicates: CONSENSUS,
    item: row('translation', [
      'Consensos traducidos en la agenda de desarrollo',
      'Consensus turned into the development agenda',
      'Consensos traduzidos na agenda de desenvolvimento',
    ]),
  },
  {
    indicates: 'Focalización y selectividad',
    item: row('focus', [
      'Focalización y selectividad en metas, sectores y actividades',
      'Focus and selectivity in goals, sectors and activities',
      'Foco e seletividade em metas, setores e atividades',
    ]),
  },
]

export const agencyLinks: readonly Indicator[] = [
  {
    indicates: 'Organizaciones sectoriales y clusters',
    item: row('organisations', [
      'Organizaciones sectoriales y clústeres que funcionan en la región',
      'Sector organisations and clusters at work in the region',
      'Organizações setoriais e clusters em funcionamento na região',
    ]),
    scale: three(
      [
        'No existen asociaciones productivas',
        'There are no productive associations',
        'Não existem associações produtivas',
      ],
      ['Existen pero son débiles', 'There are some, but weak', 'Existem, mas são fracas'],
      [
        'Existen fuertes asociaciones de potencial apoyo de la agenda',
        'There are strong associations that could back the agenda',
        'Existem associações fortes que podem apoiar a agenda',
      ],
    ),
  },
  {
    indicates: 'Vinculación con dichas organizaciones',
    item: row('organisation-ties', [
      'Vinculación de la agencia con esas organizaciones',
      'Ties of the agency with those organisations',
      'Vinculação da agência com essas organizações',
    ]),
    scale: three(
      ['Muy bajo grado de vinculación', 'Very weak ties', 'Grau de vinculação muito baixo'],
      ['Grado de vinculación moderado', 'Moderate ties', 'Grau de vinculação moderado'],
      ['Alto grado de vinculación', 'Strong ties', 'Alto grau de vinculação'],
    ),
  },
  {
    indicates: 'Vínculos con ministerios y agencias',
    item: row('ministries', [
      'Vínculos con ministerios y agencias clave',
      'Ties with ministries and key agencies',
      'Vínculos com ministérios e agências-chave',
    ]),
    scale: TIES,
  },
  {
    indicates: 'Escalamiento hacia instancias de mayor poder',
    item: row('reach', [
      'Capacidad de llevar los temas a instancias de mayor poder en el gobierno',
      'Ability to take matters to those with more power in government',
      'Capacidade de levar os temas a instâncias de maior poder no governo',
    ]),
    scale: REACH,
  },
  {
    indicates: 'Coordinación con la estrategia regional y nacional',
    item: row('coordination', [
      'Coordinación de la agenda con la estrategia regional y nacional',
      'Coordination of the agenda with regional and national strategy',
      'Coordenação da agenda com a estratégia regional e nacional',
    ]),
    scale: COORDINATION,
  },
]

export const agencyResources: readonly Indicator[] = [
  {
    indicates: 'Presupuesto para estudios y apoyo',
    item: row('studies', [
      'Presupuesto para estudios y apoyo a los clústeres',
      'Budget for studies and support to clusters',
      'Orçamento para estudos e apoio aos clusters',
    ]),
    scale: STUDY_BUDGET,
  },
  {
    indicates: 'Presupuesto para inversiones',
    item: row('investment', [
      'Peso de la agencia en el gasto de inversión de la región',
      'Say of the agency in the region’s investment spending',
      'Peso da agência no gasto de investimento da região',
    ]),
    scale: three(
      ['No interviene', 'Has no say', 'Não intervém'],
      ['En algunos casos', 'In some cases', 'Em alguns casos'],
      ['Interviene activamente', 'Takes an active part', 'Intervém ativamente'],
    ),
    confirm: true,
  },
  {
    indicates: 'Capacitación permanente',
    item: row('training', [
      'Acceso del personal a capacitación permanente',
      'Access of staff to continuous training',
      'Acesso do pessoal à capacitação permanente',
    ]),
    confirm: true,
  },
]

export const agencyStructure: readonly Indicator[] = [
  {
    indicates: 'Evaluación de políticas y programas',
    item: row('evaluation', [
      'Mecanismos para evaluar políticas y programas',
      'Ways to evaluate policies and programmes',
      'Mecanismos de avaliação de políticas e programas',
    ]),
    scale: ESTABLISHED,
  },
  {
    indicates: 'Monitoreo de la agenda',
    item: row('monitoring', [
      'Seguimiento de la puesta en marcha de la agenda',
      'Monitoring of how the agenda is carried out',
      'Acompanhamento da execução da agenda',
    ]),
    scale: ESTABLISHED,
  },
  {
    indicates: 'Subcomités especializados',
    item: row('subcommittees', [
      'Subcomités especializados por tema',
      'Subcommittees for particular subjects',
      'Subcomitês especializados por tema',
    ]),
    scale: three(
      ['No existen', 'None', 'Não existem'],
      ['Sólo respecto a fomento', 'For business development only', 'Somente sobre fomento'],
      ['Fomento e innovación', 'Business development and innovation', 'Fomento e inovação'],
    ),
  },
  {
    indicates: 'Secretaría con profesionales de alto nivel',
    item: row('secretariat', [
      'Secretaría con profesionales de alto nivel',
      'A secretariat of highly qualified professionals',
      'Secretaria com profissionais de alto nível',
    ]),
    scale: three(
      ['No existe', 'None', 'Não existe'],
      [
        'Existe, pero con pocos recursos humanos',
        'There is one, short of staff',
        'Existe, mas com pouco pessoal',
      ],
      ['Existe secretaría de alto nivel', 'There is one of high level', 'Existe secretaria de alto nível'],
    ),
    confirm: true,
  },
]
