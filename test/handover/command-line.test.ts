/** `cabildo export` and `import` as people type them: from a stopped laptop to a running server, and what stands in the way. */
import { execFile } from 'node:child_process'
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { exportWorkshop } from '@cabildo/server/cli/export'
import { importWorkshop } from '@cabildo/server/cli/import'
import { openSqliteStore } from '@cabildo/server/store/sqlite'
import { nextCommandId, RunnerRig } from '@cabildo/server/testing/runner-rig'
import { FileTrouble, writeBeside, writeBytes } from '@cabildo/server/write-beside'
import { facilitator } from '@cabildo/shared/testing/scene'
import { afterEach, describe, expect, it } from 'vitest'
import { dataFolder } from '../fault/data-folder.ts'
import { type Program, startProgram } from '../fault/program.ts'
import { bearer, request } from '../server/http.ts'
import { ROOT, runProgram } from '../server/program.ts'
import { called } from './called.ts'

const CABILDO = 'server/bin/cabildo.js'
const IN_ENGLISH = { LC_ALL: 'en_US.UTF-8' }
const cabildo = (...args: string[]) => runProgram(CABILDO, args, IN_ENGLISH)

const running: Program[] = []
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGKILL')
    await ended
  }
})

/** The folder of a laptop that is switched off, in the middle of a vote. */
async function switchedOff(): Promise<{ folder: string; workshop: string; code: string }> {
  const folder = dataFolder()
  const store = openSqliteStore({ folder })
  const rig = new RunnerRig(store)
  await rig.open()
  const people = await rig.join(6)
  await rig.must(facilitator, { type: 'open-round', activity: 'vote' })
  for (const person of people.slice(1)) await rig.cast(person, 'water')
  const { code } = (await rig.runner.read(rig.workshop, ({ state }) => state)) ?? { code: '' }
  await store.close()
  return { folder, workshop: rig.workshop, code }
}

/** No file of this process may grow beyond so many blocks of 512 bytes: as if the disk were full. */
function onFullDisk(blocks: number, args: string[]): Promise<{ code: number; err: string }> {
  const script = `trap '' XFSZ; ulimit -f ${blocks}; exec "$0" "$@"`
  const command = [process.execPath, resolve(ROOT, CABILDO), ...args]
  return new Promise((answer) => {
    const options = { env: { ...process.env, ...IN_ENGLISH } }
    execFile('sh', ['-c', script, ...command], options, (error, _out, err) => {
      answer({ code: error === null ? 0 : Number(error.code), err })
    })
  })
}

