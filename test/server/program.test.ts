/** Starting and stopping for real: what is printed, what lies in the data folder, and plain words when it cannot be. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { USUAL_EDITION } from '@cabildo/shared/workshop/report/editions'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bearer, envelope, newSecret, post, request, send } from './http.ts'
import { accepted } from './people.ts'
import { Program, ROOT, runProgram } from './program.ts'

const LINK = /http:\/\/localhost:(\d+)\/console#k=([\w-]+)/
const CABILDO = 'server/bin/cabildo.js'

let folder: string
let running: Program[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cabildo-program-'))
})
afterEach(async () => {
  await Promise.all(running.map((program) => program.kill('SIGKILL')))
  running = []
  rmSync(folder, { recursive: true, force: true })
})

async function start(env: Record<string, string> = {}, cwd?: string) {
  const program = Program.server(folder, env, cwd)
  running.push(program)
  const [, port, secret = ''] = await program.printed(LINK)
  return { program, url: `http://127.0.0.1:${port}`, secret }
}

describe('starting', () => {
  it('prints where everything is, keeps its secrets to itself, and stops at SIGTERM', async () => {
    const { program, url, secret } = await start()
    expect(program.out).toContain(folder)
    expect(program.out).toContain('0 workshops, 0 events, 0 ballots')
    expect((await request(`${url}/readyz`)).status).toBe(200)
    for (const file of ['pepper', 'local-link']) expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600)

    const token = newSecret()
    expect((await post(`${url}/api/claim`, { secret, token })).status).toBe(200)
    const local = JSON.parse(readFileSync(join(folder, 'local-link'), 'utf8'))
    expect((await request(`${local.url}/api/workshops`, { headers: bearer(local.token) })).status).toBe(200)

    const { code, out } = await program.kill('SIGTERM')
    expect([code, out]).toEqual([0, expect.stringContaining('Stopping')])
    expect(readdirSync(folder)).not.toContain('local-link')

    // The token outlives a restart, the one-time link does not, nor the local one.
    const again = await start()
    expect((await request(`${again.url}/api/workshops`, { headers: bearer(token) })).status).toBe(200)
    const reused = await post(`${again.url}/api/claim`, { secret, token: newSecret() })
    expect(reused.body.refused).toBe('unknown-token')
    const old = await request(`${again.url}/api/workshops`, { headers: bearer(local.token) })
    expect(old.body.refused).toBe('unknown-token')
  })

  it.each([
    ['the project’s folder', ROOT],
    ['another folder', tmpdir()],
  ])('needs no settings passed to print the report, when called in %s', async (_where, cwd) => {
    const { url, secret } = await start({}, cwd)
    const token = newSecret()
    await post(`${url}/api/claim`, { secret, token })
    const opening = envelope(null, { type: 'open-workshop', setup: sampleSetup })
    const { workshop } = accepted(await send(url, token, opening))
    const exports = `${url}/api/workshops/${workshop}/exports`
    const asked = await post(exports, { ...USUAL_EDITION, format: 'html', ballots: false }, token)
    const job = `${exports}/${String(asked.body.job)}`
    await vi.waitFor(
      async () => {
        const { body } = await request(job, { headers: bearer(token) })
        expect(body).toMatchObject({ state: 'ready' })
      },
      { timeout: 60_000 },
    )
    const page = await request(`${job}/file`, { headers: bearer(token) })
    expect([page.status, page.text]).toEqual([200, expect.stringContaining('<html')])
  })

  it('gives a fresh link to whoever may read the data folder', async () => {
    const { url } = await start()
    const { code, out } = await runProgram(CABILDO, ['link'], { CABILDO_DATA: folder })
    expect(code).toBe(0)
    const secret = LINK.exec(out)?.[2]
    expect((await post(`${url}/api/claim`, { secret, token: newSecret() })).status).toBe(200)
  })
})

describe('what stands in the way is said in plain words, without a stack', () => {
  const expectPlain = ({ code, err }: { code: number | null; err: string }, words: RegExp) => {
    expect([code, err]).toEqual([1, expect.stringMatching(words)])
    expect(err).not.toMatch(/\n\s+at /)
  }
  const startAndEnd = (env: Record<string, string> = {}, args: string[] = []) =>
    runProgram('server/src/main.ts', args, { CABILDO_DATA: folder, PORT: '0', HOST: '127.0.0.1', ...env })

  it('a port that is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = typeof address === 'object' && address ? String(address.port) : ''
    expectPlain(await startAndEnd({ PORT: port }), new RegExp(`Port ${port} is taken`))
    expect(readdirSync(folder)).not.toContain('local-link')
    other.close()
  })

  it('a data folder that another server holds', async () => {
    await start()
    expectPlain(await startAndEnd(), /in use by another running Cabildo/)
    expect(readdirSync(folder)).toContain('local-link')
  })

  it('a data folder that is a file, and a pepper that is none', async () => {
    writeFileSync(join(folder, 'file'), '')
    expectPlain(
      await runProgram('server/src/main.ts', [], { CABILDO_DATA: join(folder, 'file'), PORT: '0' }),
      /cannot be used/,
    )
    writeFileSync(join(folder, 'pepper'), 'nonsense')
    expectPlain(await startAndEnd(), /pepper is damaged/)
  })

  it('a setting that cannot be meant', async () => {
    expectPlain(await startAndEnd({ PORT: 'http' }), /PORT is "http"/)
  })

  it('an argument or a subcommand there is not', async () => {
    expectPlain(await startAndEnd({}, ['--prot']), /Unknown option '--prot'/)
    expectPlain(await runProgram(CABILDO, ['begin'], { CABILDO_DATA: folder }), /no subcommand "begin"/)
    expectPlain(await runProgram(CABILDO, ['link'], { CABILDO_DATA: folder }), /No server runs/)
  })
})

describe('asking', () => {
  it('for the settings prints them, and warns of those there are not', async () => {
    const env = { CABILDO_DATA: folder, CABILDO_DTA: 'x', PORT: '4000' }
    const { code, out, err } = await runProgram('server/src/main.ts', ['--print-config'], env)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ port: 4000, data: folder, host: '0.0.0.0', publicUrl: null })
    expect(err).toContain('CABILDO_DTA')
  })

  it('for help prints it, from any folder', async () => {
    const { code, out } = await runProgram(CABILDO, ['--help'], { CABILDO_DATA: folder })
    expect([code, out]).toEqual([0, expect.stringMatching(/start.*link/s)])
    const link = await runProgram(CABILDO, ['link', '--help'], { CABILDO_DATA: folder })
    expect(link.out).toContain('Usage: cabildo link')
  })
})
