/** Leads on to another address, leaving no step back to this one. */
import { useLayoutEffect } from 'react'
import { navigate } from 'wouter/use-browser-location'

export function LeadTo({ to }: { to: string }) {
  useLayoutEffect(() => navigate(to, { replace: true }), [to])
  return null
}
