/** Commands over HTTP to the server that runs now. */
import type { CommandResult } from '@cabildo/shared/wire/contract'
import type { Post } from './outbox.ts'

/** Rejects when the server goes away before it has answered. */
export function poster(url: string, hostToken: string): Post {
  return async ({ envelope, token }) => {
    const bearer = token === 'host' ? hostToken : token
    const response = await fetch(`${url}/api/command`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
      },
      body: JSON.stringify(envelope),
    })
    return (await response.json()) as CommandResult
  }
}
