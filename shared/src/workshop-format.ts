/** What the file of a workshop that is handed over calls itself. */
export const WORKSHOP_FORMAT = 'cabildo-workshop'
