import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isArchiveRefusal } from '@cabildo/shared/archive/archive-refusal'
import { readArchive } from '@cabildo/shared/archive/read-archive'
import { templates } from '@cabildo/shared/templates/index'
import { describe, expect, it } from 'vitest'
import { bootServer } from '../server/booted.ts'
import { callRehearse, inFolder, lastLine, runRehearse } from './rehearse-call.ts'

describe('cabildo rehearse', () => {
  it('lists the templates, id first', async () => {
    const { code, out } = await callRehearse('--list', '--lang', 'en')
    expect(code).toBe(0)
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.split(/\s+/)[0]),
    ).toEqual(templates.map(({ id }) => id))
  })

  it('says how it is used', async () => {
    const { code, out } = await runRehearse('--help')
    expect(code).toBe(0)
    for (const option of [
      '--people',
      '--template',
      '--seed',
      '--out',
      '--preferences',
      '--url',
      '--json',
      '--list',
    ]) {
      expect(out).toContain(option)
    }
  })

  it.each([
    [['--template', 'nowhere'], 'There is no template “nowhere”. There are: competitive-cities'],
    [['--people', '0'], '--people must be a whole number from 1 to 2000, not “0”.'],
    [['--people', '2001'], '--people must be a whole number from 1 to 2000, not “2001”.'],
    [['--seed', 'x'], '--seed must be a whole number, not “x”.'],
    [['--url', 'http://127.0.0.1:9'], 'No server answers at http://127.0.0.1:9.'],
    [['--url', 'the server'], '“the server” is no address of a server'],
    [['--lang', 'xx'], '--lang must be es, en or pt, not “xx”.'],
    [['--nonsense'], "Unknown option '--nonsense'"],
  ])('refuses %j in one line', (args, message) =>
    inFolder(async (folder) => {
      const { code, out, err } = await callRehearse('--out', folder, '--lang', 'en', ...args)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain(message)
      expect(err.trim()).not.toContain('\n')
    }),
  )

  it('says so in Spanish', async () => {
    const { code, err } = await runRehearse('--lang', 'es', '--people', '0')
    expect({ code, err: err.trim() }).toEqual({
      code: 2,
      err: '--people debe ser un número entero de 1 a 2000, no «0».',
    })
  })

  it('says so in Portuguese, by the long name of the option as well', async () => {
    for (const option of [['--lang', 'pt'], ['--language', 'pt'], ['--language=pt']]) {
      const { code, err } = await callRehearse(...option, '--seed', 'x')
      expect({ code, err: err.trim() }).toEqual({
        code: 2,
        err: '--seed deve ser um número inteiro, não “x”.',
      })
    }
  })

  it('[E2] writes the whole report from whatever folder it is called in', () =>
    inFolder(async (folder) => {
      const { code, err } = await runRehearse('--people', '3', '--out', folder, '--lang', 'en')
      expect([code, err]).toEqual([0, ''])
      const archive = readArchive(readFileSync(join(folder, 'report.zip')))
      if (isArchiveRefusal(archive)) throw new Error(archive.refused)
      const names = [...archive.files.keys()]
      expect(names).toEqual(
        expect.arrayContaining(['report.html', 'report.pdf', 'report.docx', 'tables.xlsx']),
      )
      expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('<html')
    }))

  it('refuses a folder that cannot be written to', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'file')
      writeFileSync(file, '')
      const { code, err } = await callRehearse('--out', join(file, 'inside'), '--lang', 'en')
      expect(code).toBe(2)
      expect(err).toMatch(/^The folder \S+ cannot be written to: .+\n$/)
    }))

  it('refuses a data folder that cannot be used, in the language of the rehearsal', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'file')
      writeFileSync(file, '')
      const { code, err } = await callRehearse('--out', folder, '--data', file, '--lang', 'es')
      expect(code).toBe(2)
      expect(err).toMatch(/^No se puede usar la carpeta de datos \S+: .+\n$/)
    }))

  it('joins a server that runs, by a link of its host that works once', () =>
    inFolder(async (folder) => {
      const { app, url, close } = await bootServer()
      const link = `${url}/console#k=${app.issueHostLink()}`
      const args = ['--people', '7', '--out', folder, '--lang', 'en', '--json', '--url', link]
      const first = await callRehearse(...args)
      const again = await callRehearse(...args)
      const without = await callRehearse('--out', folder, '--lang', 'en', '--url', url, '--data', folder)
      await close()
      expect(first).toMatchObject({ code: 0 })
      expect(lastLine(first)).toMatchObject({ people: 7, viewsEqual: true })
      expect(again).toMatchObject({ code: 2, out: '' })
      expect(again.err).toContain('The link was not accepted: link-used')
      expect(without).toMatchObject({ code: 2, out: '' })
      expect(without.err).toContain(`No rights on ${url}`)
    }))
})
