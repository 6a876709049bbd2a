import { isPublicAddress } from '@socialhallbarhet/domain';
import { type ComponentType, lazy } from 'react';
import { matchPath } from 'react-router';

/** Every screen is loaded when it is needed. `preload` begins before React does. */
function screen<K extends string>(load: () => Promise<Record<K, ComponentType>>, name: K) {
  return Object.assign(
    lazy(async () => ({ default: (await load())[name] })),
    { preload: load },
  );
}

const groups = () => import('../features/groups/Groups.tsx');
const groupForms = () => import('../features/groups/GroupForms.tsx');
const topic = () => import('../features/topic/Topic.tsx');
const signin = () => import('../features/signin/SignIn.tsx');
const profile = () => import('../features/profile/Profile.tsx');
const calendar = () => import('../features/calendar/Calendar.tsx');
const eventForms = () => import('../features/calendar/form/EventForms.tsx');
const announcements = () => import('../features/announcements/Announcements.tsx');
const newAnnouncement = () => import('../features/announcements/NewAnnouncement.tsx');
const cases = () => import('../features/moderation/Cases.tsx');
const pages = () => import('../features/pages/Pages.tsx');
const knowledge = () => import('../features/knowledge/Knowledge.tsx');

/** What a member finds at each address (see product.md, Addresses). */
export const memberScreens = {
  '/': screen(() => import('../features/home/Home.tsx'), 'Home'),
  '/grupper': screen(groups, 'Groups'),
  '/grupper/ny': screen(groupForms, 'NewGroup'),
  '/grupper/beratta': screen(groups, 'Tell'),
  '/g/:gid': screen(groups, 'GroupPage'),
  '/g/:gid/uppgifter': screen(groupForms, 'EditGroup'),
  '/g/:gid/bjud-in': screen(groups, 'Invite'),
  '/g/:gid/nytt': screen(groupForms, 'NewTopic'),
  '/g/:gid/anslag/nytt': screen(newAnnouncement, 'NewAnnouncement'),
  '/g/:gid/anslag/:aid': screen(announcements, 'AnnouncementPage'),
  '/anslag/nytt': screen(newAnnouncement, 'NewAnnouncement'),
  '/anslag/:aid': screen(announcements, 'AnnouncementPage'),
  '/g/:gid/amne/:tid': screen(topic, 'Topic'),
  '/g/:gid/m/:mid': screen(topic, 'MessageLink'),
  '/notiser': screen(() => import('../features/notifications/Notifications.tsx'), 'Notifications'),
  '/arenden': screen(cases, 'Cases'),
  '/arenden/:cid': screen(cases, 'Cases'),
  '/beslut/:cause': screen(() => import('../features/moderation/Ruling.tsx'), 'Ruling'),
  '/folk': screen(() => import('../features/people/People.tsx'), 'People'),
  '/folk/:uid': screen(profile, 'PublicProfile'),
  '/mitt': screen(() => import('../features/profile/MyProfile.tsx'), 'MyProfile'),
  '/mitt/installningar': screen(profile, 'Settings'),
  '/mitt/losenord': screen(profile, 'Password'),
  '/admin': screen(() => import('../features/admin/Admin.tsx'), 'Admin'),
  // ---- Pages for everyone, inside the app ----
  '/kunskap': screen(knowledge, 'Knowledge'),
  '/kunskap/stadsutveckling': screen(knowledge, 'Matrix'),
  '/kunskap/stadsutveckling/:theme/:scale': screen(knowledge, 'Cell'),
  '/kunskap/exempel': screen(knowledge, 'Examples'),
  '/kunskap/dialog': screen(knowledge, 'Dialogue'),
  '/p/:id': screen(knowledge, 'ItemPage'),
  '/kalender': screen(calendar, 'Calendar'),
  '/kalender/ny': screen(eventForms, 'NewEvent'),
  '/kalender/:eid': screen(calendar, 'EventPage'),
  '/kalender/:eid/andra': screen(eventForms, 'EditEvent'),
  '/om': screen(pages, 'Standing'),
  '/villkor': screen(pages, 'Standing'),
  '/tillganglighet': screen(pages, 'Standing'),
  '/integritet': screen(pages, 'Standing'),
} as const;

export const doorScreens = {
  signIn: screen(signin, 'SignIn'),
  verify: screen(signin, 'Verify'),
  onboarding: screen(() => import('../features/signin/Onboarding.tsx'), 'Onboarding'),
} as const;

/** Fetches the screen of an address at once: React would ask for it a moment later. */
export function preloadScreen(pathname: string, isMember: boolean) {
  if (!isMember && isPublicAddress(pathname)) return;
  const found = Object.entries(isMember ? memberScreens : {}).find(([path]) => matchPath(path, pathname))?.[1];
  (found ?? doorScreens.signIn).preload().catch(() => {});
}
