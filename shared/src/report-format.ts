/** What the report as data calls itself, and which version of it this program writes. */
export const REPORT_FORMAT = 'cabildo-report'
export const REPORT_VERSION = 2
