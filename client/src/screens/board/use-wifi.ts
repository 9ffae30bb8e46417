/** The Wi-Fi that the console of this browser wants on the board; null while it wants none. */
import { useEffect, useState } from 'react'
import { readWifi, WIFI_KEY, type Wifi, wifiFault } from './wifi.ts'

export function useWifi(workshop: string): Wifi | null {
  const [wifi, setWifi] = useState(() => readWifi(workshop))
  useEffect(() => {
    setWifi(readWifi(workshop))
    // Told by the browser when another of its pages has changed it; a key of null is everything.
    const changed = ({ key }: StorageEvent) => {
      if (key === WIFI_KEY || key === null) setWifi(readWifi(workshop))
    }
    window.addEventListener('storage', changed)
    return () => window.removeEventListener('storage', changed)
  }, [workshop])
  return wifi?.shown && wifiFault(wifi) === null ? wifi : null
}