describe('the command line', () => {
  it('[H1] [H4] carries a workshop from a laptop that is off to a running server, open round and all', async () => {
    const { folder, workshop, code } = await switchedOff()
    const file = join(dataFolder(), 'workshop.cabildo')
    const refused = await cabildo('export', code, '--out', file, '--move', '--data', folder)
    expect([refused.code, existsSync(file)]).toEqual([1, false])
    const given = await cabildo('export', code.toLowerCase(), '--out', file, '--data', folder)
    expect([given.code, given.err]).toEqual([0, ''])
    expect(given.out).toContain('keep it like the data folder itself')
    expect(statSync(file).mode & 0o777).toBe(0o600)

    const target = dataFolder()
    const server = await startProgram(target)
    running.push(server)
    const taken = await cabildo('import', file, '--data', target)
    expect([taken.code, taken.err]).toEqual([0, ''])
    expect(taken.out).toMatch(/It is a copy[\s\S]*\/console#k=[\w-]{20}/)
    const list = await request(`${server.url}/api/workshops`, { headers: bearer(server.token) })
    expect(list.text).toContain(workshop)
    const goOn = { id: nextCommandId(), workshop, command: { type: 'go-on-here' } }
    const told = await request(`${server.url}/api/command`, {
      method: 'POST',
      headers: bearer(server.token),
      body: JSON.stringify(goOn),
    })
    expect(told.status).toBe(200)
    const again = await cabildo('import', file, '--data', target)
    expect([again.code, again.err]).toEqual([
      1,
      'All that is in this file is here already. Nothing was changed.\n',
    ])

    // And out of the running server, handed over now that the round is closed.
    const close = { id: nextCommandId(), workshop, command: { type: 'close-round', activity: 'vote' } }
    await request(`${server.url}/api/command`, {
      method: 'POST',
      headers: bearer(server.token),
      body: JSON.stringify(close),
    })
    const back = join(dataFolder(), 'back.cabildo')
    const moved = await cabildo('export', workshop, '--out', back, '--move', '--with-seats', '--data', target)
    expect([moved.code, moved.err]).toEqual([0, ''])
    expect(moved.out).toContain('Nothing is taken here any more')
    // Where the round was open when the copy was made, answers may have come since: none is thrown away.
    const apart = await cabildo('import', back, '--data', folder)
    expect([apart.code, apart.out]).toEqual([1, ''])
    expect(apart.err).toMatch(/each on its own from event/)
    const next = dataFolder()
    const home = await cabildo('import', back, '--data', next)
    expect([home.code, home.out]).toEqual([0, expect.stringContaining('It goes on here')])
    const store = openSqliteStore({ folder: next })
    expect(await store.sealedBallots(workshop, 'vote', 1)).toHaveLength(5)
    await store.close()
  })

  it.each([
    ['drawn here', '-ZabcdefghiJ'],
    ['of a workshop that came by a file', '-abcdefghijklmnopq_s'],
  ])('[H2] takes an id for an id, also one that begins as an option does: %s', async (_, id) => {
    const call = await cabildo('export', id, '--out', 'x.cabildo', '--data', dataFolder())
    expect([call.code, call.err]).toEqual([1, expect.stringContaining('There is no data of Cabildo')])
    const mistaken = await cabildo('export', id, '-with-seats', '--out', 'x.cabildo')
    expect(mistaken.err).toMatch(/Unknown option/)
  })

  it('[H2] says in one sentence what is wrong with a file, and with a call', async () => {
    const folder = dataFolder()
    const letter = join(folder, 'letter')
    writeFileSync(letter, 'Dear diary')
    const calls: [string[], RegExp][] = [
      [['import', letter], /^This file is no workshop of Cabildo/],
      [['import', join(folder, 'nothing')], /^There is no file/],
      [['import'], /^Name one file/],
      [['export', 'ABCD2345', '--out', letter, '--data', folder], /^There is a file/],
      [['export', 'ABCD2345', '--out', join(folder, 'x'), '--data', folder], /^There is no data of Cabildo/],
      [['export', '--out', 'x'], /^Name one workshop/],
    ]
    for (const [args, words] of calls) {
      const [name, ...rest] = args
      const isImport = name === 'import'
      const given = isImport ? [...rest, '--data', dataFolder()] : rest
      const { code, err } = await called(isImport ? importWorkshop : exportWorkshop, ...given)
      expect([code, err]).toEqual([1, expect.stringMatching(words)])
    }
  })
})

describe('[H7] a full disk', () => {
  it.each([
    ['export', (code: string) => ['export', code], 1],
    ['backup', (_code: string) => ['backup'], 40],
  ])('in the middle of cabildo %s is said, and leaves no half file', async (_what, callOf, blocks) => {
    const { folder, code } = await switchedOff()
    const target = dataFolder()
    const out = join(target, 'file')
    const { code: exit, err } = await onFullDisk(blocks, [...callOf(code), '--out', out, '--data', folder])
    expect([exit, err]).toEqual([
      1,
      expect.stringMatching(/^There is not enough room on the disk for .*file/),
    ])
    expect(err).not.toMatch(/\n\s+at /)
    expect(readdirSync(target)).toEqual([])
  })

  it.each([1, 60])(
    'in the middle of cabildo import (%i blocks) leaves an empty folder empty',
    async (blocks) => {
      const { folder, code } = await switchedOff()
      const file = join(dataFolder(), 'workshop.cabildo')
      expect((await cabildo('export', code, '--out', file, '--data', folder)).code).toBe(0)
      const target = dataFolder()
      const { code: exit, err } = await onFullDisk(blocks, ['import', file, '--data', target])
      expect([exit, readdirSync(target)]).toEqual([1, []])
      expect(err).not.toMatch(/\n\s+at /)
      expect((await cabildo('import', file, '--data', target)).code).toBe(0)
    },
  )

  it('is met in the middle of writing: what was begun is gone', () => {
    const folder = dataFolder()
    const half = (unfinished: string) => {
      writeFileSync(unfinished, 'half')
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
    }
    expect(() => writeBeside(join(folder, 'file'), half)).toThrow(/^There is not enough room on the disk/)
    expect(readdirSync(folder)).toEqual([])
  })

  it('or any other trouble leaves nothing; and what is there is not written over', () => {
    const folder = dataFolder()
    writeFileSync(join(folder, 'there'), 'precious')
    expect(() => writeBytes(join(folder, 'there'), new Uint8Array(3))).toThrow(FileTrouble)
    expect(() => writeBytes(join(folder, 'there', 'under'), new Uint8Array(3))).toThrow(FileTrouble)
    writeBytes(join(folder, 'deep', 'new'), new Uint8Array(3))
    expect([readdirSync(folder).sort(), readdirSync(join(folder, 'deep'))]).toEqual([
      ['deep', 'there'],
      ['new'],
    ])
  })
})
