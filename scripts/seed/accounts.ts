import type { PlatformRole } from '../../packages/domain/src/index.ts';

/** The password of every demo account: it protects nothing, and the start panel shows it. */
export const DEMO_PASSWORD = 'socialhallbarhet';

export interface DemoAccount {
  /** What this person may do, as the start panel shows it. */
  readonly role: string;
  readonly name: string;
  readonly email: string;
  readonly uid: string;
  readonly platformRoles: readonly PlatformRole[];
}

export const demoEmail = (uid: string) => `${uid}@demo.socialhallbarhet.example`;

const account = (role: string, uid: string, name: string, ...platformRoles: PlatformRole[]): DemoAccount => ({
  role,
  name,
  email: demoEmail(uid),
  uid,
  platformRoles,
});

/** One person for each role. Every other demo member has an account with the same password too. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  account('member', 'amina-nilsson', 'Amina Nilsson'),
  account('newcomer', 'nora-lindahl', 'Nora Lindahl'),
  account('group owner', 'karin-berg', 'Karin Berg'),
  account('group moderator', 'yusuf-demir', 'Yusuf Demir'),
  account('organiser', 'maja-lindqvist', 'Maja Lindqvist', 'organiser'),
  account('moderator', 'olle-lund', 'Olle Lund', 'moderator'),
  account('editor', 'sofia-ek', 'Sofia Ek', 'editor'),
  account('administrator', 'cecilia-nord', 'Cecilia Nord', 'administrator'),
];
