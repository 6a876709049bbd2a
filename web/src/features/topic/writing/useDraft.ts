import { useEffect, useState } from 'react';
import type { Account } from '../../../data/session/account.ts';

/**
 * What one had begun to write, as it was when the composer came: at first, and after a restriction. What another tab
 * has sent meanwhile is not offered again: `draftTaken` counts how often.
 */
export function useDraft({ drafts }: Account, tid: string, isHeld: boolean) {
  const read = () => ({ isHeld, draft: drafts.of(tid), draftTaken: 0 });
  const [found, setFound] = useState(read);
  if (found.isHeld !== isHeld) setFound(read);
  useEffect(
    () =>
      drafts.watch((destination) => {
        if (destination !== tid || drafts.of(tid) !== '') return;
        setFound((now) => ({ ...now, draft: '', draftTaken: now.draftTaken + 1 }));
      }),
    [drafts, tid],
  );
  return found;
}

/** What one had begun to change a message to. */
export const editDraft = (mid: string) => `edit:${mid}`;
