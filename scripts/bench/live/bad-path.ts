import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import type { AddressInfo } from 'node:net';

/** What a path does to each packet, each way. */
export interface Weather {
  readonly delayMs: number;
  /** Of so many packets in one, this share is lost. */
  readonly loss: number;
}

/**
 * A path between two ends that delays, loses and is cut, in user space: for each address of one end there is a socket here, which
 * the other end takes for it. `chance` gives numbers from 0 to 1.
 */
export class BadPath {
  isCut = false;
  /** What went through, both ways. */
  bytes = 0;
  packets = 0;
  private readonly sockets = new Map<string, { readonly socket: Socket; readonly port: number }>();
  private readonly weather: Weather;
  private readonly chance: () => number;

  constructor(weather: Weather, chance: () => number) {
    this.weather = weather;
    this.chance = chance;
  }

  /** The port here by which this address is reached. */
  async portOf(address: string, port: number): Promise<number> {
    const name = `${address}:${port}`;
    const known = this.sockets.get(name);
    if (known) return known.port;
    const socket = createSocket('udp4');
    let asker: RemoteInfo | null = null;
    socket.on('message', (packet, from) => {
      const isOfOwner = from.port === port && from.address === address;
      if (!isOfOwner) asker = from;
      const to = isOfOwner ? asker : { address, port };
      if (to) this.pass(socket, packet, to);
    });
    await new Promise<void>((bound) => socket.bind(0, '0.0.0.0', bound));
    const here = (socket.address() as AddressInfo).port;
    this.sockets.set(name, { socket, port: here });
    return here;
  }

  close(): void {
    for (const { socket } of this.sockets.values()) socket.close();
    this.sockets.clear();
  }

  private pass(socket: Socket, packet: Buffer, { address, port }: Pick<RemoteInfo, 'address' | 'port'>): void {
    if (this.isCut || this.chance() < this.weather.loss) return;
    setTimeout(() => {
      if (this.isCut || this.sockets.size === 0) return;
      this.bytes += packet.length;
      this.packets += 1;
      // An end that has gone takes nothing any more.
      socket.send(packet, port, address, () => undefined);
    }, this.weather.delayMs);
  }
}
