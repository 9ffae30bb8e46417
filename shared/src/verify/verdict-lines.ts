/** A verdict in sentences: which ones, with what in them. The words are in the catalogue `verify`. */
import type { LocalText } from '../text.ts'
import { isAllSame, isForged, type Rewritten, type SaidEdition, type Unlike } from './rewritten.ts'
import type { Verdict, WhichRound, Wrong } from './verdict.ts'

export type LineParams = Record<string, string | number>
/** `key` of the catalogue; `tone` by which a page sets it off. */
export type Line = { key: string; params: LineParams; tone: 'good' | 'bad' | 'plain' }

/** Puts words of the workshop into the reader's language; looks up a word of the catalogue, null where it has none. */
export type Reader = { local: (text: LocalText) => string; word: (key: string) => string | null }

/** First whether the file is sound, then what is wrong, then what was looked at. `rewritten`: null where nothing was written again. */
export function verdictLines(verdict: Verdict, reader: Reader, rewritten: Rewritten | null = null): Line[] {
  const { refused, wrong, found } = verdict
  if (refused !== null) {
    const where = refused.where ?? ''
    return [
      line('unsound', {}, 'bad'),
      line(where === '' ? `refused.${refused.refused}` : `refusedAt.${refused.refused}`, { where }, 'bad'),
    ]
  }
  if (wrong !== null)
    return [line('unsound', {}, 'bad'), wrongLine(wrong, reader), ...foundLines(found, reader, false)]
  const looked = foundLines(found, reader, true, rewritten)
  if (rewritten === null || isAllSame(rewritten)) return [line('sound', {}, 'good'), ...looked]
  return [...otherFileLines(rewritten), ...looked]
}

/** More of them tell nothing more. */
const NAMED = 8

function otherFileLines(rewritten: Rewritten): Line[] {
  if (rewritten.not !== null)
    return [
      line('soundData', {}, 'bad'),
      line(`notRewritten.${rewritten.not}`, { files: rewritten.files }, 'bad'),
    ]
  const { unlike, same } = rewritten
  const head = isForged(rewritten)
    ? [line('unsound', {}, 'bad'), line('changed', {}, 'bad')]
    : [line('soundData', {}, 'bad'), line('otherProgram', { same }, 'bad')]
  const more = unlike.length > NAMED ? [line('unlike.more', { files: unlike.length }, 'bad')] : []
  return [...head, ...unlike.slice(0, NAMED).map(unlikeLine), ...more]
}

function unlikeLine(unlike: Unlike): Line {
  const { file, how } = unlike
  if (how !== 'differs') return line(`unlike.${how}`, { file }, 'bad')
  const { at, ...place } = unlike.place
  const { found, expected } = unlike
  return line(`unlike.${at}`, { file, found: shown(found), expected: shown(expected), ...place }, 'bad')
}

function line(key: string, params: LineParams, tone: Line['tone'] = 'plain'): Line {
  return { key, params, tone }
}

function foundLines(
  found: Verdict['found'],
  reader: Reader,
  isWhole: boolean,
  rewritten: Rewritten | null = null,
): Line[] {
  if (found === null) return []
  const { title, edition, rehearsal, head, dataHash, files, log, seals, recount, not } = found
  const named = line(edition === 'final' ? 'ofFinal' : 'ofInterim', { title: reader.local(title) })
  const about = [named, ...(rehearsal ? [line('rehearsal', {})] : [])]
  if (!isWhole) return [...about, line('restUnchecked', {})]
  const checked = [
    files === null ? line('data', {}) : archiveLine(files, rewritten),
    ...(rewritten?.not === null ? [editionLine(rewritten.edition, reader)] : []),
    line('log', { entries: log.entries, told: log.told }),
    line('head', { head }),
    line('dataHash', { hash: dataHash }),
    ...(seals === null
      ? [line('noBallots', {})]
      : [
          line('seals', { rounds: seals.rounds, ballots: seals.ballots }),
          line('recount', { rounds: recount.rounds, figures: recount.figures }),
        ]),
    ...(recount.held > 0 ? [line('held', { held: recount.held })] : []),
  ]
  const left =
    seals === null ? [] : not.map(({ round, why }) => line(`not.${why}`, roundParams(round, reader)))
  return [
    ...about,
    ...checked,
    ...left,
    line('never', {}),
    line(seals === null ? 'limitsNoBallots' : 'limits', {}),
  ]
}

function archiveLine(files: number, rewritten: Rewritten | null): Line {
  if (rewritten === null) return line(files === 1 ? 'archiveAlone' : 'archive', { files })
  return rewritten.not === null && isAllSame(rewritten)
    ? line('archiveSame', { files, same: rewritten.same })
    : line('archiveSums', { files })
}

function editionLine({ audience, languages, left, foreword, zone }: SaidEdition, { word }: Reader): Line {
  const sections = left.map((section) => word(`section.${section}`) ?? section)
  return line('edition', {
    audience: word(`audience.${audience}`) ?? audience,
    languages: languages.join(', '),
    left: sections.join(', ') || '–',
    foreword,
    zone,
  })
}

function roundParams(
  { activity, asked }: WhichRound,
  { local }: Reader,
): { activity: string; asked: number } {
  return { activity: local(activity), asked }
}

function wrongLine(wrong: Wrong, reader: Reader): Line {
  switch (wrong.wrong) {
    case 'bytes':
      return line('wrong.bytes', { at: wrong.at + 1 }, 'bad')
    case 'sum':
    case 'manifest':
    case 'head':
      return line(`wrong.${wrong.wrong}`, {}, 'bad')
    case 'chain':
    case 'entry':
    case 'kept-back':
    case 'older':
      return line(`wrong.${wrong.wrong}`, { rev: wrong.rev }, 'bad')
    case 'log': {
      const field = fieldWord([wrong.field], reader)
      return wrong.round === null
        ? line('wrong.logWhole', { field }, 'bad')
        : line('wrong.log', { ...roundParams(wrong.round, reader), field }, 'bad')
    }
    case 'seal':
    case 'ballots':
      return line(`wrong.${wrong.wrong}`, roundParams(wrong.round, reader), 'bad')
    case 'figure':
      return figureLine(wrong, reader)
  }
}

function figureLine(wrong: Extract<Wrong, { wrong: 'figure' }>, reader: Reader): Line {
  const { round, item, heading, group, path, printed, recounted } = wrong
  const params = {
    field: fieldWord(path, reader),
    printed: shown(printed),
    recounted: shown(recounted),
    item: [item && reader.local(item), heading].filter(Boolean).join(' · '),
    group: typeof group === 'string' ? group : group ? reader.local(group) : '',
  }
  if (round === null) return line('wrong.figureWhole', params, 'bad')
  const place = item === null ? 'figureRound' : group === null ? 'figureItem' : 'figureGroup'
  return line(`wrong.${place}`, { ...params, ...roundParams(round, reader) }, 'bad')
}

/** The word for a figure where there is one, else where it stands in the data. */
function fieldWord(path: readonly (string | number)[], { word }: Reader): string {
  const last = path.findLast((key) => typeof key === 'string') ?? ''
  return word(`field.${last}`) ?? path.join('.')
}

const LONGEST = 80

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '–')
  return value === null ? '–' : text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
