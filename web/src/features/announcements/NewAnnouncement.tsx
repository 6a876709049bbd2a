import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { announce } from '../../data/broadcasts/announcements.ts';
import { useFormDraft } from '../../data/device/useFormDraft.ts';
import { newId } from '../../data/ids.ts';
import { useAccount } from '../../data/session/useAccount.ts';
import { proofBy } from '../../data/signin/proof.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { NewAnnouncementScreen } from './NewAnnouncementScreen.tsx';
import { useGroupHead } from './useGroupHead.ts';

/** `/anslag/nytt` and `/g/{gid}/anslag/nytt` */
export function NewAnnouncement() {
  const { gid = '' } = useParams();
  const account = useAccount();
  const navigate = useNavigate();
  const head = useGroupHead(account, gid);
  const name = head?.name ?? '';
  const { lang } = useLanguage();
  // Made once: a second try after a failure is the same announcement.
  const [id] = useState(newId);
  const draft = useFormDraft(`${gid ? `/g/${gid}` : ''}/anslag/nytt`);
  return (
    <NewAnnouncementScreen
      key={gid}
      draft={draft}
      group={gid ? { gid, name, readers: head?.readers ?? 0 } : undefined}
      proof={proofBy(lang)}
      onSend={async (card) => {
        await announce({ id, group: gid, ...card });
        await navigate(`${gid ? `/g/${gid}` : ''}/anslag/${id}`, { replace: true });
      }}
      onCancel={() => void navigate(-1)}
    />
  );
}
