/** How a list that turns in parts tells the slide it lies on how many parts there are. */
import { createContext } from 'react'

export const Turns = createContext<(parts: number) => void>(() => {})
