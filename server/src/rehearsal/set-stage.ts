/** Opens the workshop and brings everybody in: facilitator and board by links of their own, people by the code. */
import { kindOf } from '@cabildo/shared/kinds/index'
import type { Language } from '@cabildo/shared/text'
import { PROTOCOL } from '@cabildo/shared/wire/version'
import type { WorkshopSetup } from '@cabildo/shared/workshop/setup'
import type { Cast } from './cast.ts'
import { inTurn } from './in-turn.ts'
import { mustCommand } from './must-command.ts'
import { newToken } from './new-secret.ts'
import { Person } from './person.ts'
import { Stage } from './stage.ts'
import { type Line, WireClient } from './wire-client.ts'

export type Setting = {
  line: Line
  hostToken: string
  setup: WorkshopSetup
  cast: Cast
  language: Language
}

/** `token`: the facilitator's, which the report is asked with. */
export type OpenStage = { stage: Stage; workshop: string; code: string; token: string }

const JOIN_AT_ONCE = 20

export async function setStage({ line, hostToken, setup, cast, language }: Setting): Promise<OpenStage> {
  const opening = { workshop: null, command: { type: 'open-workshop' as const, setup } }
  const { workshop, code = '' } = await mustCommand(line, opening, hostToken)
  const link = async (role: 'facilitator' | 'display') => {
    const token = newToken()
    const command = { type: 'issue-link' as const, role }
    await mustCommand(line, { workshop, command, secrets: { token } }, hostToken)
    return { token, wire: { line, handshake: { token, workshop, protocol: PROTOCOL } } }
  }
  const [own, shared] = [await link('facilitator'), await link('display')]
  const facilitator = new WireClient('facilitator', own.wire)
  const board = new WireClient('display', shared.wire)
  await Promise.all([facilitator.connect(), board.connect()])

  const join = (index: number) =>
    Person.join({
      index,
      code,
      line,
      language: writesIn(index, language, setup.languages),
      choose: (door) => cast.chooses(index, door),
    })
  const votes = setup.agenda.some(({ kind }) => kindOf(kind)?.ballots)
  const punctual = cast.size > 1 && votes ? cast.size - 1 : cast.size
  const late = punctual < cast.size ? () => join(punctual) : null
  const stage = new Stage({ facilitator, board, ledger: line.ledger, cast, late })
  await inTurn([...Array(punctual).keys()], JOIN_AT_ONCE, async (index) => {
    const person = await join(index)
    stage.people.push(person)
  })
  // They came as the network let them; from here on everything goes by the seed.
  stage.people.sort((one, other) => one.index - other.index)
  return { stage, workshop, code, token: own.token }
}

/** Every fourth person writes in another language of the workshop, each of them in its turn. */
export function writesIn(index: number, language: Language, spoken: readonly Language[]): Language {
  if (index % 4 !== 3) return language
  const others = spoken.filter((other) => other !== language)
  return others[Math.floor(index / 4) % others.length] ?? language
}
