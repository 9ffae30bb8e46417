/** What `cabildo analyze` prints for a person, in two languages. */
import type { agreementWords } from '@cabildo/shared/methods/pair-agreement'
import type { AnalyzeLanguage } from './analyze-problems.ts'

type Agreement = ReturnType<typeof agreementWords>

export type AnalyzeWords = {
  locale: AnalyzeLanguage
  /** Heads of columns. */
  item: string
  group: string
  level: string
  statement: string
  people: string
  points: string
  meanPlace: string
  approvals: string
  share: string
  seen: string
  agree: string
  disagree: string
  pass: string
  mean: string
  median: string
  lowest: string
  consensus: string
  eachGroupEqual: string
  first: string
  pairAgreement: string
  unrepresentedHead: string
  topK: string
  fairShare: string
  /** Titles and sentences. */
  ranked: (voters: number, items: number, abstained: number) => string
  approved: (voters: number, items: number, k: number) => string
  answered: (n: number) => string
  rated: (voters: number, items: number, abstained: number) => string
  voted: (people: number, statements: number, groups: string) => string
  headToHead: string
  winner: (name: string) => string
  noWinner: string
  flip: (first: string, second: string, switches: number) => string
  kemeny: (share: string, order: string) => string
  kemenySeveral: (share: string, orders: string, pairs: string) => string
  kemenyFound: (share: string, gap: string, order: string) => string
  irv: (winners: string) => string
  irvTie: (tied: string, winners: string) => string
  agreement: (share: string, word: string) => string
  agreementWord: Record<Agreement, string>
  ranks: (w: string, tau: string) => string
  test: (chi2: string, df: string, p: string) => string
  permutation: (p: string, samples: number) => string
  between: (one: string, other: string, share: string) => string
  top: (k: number, names: string) => string
  topSets: (sets: string) => string
  bought: (sets: string) => string
  added: (names: string) => string
  pav: (score: string, sets: string) => string
  unrepresented: (share: string) => string
  unrepresentedFair: (share: string) => string
  median2: (low: string, high: string) => string
  spread: (iqr: string, cns: string, a: string, d: string) => string
  tooFew: (names: string) => string
  undefined: string
}

const list = (locale: AnalyzeLanguage) => (names: readonly string[]) =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)

export const listIn = { en: list('en'), es: list('es') }

const en: AnalyzeWords = {
  locale: 'en',
  item: 'Item',
  group: 'Group',
  level: 'Level',
  statement: 'Statement',
  people: 'People',
  points: 'Points',
  meanPlace: 'Mean place',
  approvals: 'Approvals',
  share: 'Share',
  seen: 'Seen',
  agree: 'Agree',
  disagree: 'Disagree',
  pass: 'Pass',
  mean: 'Mean',
  median: 'Median',
  lowest: 'Lowest group',
  consensus: 'All groups',
  eachGroupEqual: 'Each group equal',
  first: 'First',
  pairAgreement: 'Agreement',
  unrepresentedHead: 'Without',
  topK: 'Most supported',
  fairShare: 'Fair share',
  ranked: (voters, items, abstained) => `${voters} people ranked ${items} items; ${abstained} gave no order.`,
  approved: (voters, items, k) => `${voters} people, ${items} items, a choice of ${k}.`,
  answered: (n) => `${n} answers.`,
  rated: (voters, items, abstained) =>
    `${voters} people scored ${items} items; ${abstained} put none above another.`,
  voted: (people, statements, groups) => `${people} people, ${statements} statements; groups: ${groups}.`,
  headToHead: 'Head to head, people who put the row above the column',
  winner: (name) => `Against every other item, more people prefer ${name}.`,
  noWinner: 'No item beats all others.',
  flip: (first, second, switches) =>
    `People who would have to switch for ${second} to beat ${first} head to head: ${switches}.`,
  kemeny: (share, order) =>
    `Of all possible orders this one contradicts people’s rankings least; ${share} of all stated comparisons go against it: ${order}.`,
  kemenySeveral: (share, orders, pairs) =>
    `${orders} orders contradict people’s rankings least; ${share} of all stated comparisons go against each. They differ on: ${pairs}.`,
  kemenyFound: (share, gap, order) =>
    `The best common order found, at most ${gap} from the optimum; ${share} of all stated comparisons go against it: ${order}.`,
  irv: (winners) => `Instant runoff, to pick one: ${winners}.`,
  irvTie: (tied, winners) =>
    `Instant runoff, to pick one: it depends on a tie between ${tied}; possible: ${winners}.`,
  agreement: (share, word) =>
    `Pick any two people and any two items: they agree on which is more important in ${share} of cases (50% would be coin-tossing). ${word}`,
  agreementWord: {
    'nearly-unanimous': 'Nearly unanimous.',
    strong: 'Strong common order.',
    clear: 'Clear common order.',
    weak: 'Weak common order.',
    hardly: 'Hardly more than chance.',
  },
  ranks: (w, tau) => `Kendall’s W ${w}, mean tau-b ${tau}.`,
  test: (chi2, df, p) => `Chi-square ${chi2} with ${df} degrees of freedom, p ${p}.`,
  permutation: (p, samples) => `Few people or items: rather p ${p}, from ${samples} permutations.`,
  between: (one, other, share) => `Between ${one} and ${other}: ${share}.`,
  top: (k, names) => `First ${k}, whole tiers: ${names}.`,
  topSets: (sets) => `Most supported: ${sets}.`,
  bought: (sets) => `Fair-share set: ${sets}.`,
  added: (names) => `added by total support: ${names}`,
  pav: (score, sets) => `Proportional approval (${score}): ${sets}.`,
  unrepresented: (share) => `With the most supported, ${share} of people get nothing they supported.`,
  unrepresentedFair: (share) => `With the fair-share set it would be ${share}.`,
  median2: (low, high) => (low === high ? `Median: ${low}.` : `Median: between ${low} and ${high}.`),
  spread: (iqr, cns, a, d) =>
    `Interquartile range ${iqr} levels, consensus ${cns}, agreement A ${a}, Leik’s D ${d}.`,
  tooFew: (names) => `Too few scores: ${names}.`,
  undefined: 'not defined',
}

