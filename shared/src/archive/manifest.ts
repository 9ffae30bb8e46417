/** What an archive says of itself: what it is, of which workshop, and the sum of every file in it. */
import * as z from 'zod/mini'

export const MANIFEST = 'manifest.json'
export const ARCHIVE_FORMAT = 'cabildo-archive'
export const ARCHIVE_VERSION = 1

/**
 * `holds`: an edition of the report; a whole workshop is handed over as another kind of file. `edition`: which one, as whoever
 * wrote it calls it. `head`: where the log stood.
 */
export const About = z.object({
  program: z.string(),
  holds: z.literal('report'),
  workshop: z.string(),
  edition: z.string(),
  head: z.string(),
})
export type About = z.infer<typeof About>

export const Manifest = z.strictObject({
  format: z.literal(ARCHIVE_FORMAT),
  version: z.literal(ARCHIVE_VERSION),
  ...About.shape,
  files: z.array(z.strictObject({ name: z.string(), bytes: z.int(), sha256: z.string() })),
})
export type Manifest = z.infer<typeof Manifest>
