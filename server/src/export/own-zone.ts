/** In whose hours this machine tells the time, by the IANA name. */
import { isZone } from '@cabildo/shared/wire/written'

export function ownZone(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  // A machine without a zone has a name that no machine knows.
  return isZone(timeZone) ? timeZone : 'UTC'
}
