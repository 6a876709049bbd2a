import { inTime } from './keeping.ts';

/** Speaks to the other tabs of this device. Where there is no channel, each tab is alone. */
export function channelOf<T>(name: string) {
  let channel: BroadcastChannel | undefined;
  try {
    channel = new BroadcastChannel(name);
  } catch {
    // Forbidden, or unknown to the browser.
  }
  return {
    tell(message: T) {
      try {
        channel?.postMessage(message);
      } catch {
        // Closed meanwhile.
      }
    },
    hear: (onMessage: (message: T) => void) =>
      channel?.addEventListener('message', (event: MessageEvent<T>) => onMessage(event.data)),
  };
}

const forever = () => new Promise<never>(() => {});

/** Answers when this page has the lock, which it then keeps for as long as it lives. Without locks each tab has them all. */
export function lockHere(name: string): Promise<void> {
  return new Promise((resolve) => {
    const take = () => {
      resolve();
      return forever();
    };
    try {
      navigator.locks.request(name, take).catch(resolve);
    } catch {
      resolve();
    }
  });
}

/** The locks that a page of this device has. */
export async function locksHeld(): Promise<ReadonlySet<string | undefined>> {
  const { held = [] } = await inTime(() => navigator.locks.query()).catch(() => ({ held: [] }));
  return new Set(held.map(({ name }) => name));
}
