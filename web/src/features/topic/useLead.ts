import { useEffect, useState } from 'react';
import type { StoredMessage } from '../../data/store-types.ts';
import { getMessage } from '../../data/topics.ts';

/** The first message of a long topic: what the feed knows of it, else fetched once. */
export function useLead(
  gid: string,
  lead: string | undefined,
  isLoaded: boolean,
  apart: ReadonlyMap<string, StoredMessage>,
) {
  const [fetched, setFetched] = useState<StoredMessage>();
  const known = lead === undefined ? undefined : apart.get(lead);
  useEffect(() => {
    if (lead === undefined || isLoaded || known) return undefined;
    let gone = false;
    getMessage(gid, lead).then(
      (message) => {
        if (!gone) setFetched(message);
      },
      // Offline or refused: the conversation does without.
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [gid, lead, isLoaded, known]);
  return known ?? fetched;
}
