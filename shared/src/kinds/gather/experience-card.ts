/** The form of an experience that regions and cities share with their peers: what was tried, how, with whom, and what came of it. */
import type { CardField, CardForm, FieldType } from './form-schema.ts'

function field(id: string, type: FieldType, es: string, en: string, pt: string, required = false): CardField {
  return { id, label: { es, en, pt }, type, required }
}

function personal(...asked: Parameters<typeof field>): CardField {
  return { ...field(...asked), personal: true }
}

export const EXPERIENCE_CARD: CardForm = {
  layout: 'record',
  titleLabel: { es: 'Nombre de la experiencia', en: 'Title of the experience', pt: 'Nome da experiência' },
  fields: [
    field('country', 'text', 'País', 'Country', 'País', true),
    field('institution', 'text', 'Institución', 'Institution', 'Instituição', true),
    field('updated', 'date', 'Fecha de actualización', 'Last updated', 'Data de atualização'),
    field('webpage', 'text', 'Página web', 'Web page', 'Página na internet'),
    field('context', 'long', 'Contexto', 'Context', 'Contexto'),
    field('objectives', 'long', 'Objetivos', 'Objectives', 'Objetivos'),
    field('relevance', 'long', 'Relevancia', 'Relevance', 'Relevância'),
    field('implementation', 'long', 'Implementación', 'Implementation', 'Implementação'),
    field('tasks', 'long', 'Distribución de tareas', 'Distribution of tasks', 'Distribuição de tarefas'),
    field('results', 'long', 'Logros y resultados', 'Achievements and results', 'Conquistas e resultados'),
    field('unexpected', 'long', 'Logros inesperados', 'Unexpected achievements', 'Conquistas inesperadas'),
    field(
      'sustained',
      'long',
      'Resultados sostenibles',
      'Experience and sustainable results',
      'Resultados sustentáveis',
    ),
    field(
      'replication',
      'long',
      'Capacidad de réplica e intercambio',
      'Capacity to replicate and exchange',
      'Capacidade de replicação e intercâmbio',
    ),
    field(
      'capacities',
      'long',
      'Capacidades humanas, operativas e institucionales',
      'Human, operational and institutional capacities',
      'Capacidades humanas, operacionais e institucionais',
    ),
    field(
      'lessons',
      'long',
      'Buenas prácticas y lecciones',
      'Good practices and lessons',
      'Boas práticas e lições',
    ),
    field(
      'learn',
      'long',
      'Temas por aprender de otros',
      'Subjects to learn from others',
      'Temas a aprender com outros',
    ),
    personal('author', 'text', 'Autoría', 'Author', 'Autoria'),
    personal(
      'people',
      'long',
      'Personas clave (diseño, implementación, evaluación)',
      'Key persons (design, implementation, evaluation)',
      'Pessoas-chave (desenho, implementação, avaliação)',
    ),
  ],
}
