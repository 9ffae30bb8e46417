/**
 * Statistics of one ordinal scale: `counts` per level, lowest level first. Levels are addressed by index 0..K-1.
 * "Don't know", "abstain" and the like are not levels and are counted elsewhere. Everything is null without answers.
 */
type Counts = readonly number[]

/** Levels of the two middle answers, [lo, hi]; the same level twice unless n is even and the middle answers differ. */
export function median(counts: Counts): [number, number] | null {
  const n = sum(counts)
  if (n === 0) return null
  return [levelAt(counts, Math.floor((n - 1) / 2)), levelAt(counts, Math.floor(n / 2))]
}

/** Quantile of level indexes, R type 7: interpolated at (n - 1)p between sorted answers. p in 0..1. Source: Hyndman & Fan 1996. */
export function quantile7(counts: Counts, p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`no quantile at ${p}`)
  const n = sum(counts)
  if (n === 0) return null
  const place = (n - 1) * p
  const below = levelAt(counts, Math.floor(place))
  const above = levelAt(counts, Math.ceil(place))
  return below + (place - Math.floor(place)) * (above - below)
}

/** Interquartile range in levels: quantile 0.75 minus quantile 0.25, both of type 7. */
export function iqr(counts: Counts): number | null {
  const high = quantile7(counts, 0.75)
  const low = quantile7(counts, 0.25)
  return high === null || low === null ? null : high - low
}

/**
 * Consensus Cns = 1 + sum of p log2(1 - |level - mean| / (K - 1)): 1 unanimous, 0 half and half at the ends.
 * K - 1 is the width of the scale, not of the answers. null for fewer than two levels. Source: Tastle & Wierman 2007.
 */
export function consensusCns(counts: Counts): number | null {
  const n = sum(counts)
  const width = counts.length - 1
  if (n === 0 || width < 1) return null
  const total = counts.reduce((sofar, count, level) => sofar + count * level, 0)
  let cns = 1
  for (const [level, count] of counts.entries()) {
    // Integers up to one division, and never log2(0): an answer is less than the whole width away from the mean.
    if (count > 0) cns += (count / n) * Math.log2((n * width - Math.abs(n * level - total)) / (n * width))
  }
  return cns
}

/**
 * Agreement A: 1 all on one level, 0 even over all levels, -1 half and half at the ends; below 0 = two camps.
 * Layers are peeled off (the levels still filled, as high as the smallest of them) and A is their mean by weight.
 * null for fewer than three levels. Source: van der Eijk 2001 (the algorithm of its text, not of its endnote).
 */
export function agreementA(counts: Counts): number | null {
  const n = sum(counts)
  if (n === 0 || counts.length < 3) return null
  let rest = counts
  let weighted = 0
  while (rest.some((count) => count > 0)) {
    const filled = rest.map((count) => count > 0)
    const height = Math.min(...rest.filter((count) => count > 0))
    weighted += height * filled.filter(Boolean).length * layerAgreement(filled)
    rest = rest.map((count) => (count > 0 ? count - height : 0))
  }
  return weighted / n
}

/**
 * Agreement of one layer with S of K levels filled: U (1 - (S - 1)/(K - 1)),
 * U = ((K - 2) together - (K - 1) apart) / ((K - 2)(together + apart)) over the triples of levels with two filled:
 * together = the two are neighbours in the triple (110, 011), apart = the gap is between them (101).
 */
function layerAgreement(filled: readonly boolean[]): number {
  const k = filled.length
  const s = filled.filter(Boolean).length
  if (s === 1) return 1
  if (s === k) return 0
  let together = 0
  let apart = 0
  for (let low = 0; low < k; low++) {
    for (let mid = low + 1; mid < k; mid++) {
      for (let high = mid + 1; high < k; high++) {
        const [l, m, h] = [filled[low], filled[mid], filled[high]]
        if (l && h && !m) apart += 1
        else if (m && l !== h) together += 1
      }
    }
  }
  // One division of integers, so that two camps at the ends are -1 and not a hair below.
  const u = (k - 2) * together - (k - 1) * apart
  return (u * (k - s)) / ((k - 2) * (together + apart) * (k - 1))
}

/** Share 0..1 that two groups have in common: sum over levels of the smaller of the two shares. */
export function overlap(p: Counts, q: Counts): number | null {
  if (p.length !== q.length) throw new RangeError('scales of different lengths cannot be compared')
  const [np, nq] = [sum(p), sum(q)]
  if (np === 0 || nq === 0) return null
  return sum(p.map((count, level) => Math.min(count * nq, (q[level] ?? 0) * np))) / (np * nq)
}

function sum(counts: Counts): number {
  return counts.reduce((total, count) => total + count, 0)
}

/** Level of the answer at a 0-based place when all answers are sorted. */
function levelAt(counts: Counts, place: number): number {
  let passed = 0
  return counts.findIndex((count) => {
    passed += count
    return passed > place
  })
}
