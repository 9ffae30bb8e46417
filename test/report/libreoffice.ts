/** LibreOffice without a screen, with a profile of its own: it opens files of ours and writes what it makes of them. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const USUAL = ['/usr/bin/soffice', '/usr/bin/libreoffice']

/** A program that hangs is ended after this time, in ms. */
const LONGEST = 200_000

type Wish = {
  /** A format, and the filter that writes it. */
  to: string
  /** The filter that reads, where the name of a file does not say enough. */
  from?: string
}

export const PDF: Wish = {
  // PDF/A-1 is the one kind that every version writes in the same plain manner.
  to: `pdf:writer_pdf_Export:${JSON.stringify({
    SelectPdfVersion: { type: 'long', value: '1' },
    UseTaggedPDF: { type: 'boolean', value: 'true' },
    ExportBookmarks: { type: 'boolean', value: 'true' },
  })}`,
}

export const XLSX: Wish = { to: 'xlsx' }

/** A workbook as one XML, in which every cell is as exact as LibreOffice has it. */
export const FODS: Wish = { to: 'fods' }

/** Words between double quotes, in UTF-8, from the first line on; what looks like a formula is one (the last token). */
export const csvAsFormulas = (separator: string): Wish => ({
  ...FODS,
  from: `CSV:${separator.charCodeAt(0)},34,76,1,,0,false,true,false,false,false,-1,true`,
})

/** All formulas are reckoned anew when a workbook is opened, whichever program wrote it; nothing is fetched from elsewhere. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
</oor:items>`

/** By the names of the files without their ends. @throws with what LibreOffice said, where a file is not written. */
export async function converted(
  files: ReadonlyMap<string, Uint8Array>,
  { to, from }: Wish,
): Promise<Map<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'cabildo-office-'))
  const place = (...names: string[]) => join(folder, ...names)
  try {
    for (const made of ['in', 'out', 'profile/user']) mkdirSync(place(made), { recursive: true })
    writeFileSync(place('profile/user/registrymodifications.xcu'), SETTINGS)
    for (const [name, bytes] of files) writeFileSync(place('in', name), bytes)
    const said = await ended(
      spawn(
        program(),
        [
          `-env:UserInstallation=${pathToFileURL(place('profile'))}`,
          ...['--headless', '--norestore', '--nolockcheck'],
          ...(from === undefined ? [] : [`--infilter=${from}`]),
          ...['--convert-to', to, '--outdir', place('out')],
          ...[...files.keys()].map((name) => place('in', name)),
        ],
        // A group of its own, so that what hangs is ended with all that it began.
        { stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' },
      ),
    )
    const end = to.split(':')[0]
    return new Map(
      [...files.keys()].map((name) => {
        const stem = name.slice(0, name.lastIndexOf('.'))
        const file = place('out', `${stem}.${end}`)
        if (!existsSync(file)) throw new Error(`LibreOffice wrote no ${stem}.${end}: ${said}`)
        return [stem, new Uint8Array(readFileSync(file))]
      }),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @throws when there is none: `npm test` installs it or names the command. */
function program(): string {
  const found = process.env.SOFFICE_PATH ?? USUAL.find((path) => existsSync(path))
  if (found === undefined) throw new Error('no LibreOffice: run npm test, or set SOFFICE_PATH')
  return found
}

/** What it said, once it and all that it began have ended. */
function ended(child: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    let said = ''
    const hangs = setTimeout(() => {
      if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL')
      else child.kill()
    }, LONGEST)
    child.stdout?.on('data', (chunk) => {
      said += chunk
    })
    child.stderr?.on('data', (chunk) => {
      said += chunk
    })
    child.on('error', (trouble) => {
      clearTimeout(hangs)
      failed(trouble)
    })
    child.on('close', (_, signal) => {
      clearTimeout(hangs)
      done(signal === null ? said : `${said}ended after ${LONGEST} ms`)
    })
  })
}
