import { TextDecoder, TextEncoder } from 'node:util';

// What jsdom lacks of a browser and Ant Design asks for.
class Observer {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
/** As far as Ant Design's form uses it: a task of its own for what is sent. */
class Channel {
  readonly port1: { onmessage: (() => void) | null } = { onmessage: null };
  readonly port2 = { postMessage: () => void setTimeout(() => this.port1.onmessage?.()) };
}
Object.assign(globalThis, { ResizeObserver: Observer, MessageChannel: Channel, TextDecoder, TextEncoder });
Object.defineProperty(window, 'matchMedia', {
  value: (query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  }),
});
