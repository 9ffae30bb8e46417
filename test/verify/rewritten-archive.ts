/** Archives as the program writes them, and as somebody changes them who puts the sums of the manifest in order again. */
import type { ExportedFile } from '@cabildo/server/export/write-export'
import { writeExport } from '@cabildo/server/export/write-export'
import { partsOf, rewrite, zipParts } from '@cabildo/server/report/data/zip-parts'
import { rewriteArchive } from '@cabildo/server/verify/rewrite-archive'
import { isArchiveRefusal } from '@cabildo/shared/archive/archive-refusal'
import { type Archive, readArchive } from '@cabildo/shared/archive/read-archive'
import { writeArchive } from '@cabildo/shared/archive/write-archive'
import type { ExportAsk } from '@cabildo/shared/wire/exports'
import type { SealedRound } from '@cabildo/shared/workshop/decide/decision'
import { REPORT_SECTIONS } from '@cabildo/shared/workshop/report/editions'
import { everySample, type Played, type playedThrough } from './played.ts'

const ASK: ExportAsk = {
  ...{ format: 'zip', audience: 'internal', languages: ['es'], sections: [...REPORT_SECTIONS] },
  ...{ foreword: '', ballots: true },
}

/** The export of a workshop that was played, in an edition. */
export async function exported(
  { rig, store }: Awaited<ReturnType<typeof playedThrough>>,
  edition: Partial<ExportAsk> = {},
): Promise<ExportedFile['bytes']> {
  const stored = await store.load(rig.workshop)
  if (stored === null) throw new Error('the workshop is gone')
  const closed = await rig.runner.read(rig.workshop, ({ state }) =>
    state.activities.flatMap(({ setup, rounds }) =>
      rounds.flatMap(({ n, closed: ended }) => (ended?.seal ? [{ activity: setup.id, round: n }] : [])),
    ),
  )
  const sealed: SealedRound[] = []
  for (const { activity, round } of closed ?? [])
    sealed.push({ activity, round, ballots: await store.sealedBallots(rig.workshop, activity, round) })
  const ask = { ...ASK, ...edition }
  const task = { workshop: rig.workshop, ask, stored, sealed, writtenAt: 1_700_000_000_000 }
  return (await writeExport(task, () => {})).bytes
}

/** @throws Error where it is no archive */
export function opened(bytes: Uint8Array): Archive {
  const archive = readArchive(bytes)
  if (isArchiveRefusal(archive)) throw new Error(archive.refused)
  return archive
}

export function rewrittenFrom(bytes: Uint8Array) {
  return rewriteArchive(opened(bytes))
}

/** A file as it is after somebody changed it; undefined takes it out. */
export type Changed = Record<string, Uint8Array | undefined>

/** The archive with other files, and in its manifest what they have as sums, and what else `said` changes. */
export function forged(bytes: Uint8Array, changed: Changed, said: object = {}): Uint8Array {
  const { manifest, files } = opened(bytes)
  const all = { ...Object.fromEntries(files), ...changed }
  const kept = Object.entries(all).flatMap(([name, file]) => (file ? [[name, file] as const] : []))
  return writeArchive(new Map(kept), { ...manifest, ...said })
}

/** A file that is text, with the first such piece of it replaced. @throws Error where it has none */
export function retold(bytes: Uint8Array | undefined, from: RegExp, to: string): Uint8Array {
  const text = Buffer.from(bytes ?? []).toString('utf8')
  if (!from.test(text)) throw new Error(`no ${from}`)
  return Buffer.from(text.replace(from, to))
}

/** A file of Office, with a piece of one part replaced. @throws Error where it has none */
export function retoldPart(
  bytes: Uint8Array | undefined,
  part: string,
  from: RegExp,
  to: string,
): Uint8Array {
  const parts = partsOf(bytes ?? new Uint8Array())
  rewrite(parts, part, (xml) => {
    if (!from.test(xml)) throw new Error(`no ${from} in ${part}`)
    return xml.replace(from, to)
  })
  return zipParts(parts)
}

/** How many files are in it beside the data. */
export const others = (bytes: Uint8Array) => opened(bytes).files.size - 1

/** Orders, votes and grades of agreement in the open, and cards, of a room of three groups. */
export function courseOfArchive(): Played {
  const asked = ['rank', 'vote', 'consent'].flatMap((kind) => {
    const sample = everySample().find((each) => each.kind === kind)
    return sample
      ? [{ kind, config: sample.config, items: sample.items, secrecy: 'open' as const, rounds: 1 }]
      : []
  })
  return { asked, people: 12, groups: 3, seed: 5, alsoGathers: true }
}
