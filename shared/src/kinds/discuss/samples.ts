/**
 * Worked examples of a discussion. The speaking list is not among them: whoever raises a hand in the room is meant to be
 * seen with their group, and the examples are what must tell of nobody.
 */
import type { Item } from '../item.ts'
import type { KindSamples } from '../kind.ts'
import { POST_TEXT_MAX } from './limits.ts'
import { rehearseDiscussion } from './rehearse.ts'
import type { DiscussAction, DiscussConfig } from './schema.ts'

const SAMPLE_QUESTIONS: readonly Item[] = [
  {
    id: 'first-year',
    text: {
      es: '¿Qué tiene que estar hecho dentro de un año para que se note?',
      en: 'What has to be done within a year for people to notice?',
      pt: 'O que precisa estar feito em um ano para que se note?',
    },
    from: [],
  },
  {
    id: 'who-leads',
    text: {
      es: '¿Quién puede llevarlo adelante, también cuando cambien las autoridades?',
      en: 'Who can carry it on, also when those in office change?',
      pt: 'Quem pode levar isso adiante, também quando mudarem as autoridades?',
    },
    from: [],
  },
  {
    id: 'what-stops',
    text: {
      es: '¿Qué nos detuvo la vez anterior?',
      en: 'What stopped us the last time?',
      pt: 'O que nos deteve da última vez?',
    },
    from: [],
  },
]

const shared = {
  mode: 'questions',
  maxPerPerson: 3,
  sharing: 'shared',
  moderated: false,
  support: true,
  speakers: true,
  parking: true,
} as const

const es = { type: 'post', language: 'es' } as const
const en = { type: 'post', language: 'en' } as const

export const discussSamples: KindSamples<DiscussConfig, DiscussAction, never> = {
  rehearse: rehearseDiscussion,
  configs: [
    shared,
    { ...shared, sharing: 'private', moderated: true, support: false, speakers: false },
    { ...shared, mode: 'qa', maxPerPerson: 2 },
    { ...shared, mode: 'qa', sharing: 'private', support: false, parking: false },
  ],
  items: SAMPLE_QUESTIONS,
  actions: [
    { ...es, question: 'first-year', text: 'Un solo mostrador para los permisos, con plazos a la vista' },
    { ...es, question: 'who-leads', text: 'Una mesa con presupuesto propio, no otra comisión' },
    {
      ...en,
      question: 'what-stops',
      text: 'Every office had its own plan and nobody had the whole of it',
    },
    {
      ...en,
      question: 'first-year',
      text: 'Paid placements for fifty technicians in the firms of the port',
    },
    { ...es, question: null, text: '¿De qué presupuesto saldría el acceso nuevo al puerto?' },
    { ...en, question: null, text: 'Who measures how much water the basin can still give?' },
    { ...es, question: 'what-stops', text: 'Cambió el equipo y se perdieron los acuerdos' },
  ],
  badActions: [
    { action: { ...es, question: 'first-year', text: '   ' }, refused: 'text-empty' },
    {
      action: { ...es, question: 'first-year', text: 'a'.repeat(POST_TEXT_MAX + 1) },
      refused: 'text-too-long',
    },
    { action: { ...es, question: 'first-year', text: 'Agua \u202e' }, refused: 'text-control' },
    { action: { ...es, question: null, text: 'Sin pregunta' }, refused: 'unknown-item' },
    { action: { ...es, question: 'nowhere', text: 'Sin pregunta' }, refused: 'unknown-item' },
    { action: { type: 'edit-post', post: 'nowhere', text: 'Agua' }, refused: 'unknown-contribution' },
    { action: { type: 'withdraw-post', post: 'nowhere' }, refused: 'unknown-contribution' },
    { action: { type: 'support', post: 'nowhere' }, refused: 'unknown-contribution' },
    { action: { type: 'hide', post: 'nowhere' }, refused: 'not-allowed' },
    { action: { type: 'park', text: 'Otro tema', language: 'es' }, refused: 'not-allowed' },
    { action: { type: 'give-floor', hand: 'nowhere' }, refused: 'not-allowed' },
    { action: { type: 'focus', question: 'first-year' }, refused: 'not-allowed' },
    { action: { type: 'raise-hand', name: 'a'.repeat(61) }, refused: 'text-too-long' },
    { action: { ...es, question: 'first-year', text: 'Agua', language: 'xx' }, refused: 'malformed' },
    { action: { type: 'burn-post', post: 'nowhere' }, refused: 'malformed' },
  ],
}
