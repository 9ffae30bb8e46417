/** The twelve processes of a public–private dialogue, each with the question it is scored by. */
import type { Item } from '../../kinds/item.ts'
import { row } from './write.ts'

export const dialogueProcesses: readonly Item[] = [
  row(
    'mandate',
    ['Mandato y encaje institucional', 'Mandate and institutional fit', 'Mandato e encaixe institucional'],
    [
      '¿Tiene el diálogo un encargo claro y un lugar entre las instituciones?',
      'Has the dialogue a clear task and a place among the institutions?',
      'O diálogo tem uma tarefa clara e um lugar entre as instituições?',
    ],
  ),
  row(
    'participation',
    ['Estructura y participación', 'Structure and participation', 'Estrutura e participação'],
    [
      '¿Están quienes deben estar, en número parejo y con reglas conocidas?',
      'Are those present who should be, in fair numbers and by known rules?',
      'Estão os que devem estar, em número equilibrado e com regras conhecidas?',
    ],
  ),
  row(
    'champions',
    ['Líderes que lo impulsan', 'Champions', 'Líderes que o impulsionam'],
    [
      '¿Hay personas con influencia que lo defienden en ambos lados?',
      'Do people of influence stand up for it on both sides?',
      'Há pessoas influentes que o defendem dos dois lados?',
    ],
  ),
  row(
    'facilitation',
    ['Facilitación y gestión', 'Facilitation and management', 'Facilitação e gestão'],
    [
      '¿Lo conduce alguien imparcial que hace avanzar el trabajo?',
      'Is it led by somebody impartial who moves the work on?',
      'É conduzido por alguém imparcial que faz o trabalho avançar?',
    ],
  ),
  row(
    'outputs',
    ['Productos', 'Outputs', 'Produtos'],
    [
      '¿Salen de él propuestas, reformas o acuerdos concretos?',
      'Do proposals, reforms or agreements come out of it?',
      'Saem dele propostas, reformas ou acordos concretos?',
    ],
  ),
  row(
    'outreach',
    ['Comunicación', 'Communication', 'Comunicação'],
    [
      '¿Se entera la gente de lo que se trata y se logra?',
      'Do people hear what it is about and what it achieves?',
      'As pessoas ficam sabendo do que se trata e do que se consegue?',
    ],
  ),
  row(
    'monitoring',
    ['Seguimiento y evaluación', 'Monitoring and evaluation', 'Acompanhamento e avaliação'],
    [
      '¿Se registra qué se acordó, qué se hizo y qué cambió?',
      'Is it recorded what was agreed, what was done and what changed?',
      'Registra-se o que foi acordado, feito e mudado?',
    ],
  ),
  row(
    'sub-national',
    ['Diálogo en las regiones', 'Dialogue in the regions', 'Diálogo nas regiões'],
    [
      '¿Llega a los territorios, y lo que dicen llega arriba?',
      'Does it reach the territories, and does what they say reach the top?',
      'Chega aos territórios, e o que dizem chega em cima?',
    ],
  ),
  row(
    'sector',
    ['Diálogo por sector', 'Dialogue by sector', 'Diálogo por setor'],
    [
      '¿Trata los problemas propios de cada sector?',
      'Does it deal with the problems of each sector?',
      'Trata dos problemas próprios de cada setor?',
    ],
  ),
  row(
    'international',
    ['Apertura internacional', 'International reach', 'Abertura internacional'],
    [
      '¿Ayuda en comercio, inversión extranjera y acuerdos con otros países?',
      'Does it help with trade, foreign investment and agreements with other countries?',
      'Ajuda em comércio, investimento estrangeiro e acordos com outros países?',
    ],
  ),
  row(
    'crisis',
    ['Respuesta a crisis', 'Response to crises', 'Resposta a crises'],
    [
      '¿Sirve también cuando hay conflicto, desastre o recesión?',
      'Is it of use in conflict, disaster or recession as well?',
      'Serve também em conflito, desastre ou recessão?',
    ],
  ),
  row(
    'partners',
    ['Cooperación externa', 'Development partners', 'Cooperação externa'],
    [
      '¿El apoyo externo lo fortalece sin adueñarse de él?',
      'Does outside support strengthen it without taking it over?',
      'O apoio externo o fortalece sem se apoderar dele?',
    ],
  ),
]
