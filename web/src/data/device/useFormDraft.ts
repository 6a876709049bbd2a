import { useMemo } from 'react';
import { formDraftOf } from './drafts.ts';
import { useAccount } from '../session/useAccount.ts';

/** What I typed into the form at this address and did not save. */
export function useFormDraft(address: string) {
  const { drafts } = useAccount();
  return useMemo(() => formDraftOf(drafts, address), [drafts, address]);
}
