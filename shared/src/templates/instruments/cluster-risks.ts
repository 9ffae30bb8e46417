/** Risks of a cluster policy, each with what is done against it and by whom, and where they lie by probability and impact. */
import { CARD_FORMS } from '../../kinds/gather/card-forms.ts'
import type { Item } from '../../kinds/item.ts'
import type { MatrixConfig } from '../../kinds/matrix/schema.ts'
import type { Instrument } from './instrument.ts'
import { labels, row, step, words, writing } from './write.ts'

/** Each with the answer that was given to it. */
const risks: readonly Item[] = [
  row(
    'value-chain-links',
    [
      'Diseño: se conocen mal los componentes de las cadenas de valor',
      'Design: the components of value chains are poorly known',
      'Desenho: conhecem-se mal os componentes das cadeias de valor',
    ],
    [
      'Mitigación: capacidades técnicas.',
      'Mitigation: technical capacity.',
      'Mitigação: capacidades técnicas.',
    ],
  ),
  row(
    'competitive-challenges',
    [
      'Diseño: se conocen mal los desafíos competitivos',
      'Design: the competitive challenges are poorly known',
      'Desenho: conhecem-se mal os desafios competitivos',
    ],
    [
      'Mitigación: involucrar a los actores relevantes.',
      'Mitigation: involve the players who matter.',
      'Mitigação: envolver os atores relevantes.',
    ],
  ),
  row(
    'weak-agreement',
    [
      'Diseño: falta acuerdo para una política de largo plazo',
      'Design: too little agreement for a long-term policy',
      'Desenho: falta acordo para uma política de longo prazo',
    ],
    [
      'Mitigación: participación desde los niveles locales y regionales.',
      'Mitigation: participation from the local and regional levels on.',
      'Mitigação: participação a partir dos níveis locais e regionais.',
    ],
  ),
  row(
    'manager-skills',
    [
      'Implementación: gerentes y equipos con competencias limitadas',
      'Implementation: managers and teams with limited skills',
      'Implementação: gerentes e equipes com competências limitadas',
    ],
    [
      'Mitigación: formación y capacitación.',
      'Mitigation: education and training.',
      'Mitigação: formação e capacitação.',
    ],
  ),
  row(
    'centralised-framework',
    [
      'Implementación: instituciones centralizadas',
      'Implementation: centralised institutions',
      'Implementação: instituições centralizadas',
    ],
    [
      'Mitigación: dar poder a los actores locales y regionales.',
      'Mitigation: give power to local and regional players.',
      'Mitigação: dar poder aos atores locais e regionais.',
    ],
  ),
  row(
    'plans-without-money',
    [
      'Implementación: planes sin recursos reales',
      'Implementation: plans without real resources',
      'Implementação: planos sem recursos reais',
    ],
    [
      'Mitigación: presupuestos propios.',
      'Mitigation: budgets of their own.',
      'Mitigação: orçamentos próprios.',
    ],
  ),
  row(
    'no-monitoring',
    [
      'Implementación: nadie mide avances ni impactos',
      'Implementation: nobody measures progress or impact',
      'Implementação: ninguém mede avanços nem impactos',
    ],
    [
      'Mitigación: observatorio de clúster.',
      'Mitigation: a cluster observatory.',
      'Mitigação: observatório de clusters.',
    ],
  ),
]

/** A risk that nobody owns is not mitigated. */
const register = {
  ...CARD_FORMS.pairs,
  fields: CARD_FORMS.pairs.fields?.map((field) =>
    field.id === 'owner' ? { ...field, required: true } : field,
  ),
}

const likelyAndGrave: MatrixConfig = {
  mode: 'plane',
  x: {
    name: words('Probabilidad', 'Probability', 'Probabilidade'),
    low: words('Poco probable', 'Unlikely', 'Pouco provável'),
    high: words('Muy probable', 'Very likely', 'Muito provável'),
  },
  y: {
    name: words('Impacto', 'Impact', 'Impacto'),
    low: words('Leve', 'Light', 'Leve'),
    high: words('Grave', 'Grave', 'Grave'),
  },
  quadrants: labels(
    ['Tener un plan B', 'Have a plan B', 'Ter um plano B'],
    ['Mitigar ya', 'Mitigate now', 'Mitigar já'],
    ['Vigilar', 'Watch', 'Vigiar'],
    ['Corregir de paso', 'Fix along the way', 'Corrigir aos poucos'],
  ),
}

export const clusterRisks: readonly Instrument[] = [
  {
    source: '004',
    row: 'Riesgos y mitigación',
    engines: ['A6'],
    step: step({
      id: 'risk-register',
      kind: 'gather',
      title: ['Riesgos y mitigación', 'Risks and mitigation', 'Riscos e mitigação'],
      prompt: [
        '¿Qué puede salir mal al diseñar o aplicar la política de clúster? Escriba el riesgo, qué se hará y quién responde.',
        'What can go wrong when cluster policy is designed or carried out? Write the risk, what will be done and who owns it.',
        'O que pode dar errado ao desenhar ou aplicar a política de clusters? Escreva o risco, o que se fará e quem responde.',
      ],
      secrecy: 'open',
      config: writing({ ...register, sharing: 'shared', askWhy: false }),
      items: risks,
    }),
  },
  {
    source: '004',
    row: 'Riesgos y mitigación',
    engines: ['A4'],
    step: step({
      id: 'risk-map',
      kind: 'matrix',
      title: ['Mapa de riesgos', 'Risk map', 'Mapa de riscos'],
      prompt: [
        '¿Qué tan probable es cada riesgo y cuánto daño haría? Toque el lugar de cada uno.',
        'How likely is each risk, and how much harm would it do? Tap the place of each.',
        'Quão provável é cada risco e quanto dano causaria? Toque no lugar de cada um.',
      ],
      config: likelyAndGrave,
      items: risks,
    }),
  },
]
