import { AppError, type Case, type DecideInput, type Evidence, type ErrorCode } from '@socialhallbarhet/domain';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { decideCase, evidenceOf, observeCase, observeCaseLog } from '../../data/moderation/cases.ts';
import { toAppError } from '../../data/errors.ts';
import { valueOf } from '../../data/live.ts';
import { proofBy } from '../../data/signin/proof.ts';
import { useAccount } from '../../data/session/useAccount.ts';
import { useFormDraft } from '../../data/device/useFormDraft.ts';
import { useLive } from '../../data/useLive.ts';
import { useLanguage } from '../../i18n/language.tsx';
import type { CasePaneProps, Ruling } from './types.ts';

type Found = { readonly evidence: Evidence } | { readonly error: ErrorCode };

/** One case with what it rests on; the evidence is fetched again whenever something happened to it. */
export function useCase(cid: string): CasePaneProps | { readonly error: ErrorCode } | undefined {
  const account = useAccount();
  const { lang } = useLanguage();
  const state = useLive(useMemo(() => observeCase(cid), [cid]));
  const log = valueOf(useLive(useMemo(() => observeCaseLog(cid), [cid])));
  const found = valueOf(state);
  const mine = found?.member === account.uid;
  const [attempt, setAttempt] = useState(0);
  const [got, setGot] = useState<Found>();
  const { turn } = found ?? {};
  useEffect(() => {
    if (turn === undefined || mine) return undefined;
    let gone = false;
    evidenceOf(cid).then(
      (evidence) => gone || setGot({ evidence }),
      (error: unknown) => gone || setGot({ error: toAppError(error).code }),
    );
    return () => {
      gone = true;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another attempt is another fetch
  }, [cid, turn, mine, attempt]);
  const draft = useFormDraft(`/arenden/${cid}`);
  const onRetry = useCallback(() => setAttempt((n) => n + 1), []);
  const seen = got && 'evidence' in got ? got.evidence.seen : '';
  const onDecide = useCallback(
    (at: number, ruling: Ruling) =>
      decideCase(inputOf(cid, { turn: at, seen }, ruling)).catch((error: unknown) => {
        if (toAppError(error).code === 'changed') onRetry();
        throw error;
      }),
    [cid, seen, onRetry],
  );
  if (state.status === 'error') return { error: state.code };
  if (state.status === 'loading') return undefined;
  if (!found) return { error: 'not-found' };
  return {
    cid,
    found: withDates(found),
    mine,
    evidence: got && 'evidence' in got ? got.evidence : undefined,
    evidenceError: got && 'error' in got ? got.error : undefined,
    onRetry,
    draft,
    log: log?.toReversed() ?? [],
    proof: proofBy(lang),
    onDecide,
  };
}

function inputOf(
  cid: string,
  at: Pick<DecideInput, 'turn' | 'seen'>,
  { outcome, ground, facts, title }: Ruling,
): DecideInput {
  if (outcome === 'keep') return { case: cid, ...at, outcome, facts };
  if (ground === '') throw new AppError('invalid-input', { field: 'ground' });
  return { case: cid, ...at, outcome, ground, facts, title };
}

function withDates(found: Case): CasePaneProps['found'] {
  const decidedAt = found.decision ? new Date(found.decision.at.toMillis()) : null;
  return { ...found, opened: new Date(found.opened.toMillis()), decidedAt };
}
