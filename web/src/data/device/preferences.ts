import { cell, type Live } from '../live.ts';

const ENTER = 'socialhallbarhet.enter';

function read(): boolean {
  try {
    return localStorage.getItem(ENTER) !== 'line';
  } catch {
    return true;
  }
}
const enter = cell(read());

/** Whether Enter sends on this device (with a real keyboard). Not about a person: it stays at sign-out. */
export const enterSends: Live<boolean> = enter;

export function setEnterSends(sends: boolean) {
  enter.set(sends);
  try {
    localStorage.setItem(ENTER, sends ? 'send' : 'line');
  } catch {
    // It then holds until the page is closed.
  }
}
