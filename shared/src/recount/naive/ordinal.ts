/** Ordinal statistics a second time, from the list of answers (level indexes) instead of counts. */
type Answers = readonly number[]

const sorted = (answers: Answers) => [...answers].sort((a, b) => a - b)

export function naiveMedian(answers: Answers): [number, number] | null {
  const line = sorted(answers)
  // Take the outermost answers away, two at a time, until one or two are left.
  while (line.length > 2) {
    line.shift()
    line.pop()
  }
  const [lo, hi = lo] = line
  return lo === undefined || hi === undefined ? null : [lo, hi]
}

/** Type 7 by its definition: the broken line through the points (k / (n - 1), k-th answer). */
export function naiveQuantile(answers: Answers, p: number): number | null {
  const line = sorted(answers)
  if (line.length < 2) return line[0] ?? null
  for (let k = 1; k < line.length; k++) {
    const [left, right] = [(k - 1) / (line.length - 1), k / (line.length - 1)]
    const [from, to] = [line[k - 1] ?? 0, line[k] ?? 0]
    if (p <= right) return from + ((p - left) / (right - left)) * (to - from)
  }
  return line.at(-1) ?? null
}

export function naiveCns(answers: Answers, levels: number): number | null {
  if (answers.length === 0 || levels < 2) return null
  const mean = answers.reduce((sum, level) => sum + level, 0) / answers.length
  const terms = answers.map((level) => Math.log2(1 - Math.abs(level - mean) / (levels - 1)) / answers.length)
  return 1 + terms.reduce((sum, term) => sum + term, 0)
}

/** Takes one answer from every level still filled, again and again; each such layer counts with its number of answers. */
export function naiveAgreementA(answers: Answers, levels: number): number | null {
  if (answers.length === 0 || levels < 3) return null
  const left = [...answers]
  let weighted = 0
  while (left.length > 0) {
    const layer = [...new Set(left)]
    for (const level of layer) left.splice(left.indexOf(level), 1)
    weighted += layer.length * layerA(layer, levels)
  }
  return weighted / answers.length
}

function layerA(layer: readonly number[], levels: number): number {
  if (layer.length === 1) return 1
  if (layer.length === levels) return 0
  const gaps = [...new Array(levels).keys()].filter((level) => !layer.includes(level))
  const couples = layer.flatMap((low) =>
    layer.filter((high) => high > low).map((high) => [low, high] as const),
  )
  const triples = couples.flatMap(([low, high]) => gaps.map((gap) => low < gap && gap < high))
  const apart = triples.filter(Boolean).length
  const together = triples.length - apart
  const unimodality = ((levels - 2) * together - (levels - 1) * apart) / ((levels - 2) * triples.length)
  return unimodality * (1 - (layer.length - 1) / (levels - 1))
}

export function naiveOverlap(one: Answers, other: Answers, levels: number): number | null {
  if (one.length === 0 || other.length === 0) return null
  const share = (answers: Answers, at: number) =>
    answers.filter((level) => level === at).length / answers.length
  return [...new Array(levels).keys()].reduce(
    (sum, at) => sum + Math.min(share(one, at), share(other, at)),
    0,
  )
}
