/** What is printed once the server stands: where to open the console, what phones scan, and where the data lies. */
import { renderUnicodeCompact } from 'uqr'
import type { Config } from './config.ts'
import type { LanAddress } from './lan-addresses.ts'

export type Standing = {
  version: string
  config: Config
  port: number
  counts: { workshops: number; events: number; ballots: number }
  secret: string
  addresses: readonly LanAddress[]
}

const ALONE = /^(127\.|localhost$|::1$)/

export function greeting({ version, config, port, counts, secret, addresses }: Standing): string {
  const home = config.publicUrl ?? `http://localhost:${port}`
  const [best, ...others] = ALONE.test(config.host) ? [] : addresses
  const forPhones = config.publicUrl ?? (best ? `http://${best.address}:${port}` : null)
  return [
    `Cabildo ${version}`,
    `Data      ${config.data}`,
    `          ${counts.workshops} workshops, ${counts.events} events, ${counts.ballots} ballots`,
    '',
    'Console   open this link once, in the browser you will facilitate with:',
    `          ${home}/console#k=${secret}`,
    '',
    ...(forPhones
      ? phones(forPhones)
      : ['Phones    no network found: connect this computer to the Wi-Fi of the room']),
    ...others.map(({ address, network }) => `          or http://${address}:${port} (${network})`),
    '',
    'Stop with Ctrl+C.',
    '',
  ].join('\n')
}

function phones(url: string): string[] {
  return [`Phones    ${url}`, '', indent(renderUnicodeCompact(url, { border: 2 }))]
}

function indent(text: string): string {
  return text.replace(/^/gm, '          ')
}
