/** Identifiers, keys and secrets as they cross the wire: their alphabets and lengths, nothing else. */
import * as z from 'zod/mini'

/** A workshop, person, activity, item or group id: made by the server or written in a template. */
export const Id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,40}$/))
export type Id = z.infer<typeof Id>

/** A command's id, made by the client once and kept for every resend: at least 96 random bits. */
export const CommandId = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,40}$/))
export type CommandId = z.infer<typeof CommandId>

/** Key of an anonymous ballot or card: 128 bits that only the phone can derive again, lower-case hex. */
export const BallotKey = z.string().check(z.regex(/^[0-9a-f]{32}$/))
export type BallotKey = z.infer<typeof BallotKey>

/** A bearer token of 128 bits or more, made by the client; the server keeps only its hash. */
export const Token = z.string().check(z.regex(/^[A-Za-z0-9_-]{22,64}$/))
export type Token = z.infer<typeof Token>

/** A join or rejoin code: eight symbols, written ABCD-2345 for people. */
export const Code = z.string().check(z.regex(/^[2-9A-HJKMNP-Z]{8}$/))
export type Code = z.infer<typeof Code>
