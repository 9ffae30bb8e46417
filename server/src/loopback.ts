/** Whether a host name or an address means this computer itself. */
export function isLoopback(host: string): boolean {
  return /^(localhost$|127\.|\[?::1\]?$|::ffff:127\.)/.test(host)
}
