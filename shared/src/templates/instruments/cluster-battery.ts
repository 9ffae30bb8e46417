/** The battery for clusters: whom they speak for, what they agreed on, their ties, means and monitoring. */
import { batteryInstrument } from './battery.ts'
import {
  clusterLinks,
  clusterMonitoring,
  clusterRepresentation,
  clusterResources,
  clusterVision,
} from './cluster-indicators.ts'
import type { Instrument } from './instrument.ts'

export const clusterBattery: readonly Instrument[] = [
  batteryInstrument('Cluster battery: representation and legitimacy', {
    id: 'cluster-representation',
    title: [
      'Clúster: representación y legitimidad',
      'Cluster: representation and legitimacy',
      'Cluster: representação e legitimidade',
    ],
    prompt: [
      '¿A quién representa cada clúster y de dónde le viene su autoridad?',
      'Whom does each cluster represent, and where does its authority come from?',
      'Quem cada cluster representa e de onde vem sua autoridade?',
    ],
    indicators: clusterRepresentation,
  }),
  batteryInstrument('Cluster battery: vision and consensus', {
    id: 'cluster-vision',
    title: ['Clúster: visión y consenso', 'Cluster: vision and consensus', 'Cluster: visão e consenso'],
    prompt: [
      '¿Hay acuerdo sobre el rumbo de cada clúster, y lo aceptan los demás?',
      'Is there agreement on where each cluster is going, and do others accept it?',
      'Há acordo sobre o rumo de cada cluster, e os demais o aceitam?',
    ],
    indicators: clusterVision,
  }),
  batteryInstrument('Cluster battery: links and coordination', {
    id: 'cluster-links',
    title: [
      'Clúster: vínculos y coordinación',
      'Cluster: links and coordination',
      'Cluster: vínculos e coordenação',
    ],
    prompt: [
      '¿Con quién está conectado cada clúster y hasta dónde llegan sus temas?',
      'With whom is each cluster connected, and how far do its matters get?',
      'Com quem cada cluster está conectado e até onde chegam seus temas?',
    ],
    indicators: clusterLinks,
  }),
  batteryInstrument('Cluster battery: resources and capacities', {
    id: 'cluster-resources',
    title: [
      'Clúster: recursos y capacidades',
      'Cluster: resources and capacities',
      'Cluster: recursos e capacidades',
    ],
    prompt: [
      '¿Tiene cada clúster el dinero y la gente que su tarea pide?',
      'Has each cluster the money and the people that its task asks for?',
      'Cada cluster tem o dinheiro e as pessoas que sua tarefa exige?',
    ],
    indicators: clusterResources,
  }),
  batteryInstrument('Cluster battery: evaluation and monitoring', {
    id: 'cluster-monitoring',
    title: [
      'Clúster: evaluación y seguimiento',
      'Cluster: evaluation and monitoring',
      'Cluster: avaliação e acompanhamento',
    ],
    prompt: [
      '¿Cómo se sabe si lo que hace cada clúster da resultado?',
      'How do people know whether what each cluster does works?',
      'Como se sabe se o que cada cluster faz dá resultado?',
    ],
    indicators: clusterMonitoring,
  }),
]
