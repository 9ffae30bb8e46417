/** What the value table asks about: how a territory generates value, keeps it at home and sustains it. */
import type { Scale } from '../../kinds/assess/schema.ts'
import type { Item } from '../../kinds/item.ts'
import { row, three } from './write.ts'

export const VALUE_LEVEL: Scale = three(
  ['Bajo', 'Low', 'Baixo'],
  ['Medio', 'Middle', 'Médio'],
  ['Alto', 'High', 'Alto'],
)

/** The lower the barrier, the better: the last label is the good one here too. */
export const BARRIERS: Scale = three(
  ['Barreras altas', 'High barriers', 'Barreiras altas'],
  ['Barreras medianas', 'Some barriers', 'Barreiras médias'],
  ['Barreras bajas', 'Low barriers', 'Barreiras baixas'],
)

export const generation: readonly Item[] = [
  row('patents', ['Innovación: patentes', 'Innovation: patents', 'Inovação: patentes']),
  row('new-markets', ['Innovación: mercados nuevos', 'Innovation: new markets', 'Inovação: mercados novos']),
  row('new-processes', ['Innovación: procesos', 'Innovation: processes', 'Inovação: processos']),
  row('new-products', ['Innovación: productos', 'Innovation: products', 'Inovação: produtos']),
  row('new-management', ['Innovación: gestión', 'Innovation: management', 'Inovação: gestão']),
  row('research', ['Ciencia y tecnología: I+D', 'Science and technology: R&D', 'Ciência e tecnologia: P&D']),
  row('research-centres', [
    'Ciencia y tecnología: universidades y centros de investigación y transferencia',
    'Science and technology: universities, research and transfer centres',
    'Ciência e tecnologia: universidades e centros de pesquisa e transferência',
  ]),
  row('natural-productivity', [
    'Productividad de los recursos naturales',
    'Productivity of natural resources',
    'Produtividade dos recursos naturais',
  ]),
  row('labour-productivity', [
    'Productividad del trabajo',
    'Productivity of labour',
    'Produtividade do trabalho',
  ]),
  row('capital-productivity', [
    'Productividad del capital',
    'Productivity of capital',
    'Produtividade do capital',
  ]),
]

export const capture: readonly Item[] = [
  row('sales', ['Ingresos: ventas', 'Income: sales', 'Renda: vendas']),
  row('wages', ['Ingresos: sueldos y salarios', 'Income: salaries and wages', 'Renda: ordenados e salários']),
  row('public-investment', [
    'Inversión pública relacionada',
    'Related public investment',
    'Investimento público relacionado',
  ]),
  row('private-investment', ['Inversión privada', 'Private investment', 'Investimento privado']),
  row('cooperation', [
    'Capital social: cooperación',
    'Social capital: cooperation',
    'Capital social: cooperação',
  ]),
  row('trust', ['Capital social: confianza', 'Social capital: trust', 'Capital social: confiança']),
  row('networks', ['Capital social: redes', 'Social capital: networks', 'Capital social: redes']),
  row('alliance', [
    'Capital social: alianza público-privada',
    'Social capital: public–private alliance',
    'Capital social: aliança público-privada',
  ]),
  row('diffusion', ['Conocimiento: difusión', 'Knowledge: diffusion', 'Conhecimento: difusão']),
  row('appropriation', [
    'Conocimiento: quien lo crea puede aprovecharlo',
    'Knowledge: those who create it can profit from it',
    'Conhecimento: quem o cria pode aproveitá-lo',
  ]),
  row('relevance', ['Conocimiento: pertinencia', 'Knowledge: relevance', 'Conhecimento: pertinência']),
  row('effectiveness', ['Conocimiento: eficacia', 'Knowledge: effectiveness', 'Conhecimento: eficácia']),
  row('entry', [
    'Emprendimiento: entrar al mercado',
    'Enterprise: entering the market',
    'Empreendedorismo: entrar no mercado',
  ]),
  row('exit', [
    'Emprendimiento: cerrar y volver a empezar',
    'Enterprise: closing down and starting again',
    'Empreendedorismo: fechar e recomeçar',
  ]),
]

