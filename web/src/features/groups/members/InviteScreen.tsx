import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useText } from '../../../i18n/language.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../forms/Field.tsx';
import { MemberLink } from '../../../parts/MemberLink.tsx';
import { findByName } from '../../../parts/writing/mentions.ts';
import { useTask } from '../../../forms/outcome.ts';
import { Crumb, Page, PageTitle } from '../../../ui/Page.tsx';
import { Face } from '../../../parts/Face.tsx';
import { Panel, Row, Rows } from '../../../ui/panels.tsx';
import { Empty, ErrorNote, SkeletonRows } from '../../../ui/states.tsx';
import { TimeText } from '../../../parts/time/TimeText.tsx';
import styles from '../groups.module.css';
import type { Invitable, InviteScreenProps, OpenInvitation } from '../types.ts';

/** More than this is looked for with one letter more. */
const SHOWN = 8;

/** Finds a member by name and invites them; below, who has not answered. */
export function InviteScreen(props: InviteScreenProps) {
  const { group, people, invitations, loading, newcomer, error, onInvite, onTakeBack } = props;
  const t = useText();
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const takeBack = async (uid: string) => {
    await onTakeBack(uid);
    // The row that held the focus is gone.
    field.current?.focus();
  };
  const wanted = useDeferredValue(words.trim());
  const found = useMemo(() => findByName(people, wanted), [people, wanted]);
  return (
    <Page>
      <Crumb to={`/g/${group.gid}`} label={group.name}>
        {t.groups.kind[group.kind]}
      </Crumb>
      <PageTitle below={<p className={`lead ${styles.purpose}`}>{t.groups.inviteLead[group.kind]}</p>}>
        {t.groups.inviteTitle}
      </PageTitle>
      <div className="stack" style={{ marginTop: 24 }}>
        {error ? <ErrorNote code={error} /> : null}
        {newcomer ? (
          <p>{t.groups.inviteNewcomer}</p>
        ) : (
          <Panel>
            <div className={styles.find}>
              <Field
                label={t.groups.inviteFind}
                type="search"
                autoComplete="off"
                value={words}
                onValue={(text) => {
                  setWords(text);
                  props.onWords?.(text);
                }}
                inputRef={field}
              />
              <p className="muted small" aria-live="polite">
                {wanted === '' || loading ? '' : t.groups.inviteFound(found.length)}
              </p>
            </div>
            <Rows label={t.groups.inviteFind}>
              {found.slice(0, SHOWN).map((person) => (
                <Found key={person.uid} person={person} onInvite={onInvite} />
              ))}
            </Rows>
          </Panel>
        )}
        <Panel title={t.groups.invitations}>
          {loading ? <SkeletonRows n={2} /> : null}
          {!loading && invitations.length === 0 && !error ? <Empty what={t.groups.noInvitations} /> : null}
          <Rows label={t.groups.invitations}>
            {invitations.map((invitation) => (
              <Invited key={invitation.uid} invitation={invitation} onTakeBack={takeBack} />
            ))}
          </Rows>
        </Panel>
      </div>
    </Page>
  );
}

function Found({ person, onInvite }: { readonly person: Invitable } & Pick<InviteScreenProps, 'onInvite'>) {
  const t = useText();
  const task = useTask();
  return (
    <Row
      before={<Face name={person.name} />}
      end={
        // The same button before and after, so that the focus stays.
        <Button
          small
          busy={task.busy || person.is !== undefined}
          onClick={() => void task.run(() => onInvite(person.uid))}
        >
          {person.is ? t.groups.inviteIs[person.is] : t.groups.invite}
          <span className="unseen">{` ${person.name}`}</span>
        </Button>
      }
    >
      <MemberLink className="link" uid={person.uid} name={person.name} />
      {person.headline ? (
        <span dir="auto" className="muted small line">
          {person.headline}
        </span>
      ) : null}
      {task.failure ? <ErrorNote code={task.failure.code} /> : null}
    </Row>
  );
}

function Invited({
  invitation,
  onTakeBack,
}: { readonly invitation: OpenInvitation } & Pick<InviteScreenProps, 'onTakeBack'>) {
  const t = useText();
  const task = useTask();
  const { uid, name, byName, at } = invitation;
  return (
    <Row
      before={<Face name={name} />}
      end={
        <Button small busy={task.busy} onClick={() => void task.run(() => onTakeBack(uid))}>
          {t.groups.takeBack}
          <span className="unseen">{` ${name}`}</span>
        </Button>
      }
    >
      <MemberLink className="link" uid={uid} name={name} />
      <span className="muted small line">
        {byName ? `${t.groups.invitedByShort(byName)} · ` : ''}
        <TimeText at={at} />
      </span>
      {task.failure ? <ErrorNote code={task.failure.code} /> : null}
    </Row>
  );
}
