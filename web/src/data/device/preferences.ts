import { cell, type Live } from '../live.ts';
import { onDevice } from './small-store.ts';

const ENTER = 'socialhallbarhet.enter';

const enter = cell(onDevice.get(ENTER) !== 'line');

/** Whether Enter sends on this device (with a real keyboard). Not about a person: it stays at sign-out. */
export const enterSends: Live<boolean> = enter;

export function setEnterSends(sends: boolean) {
  enter.set(sends);
  onDevice.set(ENTER, sends ? 'send' : 'line');
}
