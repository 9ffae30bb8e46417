/** The tokens this browser holds: of the server's host, of a co-facilitator, of a board it opened. */
import { forget, keep, readKept } from '../../net/storage.ts'

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText)

const HOST = 'cabildo/host'
const facilitator = (workshop: string) => `cabildo/facilitator/${workshop}`
const board = (workshop: string) => `cabildo/board/${workshop}`
const kiosks = (workshop: string) => `cabildo/kiosks/${workshop}`
const pending = (secret: string) => `cabildo/claim/${secret}`

export const readHostToken = (): string | null => readKept(HOST, isText)
export const keepHostToken = (token: string): boolean => keep(HOST, token)

export const readFacilitatorToken = (workshop: string): string | null =>
  readKept(facilitator(workshop), isText)
export const keepFacilitatorToken = (workshop: string, token: string): boolean =>
  keep(facilitator(workshop), token)
export const forgetFacilitatorToken = (workshop: string): void => forget(facilitator(workshop))

/** A link of this browser's own making, so that "open the board" finds it again after a reload. */
export type BoardPass = { link: string; token: string }

export const readBoardPass = (workshop: string): BoardPass | null => readKept(board(workshop), isBoardPass)
export const keepBoardPass = (workshop: string, pass: BoardPass): boolean => keep(board(workshop), pass)

/** Which of the links to read by were made here for shared tablets, so that nobody takes them for boards. */
export const readKioskLinks = (workshop: string): string[] => readKept(kiosks(workshop), isTexts) ?? []
export const keepKioskLink = (workshop: string, link: string): boolean =>
  keep(kiosks(workshop), [...readKioskLinks(workshop), link])

/** The token made for a one-time link before it was claimed: an answer that got lost must not use up the link. */
export const readPendingClaim = (secret: string): string | null => readKept(pending(secret), isText)
export const keepPendingClaim = (secret: string, token: string): boolean => keep(pending(secret), token)
export const forgetPendingClaim = (secret: string): void => forget(pending(secret))

function isBoardPass(value: unknown): value is BoardPass {
  if (typeof value !== 'object' || value === null) return false
  return isText(Reflect.get(value, 'link')) && isText(Reflect.get(value, 'token'))
}
