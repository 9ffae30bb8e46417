/** The commands for files in the language of whoever types them: what they did, and what stands in the way. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { backup } from '@cabildo/server/cli/backup'
import { exportWorkshop } from '@cabildo/server/cli/export'
import { importWorkshop } from '@cabildo/server/cli/import'
import { restore } from '@cabildo/server/cli/restore'
import type { Subcommand } from '@cabildo/server/cli/subcommand'
import { openSqliteStore } from '@cabildo/server/store/sqlite'
import { RunnerRig } from '@cabildo/server/testing/runner-rig'
import { afterEach, describe, expect, it } from 'vitest'
import { dataFolder } from '../fault/data-folder.ts'
import { type Program, startProgram } from '../fault/program.ts'
import { bearer, request } from '../server/http.ts'
import { runProgram } from '../server/program.ts'
import { called } from './called.ts'

const running: Program[] = []
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGKILL')
    await ended
  }
})

async function usedFolder(): Promise<{ folder: string; workshop: string }> {
  const folder = dataFolder()
  const store = openSqliteStore({ folder })
  const rig = new RunnerRig(store)
  await rig.open()
  await rig.join(4)
  await store.close()
  return { folder, workshop: rig.workshop }
}

/** A file of somebody else, and what is said when it is in the way or is to be opened. */
function letter(): string {
  const file = join(dataFolder(), 'letter')
  writeFileSync(file, 'Dear diary, '.repeat(1000))
  return file
}

const inSpanish = (command: Subcommand, ...args: string[]) => called(command, ...args, '--lang', 'es')

describe('the commands for files', () => {
  it('say in Spanish what they did', async () => {
    const { folder, workshop } = await usedFolder()
    const file = join(dataFolder(), 'workshop')
    const given = await inSpanish(
      exportWorkshop,
      ...[workshop, '--out', file, '--with-seats', '--move', '--data', folder],
    )
    expect([given.code, given.err]).toEqual([0, ''])
    expect(given.out).toMatch(
      /contiene el taller .*\nContiene también .*\nSe sigue .*\nAquí no se recibe nada más/,
    )
    const taken = await inSpanish(importWorkshop, file, '--data', dataFolder())
    expect([taken.code, taken.err]).toEqual([0, ''])
    expect(taken.out).toMatch(
      /^El taller .* está aquí .*\nContinúa aquí: .*\nTeléfonos y códigos conocidos aquí: 4/,
    )

    const copy = join(dataFolder(), 'backup')
    const kept = await inSpanish(backup, '--out', copy, '--data', folder)
    expect([kept.code, kept.out]).toEqual([
      0,
      expect.stringMatching(/contiene la carpeta de datos .*\nContiene también el secreto/),
    ])
    const back = await inSpanish(restore, copy, '--data', folder, '--replace')
    expect([back.code, back.out]).toEqual([
      0,
      expect.stringMatching(
        /está como cuando se hizo el respaldo\. Talleres: 1; sucesos: \d+\.\nLo que había antes/,
      ),
    ])
  })

  it('say in Spanish what stands in the way, and change nothing', async () => {
    const { folder } = await usedFolder()
    const there = letter()
    const out = join(dataFolder(), 'out')
    const calls: [Subcommand, string[], RegExp][] = [
      [
        exportWorkshop,
        ['ABCD2345', '--out', there, '--data', folder],
        /^Ya existe un archivo .* No se cambió/,
      ],
      [exportWorkshop, ['ABCD2345', '--out', out, '--data', folder], /^No hay ningún taller con ese código/],
      [exportWorkshop, ['ABCD2345', '--out', out, '--data', dataFolder()], /^No hay datos de Cabildo en/],
      [importWorkshop, [there, '--data', dataFolder()], /^Este archivo no es un taller de Cabildo/],
      [importWorkshop, [`${there}s`, '--data', dataFolder()], /^No existe el archivo/],
      [backup, ['--out', there, '--data', folder], /^Ya existe un archivo .* No se escribió nada/],
      [restore, [there, '--data', dataFolder()], /^El archivo .*\. No se restauró nada de /],
      [restore, [there, '--data', folder], /^La carpeta .* no está vacía\. No se cambió nada/],
    ]
    for (const [command, args, words] of calls) {
      const { code, out: said, err } = await inSpanish(command, ...args)
      expect([code, said, err]).toEqual([1, '', expect.stringMatching(words)])
    }
    expect([existsSync(out), readFileSync(there, 'utf8').slice(0, 10)]).toEqual([false, 'Dear diary'])
  })

  it('say in Portuguese, and in no language that they do not speak', async () => {
    const asked = async (language: string) =>
      called(importWorkshop, letter(), '--data', dataFolder(), '--lang', language)
    expect(await asked('pt')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^Este arquivo não é uma/),
    })
    expect(await asked('xx')).toMatchObject({ code: 1, err: expect.stringMatching(/^--lang .*xx/) })
  })

  it.each([
    ['es_CL.UTF-8', [], /^El archivo no es un respaldo|^El archivo está dañado/],
    ['pt_BR.UTF-8', [], /^O arquivo não é um backup|^O arquivo está danificado/],
    ['de_DE.UTF-8', [], /^The file is/],
    ['es_CL.UTF-8', ['--lang', 'en'], /^The file is/],
  ])('speak as the system does (%s), unless told otherwise (%j)', async (system, more, words) => {
    const args = ['restore', letter(), '--data', dataFolder(), ...more]
    const { code, err } = await runProgram('server/bin/cabildo.js', args, { LC_ALL: system })
    expect([code, err]).toEqual([1, expect.stringMatching(words)])
  })

  it('say in Spanish what a running server has against it, which tells what kind of trouble it is', async () => {
    const folder = dataFolder()
    const server = await startProgram(folder)
    running.push(server)
    const out = letter()
    const { code, err } = await inSpanish(backup, '--out', out, '--data', folder)
    expect([code, err]).toEqual([1, `Ya existe un archivo ${out}. No se escribió nada: elija otro nombre.`])
    const told = await request(`${server.url}/api/backup`, {
      method: 'POST',
      headers: bearer(server.token),
      body: JSON.stringify({ out }),
    })
    expect([told.status, told.body]).toEqual([
      507,
      {
        ok: false,
        refused: 'internal',
        message: `There is a file ${out} already. Nothing was written: choose another name.`,
        trouble: { kind: 'file-exists', params: { file: out } },
      },
    ])
    const unknown = await inSpanish(exportWorkshop, 'ABCD2345', '--out', `${out}s`, '--data', folder)
    expect([unknown.code, unknown.err]).toEqual([1, expect.stringMatching(/^No hay ningún taller/)])
  })
})
