import type { App } from '@cabildo/server/app'
import { type Rehearsed, rehearse } from '@cabildo/server/rehearsal/rehearse'
import { rehearsalWords } from '@cabildo/server/rehearsal/words'
import { competitiveCities } from '@cabildo/shared/templates/competitive-cities'
import { Command } from '@cabildo/shared/workshop/commands'
import { describe, expect, it } from 'vitest'
import { bootServer } from '../server/booted.ts'
import { inFolder, runRehearse } from './rehearse-call.ts'

type Submission = Parameters<App['runner']['submit']>[0]
type Submit = App['runner']['submit']

/** A server that treats the n-th ballot of the agenda's `activity` its own way. */
async function mutant(
  activity: string,
  nth: number,
  wrong: (submit: Submit, ballot: Submission) => ReturnType<Submit>,
) {
  const booted = await bootServer()
  const { runner } = booted.app
  const submit: Submit = runner.submit.bind(runner)
  let seen = 0
  runner.submit = (submission) => {
    const { command } = submission.envelope
    const isIt = command.type === 'cast' && command.activity === activity && ++seen === nth
    return isIt ? wrong(submit, submission) : submit(submission)
  }
  return booted
}

/** Says "recorded" and records nothing. */
const drops = (_: Submit, { workshop }: Submission) =>
  Promise.resolve({ ok: true as const, workshop: workshop ?? '', rev: 1, made: [] })

/** Records the ballot for its sender and for somebody nobody knows of. */
const doubles = async (submit: Submit, ballot: Submission) => {
  const { envelope, workshop } = ballot
  const token = 'ghost-ghost-ghost-ghost-ghost'
  const joining = {
    envelope: {
      id: `${envelope.id}-g`,
      workshop,
      command: { type: 'join' as const, group: 'firms', language: 'es' as const },
      secrets: { token },
    },
    workshop,
    actor: { role: 'visitor' as const, person: null },
  }
  const joined = await submit(joining)
  const person = joined.ok ? (joined.made[0] ?? '') : ''
  await submit({
    ...ballot,
    envelope: { ...envelope, id: `${envelope.id}-h` },
    actor: { role: 'participant', person },
  })
  return submit(ballot)
}

/** Records a ballot with nothing on it in the place of the one that was sent. */
const empties = (submit: Submit, ballot: Submission) => {
  const { envelope } = ballot
  const command = { ...envelope.command, answer: { levels: {}, reservations: {} } }
  return submit({ ...ballot, envelope: { ...envelope, command: Command.parse(command) } })
}

async function rehearsedOn(app: App, url: string): Promise<Rehearsed> {
  return rehearse({
    origin: url,
    hostToken: app.issueLocalToken(),
    template: competitiveCities,
    people: 12,
    seed: 3,
    language: 'es',
    preferences: null,
    words: rehearsalWords.en,
    patience: 1500,
    progress: () => {},
  })
}

describe('a rehearsal of a server that counts wrongly', () => {
  it('[I2] names a ballot that was acknowledged and dropped', async () => {
    const { app, url, close } = await mutant('shortlist', 5, drops)
    const { differences, ballots } = await rehearsedOn(app, url)
    await close()
    expect(differences[0]).toBe('shortlist: the board counts 11 answers, expected 12')
    expect(ballots).toEqual({ cast: 36, counted: 35 })
  })

  it('[I2] names a ballot that was counted twice', async () => {
    const { app, url, close } = await mutant('priorities', 4, doubles)
    const { differences, ballots } = await rehearsedOn(app, url)
    await close()
    expect(differences[0]).toBe('priorities: the board counts 13 answers, expected 12')
    expect(ballots.counted).toBe(ballots.cast + 1)
  })

  it('[I7] sees a sum that is wrong although the number of ballots is right', async () => {
    const { app, url, close } = await mutant('consent', 7, empties)
    const { differences, ballots } = await rehearsedOn(app, url)
    await close()
    expect(ballots.counted).toBe(ballots.cast)
    expect(differences[0]).toMatch(
      /^consent, step 1 of the reveal, board, “.+”: (sum|answers) \d+, expected \d+$/,
    )
  })

  it('ends with 1 and names the first difference in one line', () =>
    inFolder(async (folder) => {
      const { app, url, close } = await mutant('consent', 5, empties)
      const link = `${url}/console#k=${app.issueHostLink()}`
      const place = ['--out', folder, '--url', link]
      const ended = await runRehearse('--people', '12', '--seed', '3', '--lang', 'en', ...place)
      await close()
      expect(ended.code).toBe(1)
      expect(ended.err.trim()).toMatch(
        /^A difference: consent, step 1 of the reveal, board, “.+”: (sum|answers) \d+, expected \d+ \(and \d+ more\)$/,
      )
    }))
})
