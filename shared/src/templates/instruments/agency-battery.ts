/** The battery for regional development agencies: whom they speak for, what they agreed on, their ties, means and structure. */
import {
  agencyLinks,
  agencyRepresentation,
  agencyResources,
  agencyStructure,
  agencyVision,
} from './agency-indicators.ts'
import { batteryInstrument } from './battery.ts'
import type { Instrument } from './instrument.ts'

export const agencyBattery: readonly Instrument[] = [
  batteryInstrument('Agency battery: representation and legitimacy', {
    id: 'agency-representation',
    title: [
      'Agencia: representación y legitimidad',
      'Agency: representation and legitimacy',
      'Agência: representação e legitimidade',
    ],
    prompt: [
      '¿A quién representa cada agencia y quién decide en ella? Marque lo que usted ve.',
      'Whom does each agency represent, and who decides in it? Mark what you see.',
      'Quem cada agência representa e quem decide nela? Marque o que você vê.',
    ],
    indicators: agencyRepresentation,
  }),
  batteryInstrument('Agency battery: vision and consensus', {
    id: 'agency-vision',
    title: ['Agencia: visión y consenso', 'Agency: vision and consensus', 'Agência: visão e consenso'],
    prompt: [
      '¿Hay acuerdo sobre el rumbo, y se nota en la agenda de cada agencia?',
      'Is there agreement on where to go, and does it show in each agency’s agenda?',
      'Há acordo sobre o rumo, e ele aparece na agenda de cada agência?',
    ],
    indicators: agencyVision,
  }),
  batteryInstrument('Agency battery: links and coordination', {
    id: 'agency-links',
    title: [
      'Agencia: vínculos y coordinación',
      'Agency: links and coordination',
      'Agência: vínculos e coordenação',
    ],
    prompt: [
      '¿Con quién está conectada cada agencia y hasta dónde llegan sus temas?',
      'With whom is each agency connected, and how far do its matters get?',
      'Com quem cada agência está conectada e até onde chegam seus temas?',
    ],
    indicators: agencyLinks,
  }),
  batteryInstrument('Agency battery: resources and capacities', {
    id: 'agency-resources',
    title: [
      'Agencia: recursos y capacidades',
      'Agency: resources and capacities',
      'Agência: recursos e capacidades',
    ],
    prompt: [
      '¿Tiene cada agencia el dinero y la gente que su tarea pide?',
      'Has each agency the money and the people that its task asks for?',
      'Cada agência tem o dinheiro e as pessoas que sua tarefa exige?',
    ],
    indicators: agencyResources,
  }),
  batteryInstrument('Agency battery: monitoring and structure', {
    id: 'agency-structure',
    title: [
      'Agencia: seguimiento y estructura',
      'Agency: monitoring and structure',
      'Agência: acompanhamento e estrutura',
    ],
    prompt: [
      '¿Cómo está armada cada agencia y cómo sabe si lo que hace sirve?',
      'How is each agency built, and how does it know whether its work helps?',
      'Como cada agência está montada e como sabe se o que faz funciona?',
    ],
    indicators: agencyStructure,
  }),
]
