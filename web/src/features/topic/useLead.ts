import { useEffect, useState } from 'react';
import type { StoredMessage } from '../../data/device/store-types.ts';
import { leadOf } from '../../data/conversation/topics.ts';
import { useAccount } from '../../data/session/useAccount.ts';

/** The first message of a long topic: what the feed knows of it, else what the device has or is fetched once. */
export function useLead(
  gid: string,
  lead: string | undefined,
  isLoaded: boolean,
  apart: ReadonlyMap<string, StoredMessage>,
) {
  const account = useAccount();
  const [fetched, setFetched] = useState<StoredMessage>();
  const changed = lead === undefined ? undefined : apart.get(lead);
  useEffect(() => {
    if (lead === undefined || isLoaded) return undefined;
    let gone = false;
    leadOf(account, gid, lead, changed).then(
      (message) => {
        if (!gone) setFetched(message);
      },
      // Offline or refused: the conversation does without.
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [account, gid, lead, isLoaded, changed]);
  return changed ?? fetched;
}
