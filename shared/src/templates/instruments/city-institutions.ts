/** What public services do for firms, what stands in the way of a value chain, and how a programme is shared out. */
import { EXPERIENCE_CARD } from '../../kinds/gather/experience-card.ts'
import type { Instrument } from './instrument.ts'
import { assessing, choice, field, labels, option, row, step, steps, words, writing } from './write.ts'

const SERVICES = [
  row('advice', ['Asesoría a empresas', 'Advice to firms', 'Assessoria a empresas']),
  row('permits', ['Permisos y trámites', 'Permits and formalities', 'Licenças e trâmites']),
  row('training', ['Capacitación', 'Training', 'Capacitação']),
  row('finance', ['Acceso a financiamiento', 'Access to finance', 'Acesso a financiamento']),
  row('innovation', ['Apoyo a la innovación', 'Support for innovation', 'Apoio à inovação']),
  row('exports', ['Promoción de exportaciones', 'Export promotion', 'Promoção de exportações']),
  row('information', ['Información de mercados', 'Market information', 'Informação de mercados']),
]

const LINKS = [
  option('inputs', 'Insumos', 'Inputs', 'Insumos'),
  option('production', 'Producción', 'Production', 'Produção'),
  option('processing', 'Procesamiento', 'Processing', 'Processamento'),
  option('logistics', 'Logística', 'Logistics', 'Logística'),
  option('sales', 'Venta', 'Sales', 'Venda'),
]

const OBSTACLES = [
  row('regulation', ['Normas y permisos', 'Rules and permits', 'Normas e licenças']),
  row('infrastructure', ['Infraestructura', 'Infrastructure', 'Infraestrutura']),
  row('skills', ['Falta de personas capacitadas', 'Too few trained people', 'Falta de pessoas capacitadas']),
  row('credit', ['Crédito caro o escaso', 'Credit dear or scarce', 'Crédito caro ou escasso']),
  row('quality', ['Calidad y certificación', 'Quality and certificates', 'Qualidade e certificação']),
  row('coordination', [
    'Poca coordinación entre empresas',
    'Little coordination among firms',
    'Pouca coordenação entre empresas',
  ]),
]

