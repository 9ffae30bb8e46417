/** What an archive says of itself: what it is, of which workshop, and the sum of every file in it. */
import * as z from 'zod/mini'

export const MANIFEST = 'manifest.json'
export const ARCHIVE_FORMAT = 'cabildo-archive'
export const ARCHIVE_VERSION = 2

/**
 * `holds`: an edition of the report; a whole workshop is handed over as another kind of file. `edition`: which one, as whoever
 * wrote it calls it. `head`: where the log stood. `written`: from what, beside the data in it, its files were written, as
 * whoever writes them again reads it; archives of version 1 say nothing of it.
 */
export const About = z.object({
  program: z.string(),
  holds: z.literal('report'),
  workshop: z.string(),
  edition: z.string(),
  head: z.string(),
  written: z.optional(z.record(z.string(), z.unknown())),
})
export type About = z.infer<typeof About>

export const Manifest = z.strictObject({
  format: z.literal(ARCHIVE_FORMAT),
  version: z.union([z.literal(1), z.literal(ARCHIVE_VERSION)]),
  ...About.shape,
  files: z.array(z.strictObject({ name: z.string(), bytes: z.int(), sha256: z.string() })),
})
export type Manifest = z.infer<typeof Manifest>
