/** Worked examples of a map: the functions of regional policy, and actors that a northern region might name. */
import type { Item } from '../item.ts'
import type { KindSamples } from '../kind.ts'
import { ACTOR_NAME_MAX } from './limits.ts'
import { rehearseMap } from './rehearse.ts'
import type { MapAction, MapConfig } from './schema.ts'

const actor = (id: string, es: string, en: string, pt: string): Item => ({
  id,
  text: { es, en, pt },
  from: [],
})

const ACTORS: readonly Item[] = [
  actor(
    'gore',
    'Gobierno regional del norte',
    'Regional government of the north',
    'Governo regional do norte',
  ),
  actor('municipios', 'Municipalidades de la costa', 'Municipalities of the coast', 'Prefeituras da costa'),
  actor(
    'gremio',
    'Gremio de empresas del puerto',
    'Association of port firms',
    'Associação de empresas do porto',
  ),
  actor('universidad', 'Universidad de la región', 'University of the region', 'Universidade da região'),
]

const functions = [
  {
    id: 'priorities',
    text: {
      es: 'Fijar prioridades regionales',
      en: 'Set regional priorities',
      pt: 'Fixar prioridades regionais',
    },
  },
  {
    id: 'programs',
    text: {
      es: 'Diseñar programas y proyectos',
      en: 'Design programmes and projects',
      pt: 'Desenhar programas e projetos',
    },
  },
  {
    id: 'skills',
    text: { es: 'Formar nuevas capacidades', en: 'Train new skills', pt: 'Formar novas capacidades' },
  },
]

const shared = {
  functions,
  links: true,
  seats: true,
  sharing: 'shared',
  moderated: false,
  maxPerPerson: 5,
} as const

export const mapSamples: KindSamples<MapConfig, MapAction, never> = {
  configs: [
    shared,
    { ...shared, sharing: 'private', moderated: true, maxPerPerson: 1 },
    { ...shared, functions: [], links: false },
    { ...shared, sharing: 'private', seats: false },
  ],
  items: ACTORS,
  rehearse: rehearseMap,
  actions: [
    { type: 'add-actor', name: 'Mesa de comunidades del altiplano', sector: 'indigenous', language: 'es' },
    { type: 'mark', actor: 'gore', function: 'priorities', mark: 'leads' },
    { type: 'link', one: 'gremio', other: 'universidad', strength: 'weak' },
    { type: 'seat', actor: 'municipios', seat: { state: 'absent', rank: 'high' } },
    { type: 'mark', actor: 'municipios', function: 'priorities', mark: 'leads' },
    { type: 'mark', actor: 'gore', function: 'priorities', mark: 'supports' },
    { type: 'mark', actor: 'universidad', function: 'skills', mark: 'should-lead' },
    { type: 'link', one: 'universidad', other: 'gremio', strength: 'strong' },
    { type: 'seat', actor: 'gremio', seat: { state: 'empty-chair', rank: 'other' } },
    { type: 'mark', actor: 'gore', function: 'priorities', mark: null },
    { type: 'add-actor', name: 'Technical college of the valley', sector: 'academia', language: 'en' },
  ],
  badActions: [
    { action: { type: 'add-actor', name: '  ', sector: 'public', language: 'es' }, refused: 'text-empty' },
    {
      action: { type: 'add-actor', name: 'a'.repeat(ACTOR_NAME_MAX + 1), sector: 'public', language: 'es' },
      refused: 'text-too-long',
    },
    {
      action: { type: 'add-actor', name: 'Agua \u202e', sector: 'public', language: 'es' },
      refused: 'text-control',
    },
    { action: { type: 'add-actor', name: 'Agua', sector: 'church', language: 'es' }, refused: 'malformed' },
    {
      action: { type: 'edit-actor', actor: 'gore', name: 'Otro', sector: 'public' },
      refused: 'not-your-contribution',
    },
    { action: { type: 'withdraw-actor', actor: 'nowhere' }, refused: 'unknown-contribution' },
    {
      action: { type: 'mark', actor: 'gore', function: 'nothing', mark: 'leads' },
      refused: 'unknown-item',
    },
    {
      action: { type: 'mark', actor: 'nowhere', function: 'skills', mark: 'leads' },
      refused: 'unknown-contribution',
    },
    { action: { type: 'mark', actor: 'gore', function: 'skills', mark: 'owns' }, refused: 'malformed' },
    { action: { type: 'link', one: 'gore', other: 'gore', strength: 'weak' }, refused: 'item-twice' },
    {
      action: { type: 'link', one: 'gore', other: 'nowhere', strength: 'weak' },
      refused: 'unknown-contribution',
    },
    { action: { type: 'seat', actor: 'nowhere', seat: null }, refused: 'unknown-contribution' },
    { action: { type: 'hide-actor', actor: 'gore' }, refused: 'not-allowed' },
    { action: { type: 'merge-actors', into: 'gore', actors: ['gremio'] }, refused: 'not-allowed' },
    {
      action: {
        type: 'settle',
        about: { what: 'mark', actor: 'gore', function: 'skills', mark: 'leads' },
        reason: 'Porque sí',
        language: 'es',
      },
      refused: 'not-allowed',
    },
  ],
}