export const cityInstitutions: readonly Instrument[] = [
  {
    source: '003',
    row: 'Experience card',
    engines: ['A10'],
    step: step({
      id: 'experience-card',
      kind: 'gather',
      title: ['Ficha de experiencia', 'Experience card', 'Ficha de experiência'],
      prompt: [
        'Cuente una experiencia de su ciudad de la que otras puedan aprender, también lo que no resultó.',
        'Tell an experience of your city from which others can learn, also what did not work.',
        'Conte uma experiência da sua cidade com que outras possam aprender, também o que não deu certo.',
      ],
      secrecy: 'open',
      config: writing({ ...EXPERIENCE_CARD, sharing: 'shared', maxPerPerson: 2, askWhy: false }),
    }),
  },
  {
    source: '003',
    row: 'Institutional capacity toolkit',
    engines: ['A1'],
    step: step({
      id: 'institutional-capacity',
      kind: 'assess',
      title: [
        'Servicios públicos a las empresas',
        'Public services for firms',
        'Serviços públicos às empresas',
      ],
      prompt: [
        '¿Qué tan bien funciona cada servicio, y cuánto importa? Se compara cómo lo ven lo público y lo privado.',
        'How well does each service work, and how much does it matter? Public and private views are compared.',
        'Quão bem funciona cada serviço, e quanto importa? Compara-se como veem o público e o privado.',
      ],
      config: assessing(
        steps(
          [
            ['Nada', 'Not at all', 'Nada'],
            ['Poco', 'A little', 'Pouco'],
            ['Bastante', 'Fairly', 'Bastante'],
            ['Mucho', 'Very', 'Muito'],
          ],
          2,
        ),
        {
          headings: [
            { id: 'works', text: words('Funciona bien', 'Works well', 'Funciona bem'), weight: 1 },
            { id: 'matters', text: words('Importa', 'Matters', 'Importa'), weight: 1 },
          ],
        },
      ),
      items: SERVICES,
    }),
  },
  {
    source: '003',
    row: 'Value chain obstacles toolkit',
    engines: ['A4'],
    step: step({
      id: 'chain-obstacles',
      kind: 'matrix',
      title: ['Obstáculos de la cadena', 'Obstacles of the chain', 'Obstáculos da cadeia'],
      prompt: [
        '¿Cuán grave es cada obstáculo en cada eslabón que conoce?',
        'How severe is each obstacle in each link you know?',
        'Quão grave é cada obstáculo em cada elo que conhece?',
      ],
      config: {
        mode: 'rate',
        columns: LINKS,
        levels: labels(
          ['No hay', 'None', 'Não há'],
          ['Leve', 'Slight', 'Leve'],
          ['Grave', 'Severe', 'Grave'],
          ['Paraliza', 'Stops everything', 'Paralisa'],
        ),
        supportFrom: 2,
        dontKnow: true,
      },
      items: OBSTACLES,
    }),
  },
  {
    source: '003',
    row: 'Value chain obstacles toolkit',
    engines: ['A1'],
    step: step({
      id: 'obstacle-delay',
      kind: 'assess',
      title: ['Tiempo que cuesta', 'The time it costs', 'Tempo que custa'],
      prompt: [
        '¿Cuántos días al año le cuesta cada obstáculo? Una estimación basta.',
        'How many days a year does each obstacle cost you? An estimate will do.',
        'Quantos dias por ano cada obstáculo lhe custa? Uma estimativa basta.',
      ],
      config: assessing({
        type: 'numeric',
        min: 0,
        max: 365,
        unit: words('días', 'days', 'dias'),
        supportFrom: 30,
      }),
      items: OBSTACLES,
    }),
  },
  {
    source: '003',
    row: 'Two-track objectives check',
    engines: ['A5'],
    step: step({
      id: 'two-tracks',
      kind: 'matrix',
      title: ['Dos caminos', 'Two tracks', 'Dois caminhos'],
      prompt: [
        '¿Fortalece cada acción al sector público, quita obstáculos a una cadena, o ambas cosas?',
        'Does each action strengthen the public sector, remove obstacles from a chain, or both?',
        'Cada ação fortalece o setor público, tira obstáculos de uma cadeia, ou as duas coisas?',
      ],
      config: {
        mode: 'allocate',
        several: true,
        columns: [
          option('public-sector', 'Fortalece lo público', 'Strengthens the public', 'Fortalece o público'),
          option('chains', 'Quita obstáculos', 'Removes obstacles', 'Tira obstáculos'),
        ],
      },
      items: SERVICES,
    }),
  },
  {
    source: '003',
    row: 'Distribution of tasks and partnership',
    engines: ['A15'],
    step: step({
      id: 'task-table',
      kind: 'gather',
      title: ['Reparto de tareas', 'Who does what', 'Divisão de tarefas'],
      prompt: [
        '¿Qué hace cada institución, y qué pone de su parte?',
        'What does each institution do, and what does it put in?',
        'O que cada instituição faz, e o que põe de sua parte?',
      ],
      secrecy: 'open',
      config: writing({
        layout: 'record',
        sharing: 'shared',
        askWhy: false,
        titleLabel: words('Tarea', 'Task', 'Tarefa'),
        fields: [
          field('institution', 'text', ['Institución', 'Institution', 'Instituição'], true),
          choice(
            'role',
            ['Papel', 'Role', 'Papel'],
            [
              option('leads', 'Conduce', 'Leads', 'Conduz'),
              option('partner', 'Socia', 'Partner', 'Parceira'),
              option('counterpart', 'Contraparte', 'Counterpart', 'Contraparte'),
              option('funder', 'Financia', 'Funds', 'Financia'),
            ],
          ),
          field('share', 'number', [
            'Aporte, en % del costo',
            'Contribution, % of the cost',
            'Aporte, em % do custo',
          ]),
        ],
      }),
    }),
  },
  {
    source: '003',
    row: 'Wider agenda tags',
    engines: ['A5'],
    step: step({
      id: 'agenda-tags',
      kind: 'matrix',
      title: ['La agenda más amplia', 'The wider agenda', 'A agenda mais ampla'],
      prompt: [
        '¿A qué parte de la ciudad con futuro sirve cada prioridad? Pueden ser varias.',
        'Which part of a city with a future does each priority serve? There may be several.',
        'A que parte da cidade com futuro serve cada prioridade? Podem ser várias.',
      ],
      config: {
        mode: 'allocate',
        several: true,
        columns: [
          option(
            'productive',
            'Transformación productiva',
            'Productive transformation',
            'Transformação produtiva',
          ),
          option('social', 'Social', 'Social', 'Social'),
          option('security', 'Seguridad', 'Security', 'Segurança'),
          option('infrastructure', 'Infraestructura', 'Infrastructure', 'Infraestrutura'),
        ],
      },
      items: SERVICES,
    }),
  },
  {
    source: '003',
    row: 'Horizon rule',
    engines: ['A1'],
    step: step({
      id: 'horizon-rule',
      kind: 'assess',
      title: ['Horizonte', 'Horizon', 'Horizonte'],
      prompt: [
        '¿Cuántos años necesita cada línea para dar fruto? Menos de dos suele ser muy poco.',
        'How many years does each line need to bear fruit? Fewer than two is usually too few.',
        'De quantos anos cada linha precisa para dar fruto? Menos de dois costuma ser muito pouco.',
      ],
      config: assessing({
        type: 'numeric',
        min: 0,
        max: 15,
        unit: words('años', 'years', 'anos'),
        supportFrom: 2,
      }),
      items: SERVICES,
    }),
  },
]