const es: AnalyzeWords = {
  locale: 'es',
  item: 'Elemento',
  group: 'Grupo',
  level: 'Nivel',
  statement: 'Afirmación',
  people: 'Personas',
  points: 'Puntos',
  meanPlace: 'Lugar medio',
  approvals: 'Apoyos',
  share: 'Parte',
  seen: 'Visto',
  agree: 'De acuerdo',
  disagree: 'En contra',
  pass: 'Paso',
  mean: 'Media',
  median: 'Mediana',
  lowest: 'Grupo más bajo',
  consensus: 'Todos los grupos',
  eachGroupEqual: 'Cada grupo igual',
  first: 'Primero',
  pairAgreement: 'Acuerdo',
  unrepresentedHead: 'Sin nada',
  topK: 'Más apoyados',
  fairShare: 'Reparto justo',
  ranked: (voters, items, abstained) =>
    `${voters} personas ordenaron ${items} elementos; ${abstained} no dieron un orden.`,
  approved: (voters, items, k) => `${voters} personas, ${items} elementos, se eligen ${k}.`,
  answered: (n) => `${n} respuestas.`,
  rated: (voters, items, abstained) =>
    `${voters} personas puntuaron ${items} elementos; ${abstained} no pusieron ninguno sobre otro.`,
  voted: (people, statements, groups) => `${people} personas, ${statements} afirmaciones; grupos: ${groups}.`,
  headToHead: 'Frente a frente, personas que ponen la fila sobre la columna',
  winner: (name) => `Frente a cada uno de los demás, más personas prefieren ${name}.`,
  noWinner: 'Ningún elemento gana a todos los demás.',
  flip: (first, second, switches) =>
    `Personas que tendrían que cambiar para que ${second} gane a ${first} frente a frente: ${switches}.`,
  kemeny: (share, order) =>
    `De todos los órdenes posibles, este es el que menos contradice a las personas; el ${share} de las comparaciones expresadas va en contra: ${order}.`,
  kemenySeveral: (share, orders, pairs) =>
    `${orders} órdenes son los que menos contradicen a las personas; el ${share} de las comparaciones expresadas va contra cada uno. Difieren en: ${pairs}.`,
  kemenyFound: (share, gap, order) =>
    `El mejor orden común encontrado, a lo sumo a ${gap} del óptimo; el ${share} de las comparaciones expresadas va en contra: ${order}.`,
  irv: (winners) => `Segunda vuelta instantánea, para elegir uno: ${winners}.`,
  irvTie: (tied, winners) =>
    `Segunda vuelta instantánea, para elegir uno: depende de un empate entre ${tied}; posibles: ${winners}.`,
  agreement: (share, word) =>
    `Tome dos personas y dos elementos cualesquiera: coinciden en cuál es más importante en el ${share} de los casos (50 % sería azar). ${word}`,
  agreementWord: {
    'nearly-unanimous': 'Casi unánime.',
    strong: 'Orden común fuerte.',
    clear: 'Orden común claro.',
    weak: 'Orden común débil.',
    hardly: 'Apenas más que el azar.',
  },
  ranks: (w, tau) => `W de Kendall ${w}, tau-b media ${tau}.`,
  test: (chi2, df, p) => `Ji cuadrado ${chi2} con ${df} grados de libertad, p ${p}.`,
  permutation: (p, samples) => `Pocas personas o elementos: mejor p ${p}, de ${samples} permutaciones.`,
  between: (one, other, share) => `Entre ${one} y ${other}: ${share}.`,
  top: (k, names) => `Los primeros ${k}, por escalones enteros: ${names}.`,
  topSets: (sets) => `Más apoyados: ${sets}.`,
  bought: (sets) => `Conjunto de reparto justo: ${sets}.`,
  added: (names) => `añadidos por apoyo total: ${names}`,
  pav: (score, sets) => `Aprobación proporcional (${score}): ${sets}.`,
  unrepresented: (share) => `Con los más apoyados, el ${share} de las personas no recibe nada que apoyó.`,
  unrepresentedFair: (share) => `Con el conjunto de reparto justo sería el ${share}.`,
  median2: (low, high) => (low === high ? `Mediana: ${low}.` : `Mediana: entre ${low} y ${high}.`),
  spread: (iqr, cns, a, d) =>
    `Rango intercuartílico ${iqr} niveles, consenso ${cns}, acuerdo A ${a}, D de Leik ${d}.`,
  tooFew: (names) => `Muy pocas puntuaciones: ${names}.`,
  undefined: 'no definido',
}

export const analyzeWords: Record<AnalyzeLanguage, AnalyzeWords> = { en, es }
