import { COMPETENCES, PLACES, SECTORS } from '@socialhallbarhet/content/vocabularies';
import { namesToMentions } from '@socialhallbarhet/domain';
import { useState } from 'react';
import { Link } from 'react-router';
import { useLanguage, useText } from '../../i18n/language.tsx';
import type { Texts } from '../../i18n/sv.ts';
import { Button, ButtonLink, Buttons } from '../../ui/Button.tsx';
import { Crumb, MarginNote, Page, PageTitle } from '../../ui/Page.tsx';
import { AskMe, canBeAsked } from '../../parts/AskMe.tsx';
import { Face } from '../../parts/Face.tsx';
import { Chip, Chips } from '../../ui/panels.tsx';
import { ReportLink } from '../../parts/ReportLink.tsx';
import { Rutan } from '../../parts/Rutan.tsx';
import { monthYear } from '../../parts/time/time.ts';
import styles from './profile.module.css';
import type { MemberScreenProps } from './types.ts';

const placeName = (id: string) => PLACES.find((place) => place.id === id)?.name ?? id;

const reportOf = (name: string, { moderation }: Texts) => ({
  label: moderation.reportMember,
  title: moderation.reportTitleMember(name),
});

/** What a member may be asked about, what they know, and where we meet. */
export function MemberScreen({ uid, member, itsMe, groups, powers, onReport }: MemberScreenProps) {
  const { lang, texts: t } = useLanguage();
  const sector = SECTORS.find((term) => term.id === member.sector)?.[lang] ?? member.sector;
  return (
    <Page
      notes={
        groups.length > 0 || itsMe || powers || onReport ? (
          <>
            {itsMe ? (
              <MarginNote title={t.profile.itsYou}>
                <ButtonLink to="/mitt">{t.profile.editProfile}</ButtonLink>
              </MarginNote>
            ) : null}
            {groups.length > 0 ? (
              <MarginNote title={itsMe ? t.profile.yourGroups : t.profile.inGroups}>
                <ul className={styles.links}>
                  {groups.map(({ gid, name, cells }) => (
                    <li key={gid}>
                      <Rutan cells={cells} size={25} decorative />
                      <Link dir="auto" className="link" to={`/g/${gid}`}>
                        {name}
                      </Link>
                    </li>
                  ))}
                </ul>
              </MarginNote>
            ) : null}
            {powers}
            {onReport ? <ReportLink {...reportOf(member.name, t)} onReport={onReport} /> : null}
          </>
        ) : undefined
      }
    >
      <Crumb to="/folk" label={t.people.title} />
      <div className={`${styles.head} pad`}>
        <Face name={member.name} large />
        <div className="grow">
          <PageTitle
            below={
              member.headline ? (
                <p dir="auto" className="muted">
                  {member.headline}
                </p>
              ) : undefined
            }
          >
            {member.name}
          </PageTitle>
        </div>
      </div>
      <div className="pad">
        {canBeAsked(member) ? (
          <p className={styles.ask}>
            <AskMe of={member} />
          </p>
        ) : null}
        {!itsMe && groups.length > 0 ? <AskThem uid={uid} name={member.name} groups={groups} /> : null}
        <dl className={styles.facts}>
          {member.competences.length > 0 ? (
            <>
              <dt>{t.profile.knows}</dt>
              <dd>
                <Chips>
                  {member.competences.map((id) => (
                    <Chip key={id}>{COMPETENCES.find((term) => term.id === id)?.[lang] ?? id}</Chip>
                  ))}
                </Chips>
              </dd>
            </>
          ) : null}
          {member.organisation ? (
            <>
              <dt>{t.profile.organisation}</dt>
              <dd dir="auto">{member.organisation}</dd>
            </>
          ) : null}
          <dt>{t.profile.sector}</dt>
          <dd>{sector}</dd>
          {member.places.length > 0 ? (
            <>
              <dt>{t.profile.worksIn}</dt>
              <dd>{member.places.map(placeName).join(', ')}</dd>
            </>
          ) : null}
        </dl>
        <p dir="auto" className={member.about ? styles.about : 'muted'}>
          {member.about || t.profile.noAbout(member.name)}
        </p>
        <p className="muted small" style={{ marginTop: 24 }}>
          {t.profile.memberSince(monthYear(member.since, t.time))}
        </p>
      </div>
    </Page>
  );
}

/** A question in a group that we share, with their name in it. */
function AskThem({ uid, name, groups }: Pick<MemberScreenProps, 'uid' | 'groups'> & { readonly name: string }) {
  const t = useText();
  const [choosing, setChoosing] = useState(false);
  const query = new URLSearchParams({ text: namesToMentions(`@${name} `, new Map([[name, uid]])) }).toString();
  const [only] = groups.length === 1 ? groups : [];
  if (only) {
    return (
      <Buttons className={styles.askThem}>
        <ButtonLink to={`/g/${only.gid}/nytt?${query}`}>{t.profile.askIn(name, only.name)}</ButtonLink>
      </Buttons>
    );
  }
  return (
    <div className={styles.askThem}>
      <Button aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
        {t.profile.askInShared(name)}
      </Button>
      {choosing ? (
        <ul className={styles.links}>
          {groups.map(({ gid, name: group, cells }) => (
            <li key={gid}>
              <Rutan cells={cells} size={25} decorative />
              <Link className="link" to={`/g/${gid}/nytt?${query}`}>
                {group}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
