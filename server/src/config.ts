/** The configuration: the only reader of the environment. Every setting has a default. */
import { resolve } from 'node:path'
import { LEVELS, type LogLevel } from './log-level.ts'

export type Config = {
  port: number
  host: string
  /** Absolute path of the data folder. */
  data: string
  publicUrl: string | null
  logLevel: LogLevel
}

/** What is wrong with a setting, in one sentence for whoever wrote it. */
export class ConfigError extends Error {}

/** All settings with what they mean; `cabildo start --help` prints it. */
export const SETTINGS: readonly (readonly [name: string, fallback: string, meaning: string])[] = [
  ['PORT', '3000', 'port of the server'],
  ['HOST', '0.0.0.0', 'address to listen on; 127.0.0.1 for this computer alone'],
  ['CABILDO_DATA', './data', 'folder of the database and the secrets'],
  [
    'PUBLIC_URL',
    '',
    'address people use, when a proxy stands in front, such as https://workshops.example.org',
  ],
  ['LOG_LEVEL', 'warn', LEVELS.join(', ')],
]

/** @throws ConfigError for a value that cannot be meant. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const value = (name: string) => {
    const fallback = SETTINGS.find(([known]) => known === name)?.[1] ?? ''
    return environment[name]?.trim() || fallback
  }
  return {
    port: portFrom(value('PORT')),
    host: value('HOST'),
    data: resolve(value('CABILDO_DATA')),
    publicUrl: publicUrlFrom(value('PUBLIC_URL')),
    logLevel: levelFrom(value('LOG_LEVEL')),
  }
}

/** Variables that look like ours and are not: most likely misspelt. */
export function unknownSettings(environment: NodeJS.ProcessEnv = process.env): string[] {
  const known = new Set(SETTINGS.map(([name]) => name))
  return Object.keys(environment).filter((name) => name.startsWith('CABILDO_') && !known.has(name))
}

function portFrom(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65_535) return port
  throw new ConfigError(`PORT is "${text}"; it must be a number from 0 to 65535.`)
}

function publicUrlFrom(text: string): string | null {
  if (text === '') return null
  const url = URL.canParse(text) ? new URL(text) : null
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/') return url.origin
  throw new ConfigError(
    `PUBLIC_URL is "${text}"; it must be like https://workshops.example.org, without a path.`,
  )
}

function levelFrom(text: string): LogLevel {
  const level = LEVELS.find((known) => known === text)
  if (level) return level
  throw new ConfigError(`LOG_LEVEL is "${text}"; it must be one of ${LEVELS.join(', ')}.`)
}
