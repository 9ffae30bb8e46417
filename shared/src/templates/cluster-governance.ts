/**
 * Cluster governance: what people think of cluster policy, how their clusters are governed and where value leaks away, who
 * should do what against which risks; and what they think at the end.
 */
import { batteryStep } from './instruments/battery.ts'
import {
  clusterLinks,
  clusterMonitoring,
  clusterRepresentation,
  clusterResources,
  clusterVision,
} from './instruments/cluster-indicators.ts'
import { stepOf } from './instruments/index.ts'
import { words } from './instruments/write.ts'
import type { Template } from './template.ts'
import { groupsWith } from './usual-groups.ts'
import { closeWith } from './usual-steps.ts'

const voices = batteryStep({
  id: 'cluster-voices',
  title: [
    'A quién representa y hacia dónde va',
    'Whom it represents, where it goes',
    'Quem representa e para onde vai',
  ],
  prompt: [
    'Marque lo que usted ve en cada clúster. Nadie sabrá qué marcó cada quien.',
    'Mark what you see in each cluster. Nobody will know who marked what.',
    'Marque o que você vê em cada cluster. Ninguém saberá o que cada um marcou.',
  ],
  indicators: [...clusterRepresentation, ...clusterVision],
})

const means = batteryStep({
  id: 'cluster-means',
  title: [
    'Vínculos, recursos y seguimiento',
    'Ties, resources and monitoring',
    'Vínculos, recursos e acompanhamento',
  ],
  prompt: [
    '¿Con quién está conectado cada clúster, con qué cuenta y cómo sabe si avanza?',
    'With whom is each cluster connected, what does it have, and how does it know whether it moves ahead?',
    'Com quem cada cluster está conectado, com que conta e como sabe se avança?',
  ],
  indicators: [...clusterLinks, ...clusterResources, ...clusterMonitoring],
})

export const clusterGovernance: Template = {
  id: 'cluster-governance',
  title: words('Gobernanza de clústeres', 'Cluster governance assessment', 'Governança de clusters'),
  summary: words(
    'Reflexionar al comienzo, evaluar cómo se gobiernan los clústeres y por dónde se fuga el valor, repartir funciones entre niveles, enfrentar riesgos con responsables y volver a las preguntas.',
    'Reflect at the start, assess how clusters are governed and where value leaks away, share out functions between levels, face risks with owners, and come back to the questions.',
    'Refletir no começo, avaliar como os clusters são governados e por onde o valor escapa, repartir funções entre níveis, enfrentar riscos com responsáveis e voltar às perguntas.',
  ),
  minutes: 180,
  setup: {
    title: words(
      'Cómo se gobiernan nuestros clústeres',
      'How our clusters are governed',
      'Como são governados nossos clusters',
    ),
    purpose: words(
      'Ver juntos qué funciona en la gobernanza de los clústeres, qué le toca a cada nivel de gobierno y qué riesgos hay que atender.',
      'See together what works in the governance of clusters, what is for each level of government to do, and which risks need attention.',
      'Ver em conjunto o que funciona na governança dos clusters, o que cabe a cada nível de governo e que riscos é preciso enfrentar.',
    ),
    languages: ['es', 'en', 'pt'],
    groups: groupsWith({
      national: 4,
      regional: 5,
      agencies: 4,
      municipal: 4,
      firms: 6,
      suppliers: 8,
      universities: 5,
      workers: 4,
      communities: 4,
    }),
    smallestGroup: { open: 3, confidential: 3, anonymous: 5 },
    agenda: [
      stepOf('reflections-before', { minutes: 15 }),
      { ...voices, minutes: 20 },
      { ...means, minutes: 20 },
      stepOf('value-profile', { minutes: 20 }),
      stepOf('policy-levels', { minutes: 20 }),
      stepOf('risk-register', { minutes: 25 }),
      stepOf('policy-lessons', { minutes: 15 }),
      stepOf('lessons-vote', {
        minutes: 10,
        items: [],
        source: { activity: 'policy-lessons', take: { rule: 'all' } },
      }),
      stepOf('reflections-after', { minutes: 10 }),
      closeWith('lessons-vote', [
        'Estas lecciones nos acompañan, junto con lo que respondimos a las preguntas del comienzo.',
        'These lessons go with us, together with what we answered to the questions of the beginning.',
        'Estas lições nos acompanham, junto com o que respondemos às perguntas do começo.',
      ]),
    ],
    template: 'cluster-governance',
  },
}
