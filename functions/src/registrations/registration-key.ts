import { timingSafeEqual } from 'node:crypto';
import { type CalendarEvent, paths, type Registration } from '@socialhallbarhet/domain';
import type { Db, Reader } from '../platform/db.ts';
import { sha256 } from '../platform/ids.ts';
import type { KeySource } from '../platform/randomness.ts';

/** Each mail has a key of its own, so that no key needs to be stored; beyond this many the oldest stop working. */
const KEYS = 10;

/**
 * Makes a new key to one guest's registration. Only its digest is stored, so that reading the database gives no access.
 */
export async function newKey({ db, keys }: { db: Db; keys: KeySource }, eid: string, rid: string): Promise<string> {
  const key = keys.key();
  await db.transaction(async (tx) => {
    const path = paths.registration(eid, rid);
    const registration = await tx.get<Registration>(path);
    if (!registration) return;
    tx.update(path, { keys: [...registration.keys, sha256(key)].slice(-KEYS) });
  });
  return key;
}

/** The registration that `{rid}.{key}` opens, and its event; undefined for any other value. */
export async function openByKey(
  reader: Reader,
  eid: string,
  words: string,
): Promise<{ rid: string; registration: Registration; event: CalendarEvent } | undefined> {
  const [, rid, key] = /^([0-9a-f]{64})\.([A-Za-z0-9_-]{20,64})$/.exec(words) ?? [];
  if (!rid || !key || !/^[A-Za-z0-9_-]{1,128}$/.test(eid)) return undefined;
  const [event, registration] = (await reader.getAll<unknown>([paths.event(eid), paths.registration(eid, rid)])) as [
    CalendarEvent?,
    Registration?,
  ];
  if (!event || registration?.kind !== 'guest') return undefined;
  const given = Buffer.from(sha256(key));
  const fits = registration.keys.some((digest) => timingSafeEqual(Buffer.from(digest), given));
  return fits ? { rid, registration, event } : undefined;
}
