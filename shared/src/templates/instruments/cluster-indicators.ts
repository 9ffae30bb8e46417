/** What the battery for clusters asks, in five parts; labels differ from those for agencies where the originals do. */
import type { Indicator } from './battery.ts'
import { COORDINATION, ESTABLISHED, REACH, STUDY_BUDGET, TIES } from './battery-scales.ts'
import { LOW_TO_HIGH, labels, row, three } from './write.ts'

const REPRESENTATION = 'Representatividad de los miembros'
const PARTICIPATION = 'Participación de pymes, liderazgo privado y decisiones'
const CONSENSUS = 'Consenso, innovación y aceptación en el cluster'

export const clusterRepresentation: readonly Indicator[] = [
  {
    indicates: REPRESENTATION,
    item: row('committee', [
      'Representatividad de los miembros del comité de gestión',
      'How well the members of the steering committee represent the cluster',
      'Representatividade dos membros do comitê gestor',
    ]),
    confirm: true,
  },
  {
    indicates: REPRESENTATION,
    item: row('main-players', [
      'Representación de los principales actores del clúster',
      'Representation of the main players of the cluster',
      'Representação dos principais atores do cluster',
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
    indicates: 'Quién otorga la legitimidad',
    item: row('legitimacy-from', [
      'Quién da su legitimidad al clúster',
      'Who gives the cluster its legitimacy',
      'Quem dá legitimidade ao cluster',
    ]),
    scale: {
      type: 'choice',
      labels: labels(
        ['La legislación', 'The law', 'A legislação'],
        ['Organismos públicos', 'Public bodies', 'Órgãos públicos'],
        ['Actores privados y públicos', 'Private and public actors', 'Atores privados e públicos'],
      ),
      supportFrom: null,
      // Authority given by both sides is what carries an alliance.
      supportLabel: 2,
    },
  },
  {
    indicates: 'Grado de legitimidad',
    item: row('legitimacy', [
      'Legitimidad del clúster',
      'Legitimacy of the cluster',
      'Legitimidade do cluster',
    ]),
    confirm: true,
  },
]

export const clusterVision: readonly Indicator[] = [
  {
    indicates: CONSENSUS,
    item: row('consensus', [
      'Consenso sobre los ejes de desarrollo productivo',
      'Consensus on the lines of productive development',
      'Consenso sobre os eixos de desenvolvimento produtivo',
    ]),
    confirm: true,
  },
  {
    indicates: CONSENSUS,
    item: row('innovation', [
      'Innovación vista como tema de desarrollo',
      'Innovation seen as a matter of development',
      'Inovação vista como tema de desenvolvimento',
    ]),
    scale: three(
      ['No se visualiza', 'Not seen', 'Não se vê'],
      ['Bajo grado de visualización', 'Little seen', 'Baixo grau de visibilidade'],
      ['Alto grado de visualización', 'Clearly seen', 'Alto grau de visibilidade'],
    ),
  },
  {
    indicates: CONSENSUS,
    item: row('acceptance', [
      'Aceptación de la estrategia o agenda por otros actores',
      'Acceptance of the strategy or agenda by other players',
      'Aceitação da estratégia ou agenda por outros atores',
    ]),
    scale: LOW_TO_HIGH,
  },
  {
    indicates: 'Focalización y selectividad',
    item: row('focus', [
      'Focalización y selectividad en metas, sectores y actividades',
      'Focus and selectivity in goals, sectors and activities',
      'Foco e seletividade em metas, setores e atividades',
    ]),
    scale: three(
      ['Sin focalización', 'No focus', 'Sem foco'],
      ['Medianamente focalizado', 'Partly focused', 'Medianamente focado'],
      ['Selectividad y focalización', 'Selective and focused', 'Seletividade e foco'],
    ),
  },
]

export const clusterLinks: readonly Indicator[] = [
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
      'Coordinación entre prioridades del clúster y nacionales: programas e inversiones',
      'Coordination of the cluster’s priorities with national programmes and investments',
      'Coordenação entre prioridades do cluster e nacionais: programas e investimentos',
    ]),
    scale: COORDINATION,
  },
]

export const clusterResources: readonly Indicator[] = [
  {
    indicates: 'Presupuesto para estudios y apoyo',
    item: row('studies', [
      'Presupuesto para estudios y apoyo al clúster',
      'Budget for studies and support to the cluster',
      'Orçamento para estudos e apoio ao cluster',
    ]),
    scale: STUDY_BUDGET,
  },
  {
    indicates: 'Presupuesto para inversiones',
    item: row('investment', [
      'Disponibilidad de presupuesto para las inversiones que hacen falta',
      'Budget available for the investments that are needed',
      'Disponibilidade de orçamento para os investimentos necessários',
    ]),
    scale: three(
      ['Ninguna', 'None', 'Nenhuma'],
      ['En algunos casos', 'In some cases', 'Em alguns casos'],
      ['Siempre', 'Always', 'Sempre'],
    ),
  },
  {
    indicates: 'Capacitación permanente',
    item: row('training', [
      'Acceso del personal a capacitación permanente',
      'Access of staff to continuous training',
      'Acesso do pessoal à capacitação permanente',
    ]),
    scale: three(
      ['Ningún acceso', 'No access', 'Nenhum acesso'],
      ['Medianamente capacitada', 'Partly trained', 'Medianamente capacitado'],
      ['Muy bien capacitada', 'Very well trained', 'Muito bem capacitado'],
    ),
  },
]

export const clusterMonitoring: readonly Indicator[] = [
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
]
