/** A workshop with one step of each kind that asks for more than a vote, in three languages, as a template from a file. */
import { CARD_FORMS } from '@cabildo/shared/kinds/gather/card-forms'
import { templateFile } from '@cabildo/shared/templates/check-template'
import type { Template } from '@cabildo/shared/templates/template'
import type { LocalText } from '@cabildo/shared/text'
import {
  type ActivitySetup,
  LEAST_SMALLEST_GROUP,
  type Source,
  type WorkshopSetup,
} from '@cabildo/shared/workshop/setup'

const words = (es: string, pt: string, en: string): LocalText => ({ es, pt, en })
const named = (id: string, text: LocalText) => ({ id, text })
const item = (id: string, text: LocalText) => ({ id, text, from: [] })

function step(
  kind: string,
  title: LocalText,
  prompt: LocalText,
  config: Record<string, unknown>,
  rest: { secrecy?: ActivitySetup['secrecy']; items?: ActivitySetup['items']; source?: Source } = {},
): ActivitySetup {
  const { secrecy = 'confidential', items = [], source = null } = rest
  return { id: kind, kind, title, prompt, secrecy, config, items, source, thresholds: null }
}

const agenda: ActivitySetup[] = [
  step(
    'gather',
    words('Riesgos', 'Riscos', 'Risks'),
    words('¿Qué puede salir mal?', 'O que pode dar errado?', 'What can go wrong?'),
    {
      ...CARD_FORMS.pairs,
      contribute: true,
      maxPerPerson: 3,
      sharing: 'private',
      moderated: false,
      askWhy: false,
    },
  ),
  step(
    'assess',
    words('Batería', 'Bateria', 'Battery'),
    words('¿Cómo están estas capacidades?', 'Como estão estas capacidades?', 'How are these capacities?'),
    {
      scale: {
        type: 'ordinal',
        labels: [
          words('Bajo', 'Baixo', 'Low'),
          words('Moderado', 'Moderado', 'Moderate'),
          words('Alto', 'Alto', 'High'),
        ],
        supportFrom: 2,
      },
      headings: [],
      headingsAre: 'criteria',
      dontKnow: true,
      reasons: 'optional',
    },
    {
      secrecy: 'open',
      items: [
        item('water', words('Agua segura', 'Água segura', 'Safe water')),
        item('permits', words('Permisos a tiempo', 'Licenças no prazo', 'Permits in time')),
      ],
    },
  ),
  step(
    'matrix',
    words('Brechas', 'Lacunas', 'Gaps'),
    words('¿Cuán grande es cada brecha?', 'De que tamanho é cada lacuna?', 'How large is each gap?'),
    {
      mode: 'rate',
      columns: [
        named('roads', words('Infraestructura', 'Infraestrutura', 'Infrastructure')),
        named('people', words('Capital humano', 'Capital humano', 'Human capital')),
      ],
      levels: [
        words('Sin brecha', 'Sem lacuna', 'No gap'),
        words('Pequeña', 'Pequena', 'Small'),
        words('Grande', 'Grande', 'Large'),
        words('Urgente', 'Urgente', 'Urgent'),
      ],
      supportFrom: 2,
      dontKnow: true,
    },
    {
      secrecy: 'open',
      items: [
        item('mining', words('Minería', 'Mineração', 'Mining')),
        item('fishing', words('Pesca', 'Pesca', 'Fishing')),
      ],
    },
  ),
  step(
    'discuss',
    words('Preguntas', 'Perguntas', 'Questions'),
    words(
      '¿Qué quiere preguntar al panel?',
      'O que você quer perguntar ao painel?',
      'What would you ask the panel?',
    ),
    {
      mode: 'qa',
      maxPerPerson: 3,
      sharing: 'shared',
      moderated: false,
      support: true,
      speakers: true,
      parking: true,
    },
    { secrecy: 'open' },
  ),
  step(
    'map',
    words('Actores', 'Atores', 'Actors'),
    words('¿Quién hace qué?', 'Quem faz o quê?', 'Who does what?'),
    {
      functions: [named('train', words('Formar técnicos', 'Formar técnicos', 'Train technicians'))],
      links: true,
      seats: true,
      sharing: 'private',
      moderated: false,
      maxPerPerson: 2,
    },
    {
      items: [
        item('chamber', words('Cámara minera', 'Câmara mineira', 'Mining chamber')),
        item('school', words('Liceo industrial', 'Escola industrial', 'Industrial school')),
      ],
    },
  ),
  step(
    'plan',
    words('Plan', 'Plano', 'Plan'),
    words(
      '¿Quién hará qué, y hasta cuándo?',
      'Quem fará o quê, e até quando?',
      'Who will do what, and until when?',
    ),
    {
      terms: { short: 6, medium: 24, long: 60 },
      start: '2026-03-01',
      writers: 'everyone',
      mostRows: 20,
    },
    { secrecy: 'open', source: { activity: 'gather', take: { rule: 'all' } } },
  ),
]

const title = words('Taller de prueba', 'Oficina de teste', 'Trial workshop')

const setup: WorkshopSetup = {
  title,
  purpose: {},
  languages: ['es', 'pt', 'en'],
  groups: [
    { id: 'firms', name: words('Empresas', 'Empresas', 'Firms'), seats: 3 },
    { id: 'civil', name: words('Sociedad civil', 'Sociedade civil', 'Civil society'), seats: 3 },
  ],
  smallestGroup: LEAST_SMALLEST_GROUP,
  agenda,
  template: null,
}

const template: Template = { id: 'every-kind', title, summary: title, minutes: 60, setup }

/** What a facilitator would choose with “Take a template from a file”. */
export const kindsTemplate = {
  name: 'every-kind.json',
  mimeType: 'application/json',
  buffer: Buffer.from(templateFile(template)),
}
