import { NO_FILTER } from '@socialhallbarhet/content/people';
import { DEFAULT_SETTINGS } from '@socialhallbarhet/domain';
import { type ReactNode, useEffect, useState } from 'react';
import { Shell } from '../app/shell/Shell.tsx';
import { AdminScreen } from '../features/admin/AdminScreen.tsx';
import { GroupFormScreen } from '../features/groups/list/GroupFormScreen.tsx';
import { GroupScreen } from '../features/groups/GroupScreen.tsx';
import { GroupsScreen } from '../features/groups/list/GroupsScreen.tsx';
import { InviteScreen } from '../features/groups/members/InviteScreen.tsx';
import { NewTopicScreen } from '../features/groups/topics/NewTopicScreen.tsx';
import { TellScreen } from '../features/groups/topics/TellScreen.tsx';
import { HomeScreen } from '../features/home/HomeScreen.tsx';
import { NotificationsScreen } from '../features/notifications/NotificationsScreen.tsx';
import { NotFoundScreen } from '../features/pages/NotFoundScreen.tsx';
import { PeopleScreen } from '../features/people/PeopleScreen.tsx';
import { MemberScreen } from '../features/profile/MemberScreen.tsx';
import { PasswordScreen } from '../features/profile/PasswordScreen.tsx';
import { ProfileFormScreen } from '../features/profile/ProfileFormScreen.tsx';
import { SettingsScreen } from '../features/profile/SettingsScreen.tsx';
import { FirstProfileScreen } from '../features/signin/FirstProfileScreen.tsx';
import { SignInScreen } from '../features/signin/SignInScreen.tsx';
import { SignInPanel } from '../features/signin/SignInPanel.tsx';
import { TermsScreen } from '../features/signin/TermsScreen.tsx';
import { TopicScreen } from '../features/topic/TopicScreen.tsx';
import type { TopicMessage } from '../features/topic/types.ts';
import { announcementScreens } from './announcements.tsx';
import { type GalleryPerson, people } from './people.ts';
import { moderationElements } from './moderation.tsx';
import { calendarElements } from './calendar.tsx';
import { groupEntries, groupProps, homeProps, inviteProps, notices, readNotices, signInProps } from './rest.tsx';
import { openScreens } from './open-pages.tsx';
import { adminProps, powersFree, powersHeld, restriction } from './powers.tsx';
import { later, longTalk, messages, nothing, refuse, sending, topicProps } from './topic.ts';

const me = { uid: 'amina-nilsson', name: 'Amina Nilsson' };

function inShell(children: ReactNode, more: { visitor?: boolean; offline?: boolean; keepsNothing?: boolean } = {}) {
  return (
    <Shell
      me={more.visitor ? undefined : me}
      notices={more.visitor ? [] : notices}
      online={!more.offline}
      keeping={!more.keepsNothing}
      onRead={nothing}
      onReadAll={nothing}
      onSignOut={nothing}
    >
      {children}
    </Shell>
  );
}

/** Someone writes every other second. */
function LiveTopic() {
  const [list, setList] = useState<readonly TopicMessage[]>(longTalk);
  useEffect(() => {
    const timer = setInterval(
      () => setList((old) => [...old, { ...(messages[0] as TopicMessage), id: `live${old.length}`, at: new Date() }]),
      2000,
    );
    return () => clearInterval(timer);
  }, []);
  return (
    <TopicScreen
      {...topicProps}
      hasOlder
      messages={list}
      unreadFrom={undefined}
      onSend={(text) =>
        setList((old) => [
          ...old,
          { ...(messages[2] as TopicMessage), id: `own${old.length}`, text, at: new Date(), sending: 'pending' },
        ])
      }
    />
  );
}

const profileOf = (person: GalleryPerson) => ({
  ...person,
  competences: [...person.competences],
  places: [...person.places],
});
const myProfile = { ...profileOf(people[0] as GalleryPerson), lang: 'sv' as const };
const karin = { ...profileOf(people[1] as GalleryPerson), since: new Date('2026-01-12T09:00:00Z') };

