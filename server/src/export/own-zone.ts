/** In whose hours this machine tells the time, by the IANA name. */
import { isZone } from '@cabildo/shared/wire/written'

export function ownZone(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  // Where a machine's zone has no name that every machine knows, Node gives none, whatever its types say.
  const name: string | undefined = timeZone
  return name !== undefined && isZone(name) ? name : 'UTC'
}
