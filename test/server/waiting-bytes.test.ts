/** What is counted as waiting is what waits, in the library as it is installed. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { waitingBytes } from '@cabildo/server/realtime/waiting-bytes'
import { Server } from 'socket.io'
import { afterEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'

const MB = 1024 * 1024
const http = createServer()
const io = new Server(http, { transports: ['websocket'] })

afterEach(async () => {
  io.disconnectSockets(true)
  await io.close()
})

describe('[I15] what waits for a client that does not read', () => {
  it('is counted wherever it lies: in the socket, and in the queue before it', async () => {
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
    const { port } = http.address() as AddressInfo
    const arrived = new Promise<Parameters<Parameters<typeof io.on>[1]>[0]>((resolve) =>
      io.once('connection', resolve),
    )
    const client = new WebSocket(`ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`)
    client.on('open', () => client.send('40'))
    const socket = await arrived
    expect(waitingBytes(socket.conn)).toBe(0)
    client.pause()
    // More than the system takes on its own; it goes to the socket at once and lies there.
    socket.emit('view', 'x'.repeat(32 * MB))
    await expect.poll(() => waitingBytes(socket.conn)).toBeGreaterThan(8 * MB)
    const inSocket = waitingBytes(socket.conn)
    socket.emit('view', 'y'.repeat(4 * MB))
    expect(waitingBytes(socket.conn) - inSocket).toBeGreaterThanOrEqual(4 * MB)
    client.terminate()
  })

  it('is nothing where there is nothing to look at', () => {
    expect([waitingBytes({}), waitingBytes({ writeBuffer: [{}, null] })]).toEqual([0, 0])
  })
})