const group = { gid: 'trygga-nordost', name: 'Trygga Nordost', kind: 'closed', readers: 42 } as const;

export const screens: Record<string, () => ReactNode> = {
  ...Object.fromEntries(Object.entries(announcementScreens).map(([name, screen]) => [name, () => inShell(screen())])),
  home: () => inShell(<HomeScreen {...homeProps} />),
  'home-quiet': () => inShell(<HomeScreen {...homeProps} waiting={[]} news={[]} />),
  'home-new': () => inShell(<HomeScreen {...homeProps} waiting={[]} news={[]} groups={[]} askMe="" />),
  'home-loading': () => inShell(<HomeScreen {...homeProps} waiting={[]} loading />),
  'home-error': () => inShell(<HomeScreen {...homeProps} error="unavailable" onReload={nothing} />),
  'home-offline': () =>
    inShell(<HomeScreen {...homeProps} news={homeProps.news.map((one) => ({ ...one, unread: 'some' as const }))} />, {
      offline: true,
    }),
  topic: () => inShell(<TopicScreen {...topicProps} />),
  'topic-sending': () =>
    inShell(
      <TopicScreen {...topicProps} unreadFrom={undefined} online={false} messages={[...messages, ...sending]} />,
      {
        offline: true,
      },
    ),
  'topic-empty': () => inShell(<TopicScreen {...topicProps} messages={[]} unreadFrom={undefined} experts={[]} />),
  'topic-edit-begun': () =>
    inShell(
      <TopicScreen
        {...topicProps}
        unreadFrom={undefined}
        messages={messages.map((one) => ({ ...one, edits: 0 }))}
        begunEdit={(id) => (id === messages[2]?.id ? 'Jag kan ta med det till Hisingen och Lundby.' : '')}
      />,
    ),
  'topic-singled': () =>
    inShell(
      <TopicScreen
        {...topicProps}
        draft="Eleven Xerxes har adhd och vågar inte gå hem. Vem kan möta upp?"
        onDraft={nothing}
      />,
    ),
  'topic-archived': () =>
    inShell(<TopicScreen {...topicProps} hasOlder lead={undefined} topic={{ ...topicProps.topic, archived: true }} />),
  'topic-restricted': () => inShell(<TopicScreen {...topicProps} restriction={restriction} />),
  'topic-live': () => inShell(<LiveTopic />),
  group: () => inShell(<GroupScreen {...groupProps} />),
  'group-outside': () =>
    inShell(
      <GroupScreen
        {...groupProps}
        standing={{ is: 'outside' }}
        topics={[]}
        members={[]}
        memberCount={42}
        requests={[]}
      />,
    ),
  'group-open': () =>
    inShell(
      <GroupScreen
        {...groupProps}
        group={{ ...groupProps.group, kind: 'open' }}
        standing={{ is: 'outside' }}
        onJoin={refuse('offline')}
        topics={[]}
        members={[]}
        memberCount={42}
        requests={[]}
      />,
    ),
  'group-asked': () =>
    inShell(<GroupScreen {...groupProps} standing={{ is: 'asked' }} topics={[]} members={[]} requests={[]} />),
  tell: () =>
    inShell(
      <TellScreen
        begun={{ title: 'Vad händer när parken får en scen?', cells: ['narmiljo.samspel'], text: '' }}
        search=""
        groups={homeProps.groups}
        loading={false}
      />,
    ),
  'group-invited': () =>
    inShell(
      <GroupScreen
        {...groupProps}
        group={inviteProps.group}
        standing={{ is: 'invited', byName: 'Sofia Ek' }}
        topics={[]}
        members={[]}
        requests={[]}
        announcement={undefined}
      />,
    ),
  'group-invite': () => inShell(<InviteScreen {...inviteProps} />),
  'group-empty': () =>
    inShell(<GroupScreen {...groupProps} welcome topics={[]} requests={[]} members={groupProps.members.slice(0, 1)} />),
  groups: () => inShell(<GroupsScreen groups={groupEntries} loading={false} />),
  'groups-loading': () => inShell(<GroupsScreen groups={[]} loading />),
  'group-form': () => inShell(<GroupFormScreen onSave={later} onCancel={nothing} />),
  'new-topic': () => inShell(<NewTopicScreen group={group} people={people} onStart={later} onCancel={nothing} />),
  notifications: () =>
    inShell(
      <NotificationsScreen
        mayAnnounce={false}
        notices={[...notices, ...readNotices]}
        loading={false}
        onRead={nothing}
        onReadAll={nothing}
      />,
    ),
  'notifications-empty': () =>
    inShell(
      <NotificationsScreen mayAnnounce={false} notices={[]} loading={false} onRead={nothing} onReadAll={nothing} />,
    ),
  signin: () => inShell(<SignInScreen {...signInProps} />, { visitor: true }),
  'signin-keeps-nothing': () => inShell(<SignInScreen {...signInProps} />, { visitor: true, keepsNothing: true }),
  'signin-code': () =>
    inShell(
      <div style={{ maxWidth: 440, margin: '24px auto' }}>
        <h1 className="unseen">{me.name}</h1>
        <SignInPanel {...signInProps} start="sent" startEmail="amina@hisingen.se" onVerifyCode={refuse('code-wrong')} />
      </div>,
      { visitor: true },
    ),
  'signin-password': () =>
    inShell(
      <div style={{ maxWidth: 440, margin: '24px auto' }}>
        <h1 className="unseen">{me.name}</h1>
        <SignInPanel {...signInProps} start="password" onPassword={refuse('password-wrong')} />
      </div>,
      { visitor: true },
    ),
  terms: () =>
    inShell(<TermsScreen version={1} changed={false} onAccept={later} onDecline={nothing} />, { visitor: true }),
  'first-profile': () => inShell(<FirstProfileScreen name="Amina Nilsson" onSave={later} />, { visitor: true }),
  people: () =>
    inShell(
      <PeopleScreen
        filter={NO_FILTER}
        hits={people.map((person) => ({ person, competences: [] }))}
        total={people.length}
        everybody={people.length}
        loading={false}
        onFilter={nothing}
        onMore={nothing}
      />,
    ),
  profile: () => inShell(<ProfileFormScreen uid={me.uid} profile={myProfile} onSave={later} />),
  'profile-unsaved': () =>
    inShell(
      <ProfileFormScreen
        uid={me.uid}
        profile={myProfile}
        draft={{ kept: () => ({ askMeAbout: 'dialog som börjar innan planen är ritad' }), keep: nothing }}
        onSave={later}
      />,
    ),
  admin: () => inShell(<AdminScreen {...adminProps} />),
  'member-free': () =>
    inShell(<MemberScreen uid="karin-berg" member={karin} itsMe={false} groups={[]} powers={powersFree} />),
  'member-restricted': () =>
    inShell(<MemberScreen uid="karin-berg" member={karin} itsMe={false} groups={[]} powers={powersHeld} />),
  member: () =>
    inShell(<MemberScreen uid="karin-berg" member={karin} itsMe={false} groups={homeProps.groups.slice(2)} />),
  settings: () =>
    inShell(
      <SettingsScreen
        email="amina@hisingen.example"
        hasPassword={false}
        settings={DEFAULT_SETTINGS}
        enterSends
        unsent={async () => 2}
        onSettings={later}
        onEnterSends={nothing}
        onLanguage={nothing}
        onSignOut={later}
      />,
    ),
  password: () => inShell(<PasswordScreen email="amina@hisingen.example" onSave={later} onDone={nothing} />),
  'not-found': () => inShell(<NotFoundScreen />),
  ...Object.fromEntries(Object.entries(calendarElements).map(([name, element]) => [name, () => inShell(element)])),
  ...Object.fromEntries(Object.entries(moderationElements).map(([name, element]) => [name, () => inShell(element)])),
  ...openScreens,
};
