import { type Mine, paths, type Member } from '@socialhallbarhet/domain';
import { whenBack } from '../device/connection.ts';
import { type Drafts, loadDrafts } from '../device/drafts.ts';
import { type Live, type Loaded, valueOf } from '../live.ts';
import { createMemberships, type Memberships } from '../groups/memberships.ts';
import { memoryStore } from '../device/memory-store.ts';
import { observeDocument } from '../core/observe.ts';
import { createOutbox, type Outbox } from '../device/outbox.ts';
import { createReading, type ReadingState } from '../conversation/reading.ts';
import { createSender } from '../conversation/send.ts';
import { lastVisit } from '../device/visits.ts';
import { inTime, keepsNoMore } from '../device/keeping.ts';
import { sureStore } from '../device/sure-store.ts';
import { openStore, type Store } from '../device/store.ts';

/** Everything of the member who is signed in on this page; made once, gone with the page. */
export interface Account {
  readonly uid: string;
  readonly store: Store;
  readonly outbox: Outbox;
  readonly reading: ReadingState;
  readonly drafts: Drafts;
  readonly member: Live<Loaded<Member | undefined>>;
  /** Memberships, standing and roles, in one listener. */
  readonly mine: Live<Loaded<Mine | undefined>>;
  readonly memberships: Memberships;
  readonly lastVisit: Date | undefined;
}

export async function openAccount(uid: string, isSharedComputer: boolean, onTakenAway: () => void): Promise<Account> {
  const store = isSharedComputer ? memoryStore() : await storeOf(uid, onTakenAway);
  const [reading, drafts, before] = await Promise.all([
    createReading(uid, store),
    loadDrafts(store, uid),
    lastVisit(store),
  ]);
  const mine = observeDocument<Mine>('mine', paths.mine(uid), store);
  const memberships = createMemberships(mine);
  forgetGroupsThatGo(memberships, store);
  return {
    uid,
    store,
    outbox: createOutbox(uid, store, createSender(mine), whenBack),
    reading,
    drafts,
    member: observeDocument<Member>('member', paths.member(uid), store),
    mine,
    memberships,
    lastVisit: before,
  };
}

/** The device's, or one that lives as long as the page where there is none. */
async function storeOf(uid: string, onTakenAway: () => void): Promise<Store> {
  try {
    return sureStore(await inTime(() => openStore(uid, onTakenAway)));
  } catch {
    keepsNoMore();
    return memoryStore();
  }
}

/** Rules of a running query are no promise that it is cut: what may no longer be read leaves the device at once. */
function forgetGroupsThatGo(memberships: Account['memberships'], store: Store) {
  let before = new Set<string>();
  memberships.subscribe(() => {
    const now = new Set(valueOf(memberships.get())?.map((membership) => membership.group));
    if (memberships.get().status !== 'ready') return;
    for (const gid of before) if (!now.has(gid)) void store.forgetGroup(gid).catch(() => {});
    before = now;
  });
}
