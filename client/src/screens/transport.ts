/** Whether others could read along: plain http that leaves this machine. */
export function isReadableOnTheWay({ protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>): boolean {
  const here = hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
  return protocol === 'http:' && !here
}
