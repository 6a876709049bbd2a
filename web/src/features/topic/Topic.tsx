import { useEffect, useState } from 'react';
import { Navigate, useParams, useSearchParams } from 'react-router';
import { isOnline } from '../../data/device/connection.ts';
import { toAppError } from '../../data/errors.ts';
import { getMessage } from '../../data/conversation/topics.ts';
import { useLive } from '../../data/useLive.ts';
import type { ErrorCode } from '@socialhallbarhet/domain';
import { useText } from '../../i18n/language.tsx';
import { Missing } from '../../parts/Missing.tsx';
import { SkeletonPage } from '../../parts/SkeletonPage.tsx';
import { MentionNames } from '../../parts/markdown/names.ts';
import { TopicScreen } from './TopicScreen.tsx';
import { useTopic } from './useTopic.ts';

/** `/g/{gid}/amne/{tid}` */
export function Topic() {
  const { gid = '', tid = '' } = useParams();
  const [search] = useSearchParams();
  return <OneTopic key={`${gid}/${tid}`} gid={gid} tid={tid} target={search.get('m') ?? undefined} />;
}

function OneTopic({
  gid,
  tid,
  target,
}: {
  readonly gid: string;
  readonly tid: string;
  readonly target: string | undefined;
}) {
  const props = useTopic(gid, tid, target);
  const t = useText();
  // Whatever a running query still delivers: who is not in the group is shown nothing of it.
  if (props.error === 'not-allowed') return <Missing what={t.topic.removed} how={t.topic.removedHow} />;
  if (props.error === 'not-found') return <Missing />;
  return (
    <MentionNames value={props.nameOf}>
      <TopicScreen {...props} />
    </MentionNames>
  );
}

/** `/g/{gid}/m/{mid}`: the permalink of a message leads to its topic, wherever that is now. */
export function MessageLink() {
  const { gid = '', mid = '' } = useParams();
  const online = useLive(isOnline);
  // Asked again when the network is back.
  return <OneMessageLink key={`${gid}/${mid} ${online}`} gid={gid} mid={mid} />;
}

function OneMessageLink({ gid, mid }: { readonly gid: string; readonly mid: string }) {
  const [found, setFound] = useState<{ topic: string } | { code: ErrorCode }>();
  useEffect(() => {
    getMessage(gid, mid).then(
      (message) => setFound(message ?? { code: 'not-found' }),
      (error: unknown) => setFound({ code: toAppError(error).code }),
    );
  }, [gid, mid]);
  if (!found) return <SkeletonPage />;
  if ('code' in found) return <Missing code={found.code} />;
  return <Navigate replace to={`/g/${gid}/amne/${found.topic}?m=${mid}`} />;
}
