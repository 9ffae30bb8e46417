/** Files that a page saves, and that it is given. */
import type { Page } from 'playwright-core'

export type SavedFile = { name: string; bytes: Buffer }

/** What the browser saves once that was done. */
export async function savedBy(page: Page, act: () => Promise<void>): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  const parts: Buffer[] = []
  for await (const part of await download.createReadStream()) parts.push(Buffer.from(part))
  return { name: download.suggestedFilename(), bytes: Buffer.concat(parts) }
}

/** Chooses a file where the page asks for one, by its label. */
export async function chooseFile(page: Page, label: string, { name, bytes }: SavedFile): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer: bytes }
  await page.getByLabel(label).setInputFiles(file)
}