export const stocks: readonly Item[] = [
  row(
    'natural-stock',
    ['Recursos naturales', 'Natural resources', 'Recursos naturais'],
    [
      'También las instituciones ambientales, la cultura ciudadana y las energías renovables.',
      'Environmental institutions, civic culture and renewable energy included.',
      'Também as instituições ambientais, a cultura cidadã e as energias renováveis.',
    ],
  ),
  row(
    'human-stock',
    ['Recursos humanos', 'Human resources', 'Recursos humanos'],
    [
      'También universidades, formación técnica, buena educación y talentos locales.',
      'Universities, technical training, good schools and local talent included.',
      'Também universidades, formação técnica, boa educação e talentos locais.',
    ],
  ),
  row(
    'financial-stock',
    ['Recursos financieros', 'Financial resources', 'Recursos financeiros'],
    [
      'También fondos públicos, crédito local, fondos para empresas pequeñas y capital de riesgo.',
      'Public funds, local credit, funds for small firms and venture capital included.',
      'Também fundos públicos, crédito local, fundos para pequenas empresas e capital de risco.',
    ],
  ),
]

export const drivers: readonly Item[] = [
  row('innovation', ['Generar: innovación', 'Generate: innovation', 'Gerar: inovação']),
  row('science', [
    'Generar: ciencia y tecnología',
    'Generate: science and technology',
    'Gerar: ciência e tecnologia',
  ]),
  row('productivity', ['Generar: productividad', 'Generate: productivity', 'Gerar: produtividade']),
  row('income', [
    'Capturar: ingresos e inversión',
    'Capture: income and investment',
    'Capturar: renda e investimento',
  ]),
  row('social-capital', ['Capturar: capital social', 'Capture: social capital', 'Capturar: capital social']),
  row('knowledge', [
    'Capturar: información y conocimiento',
    'Capture: information and knowledge',
    'Capturar: informação e conhecimento',
  ]),
  row('enterprise', [
    'Capturar: facilidad para emprender',
    'Capture: ease of starting a business',
    'Capturar: facilidade para empreender',
  ]),
]

/** Every stock under each of its three aspects, as rows of the whole table. */
export const stockAspects: readonly Item[] = [
  row('natural-quantity', [
    'Sostener: recursos naturales, cantidad',
    'Sustain: natural resources, quantity',
    'Sustentar: recursos naturais, quantidade',
  ]),
  row('natural-quality', [
    'Sostener: recursos naturales, calidad',
    'Sustain: natural resources, quality',
    'Sustentar: recursos naturais, qualidade',
  ]),
  row('natural-outlook', [
    'Sostener: recursos naturales, proyección',
    'Sustain: natural resources, outlook',
    'Sustentar: recursos naturais, projeção',
  ]),
  row('human-quantity', [
    'Sostener: recursos humanos, cantidad',
    'Sustain: human resources, quantity',
    'Sustentar: recursos humanos, quantidade',
  ]),
  row('human-quality', [
    'Sostener: recursos humanos, calidad',
    'Sustain: human resources, quality',
    'Sustentar: recursos humanos, qualidade',
  ]),
  row('human-outlook', [
    'Sostener: recursos humanos, proyección',
    'Sustain: human resources, outlook',
    'Sustentar: recursos humanos, projeção',
  ]),
  row('financial-quantity', [
    'Sostener: recursos financieros, cantidad',
    'Sustain: financial resources, quantity',
    'Sustentar: recursos financeiros, quantidade',
  ]),
  row('financial-quality', [
    'Sostener: recursos financieros, calidad',
    'Sustain: financial resources, quality',
    'Sustentar: recursos financeiros, qualidade',
  ]),
  row('financial-outlook', [
    'Sostener: recursos financieros, proyección',
    'Sustain: financial resources, outlook',
    'Sustentar: recursos financeiros, projeção',
  ]),
]
