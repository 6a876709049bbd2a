import type { ReactNode } from 'react';
import type { ErrorCode, Ground, Language, Profile, ReportAnswer, Settings } from '@socialhallbarhet/domain';
import type { FormDraft } from '../../forms/kit/drafted.ts';

export interface ProfileFormScreenProps {
  readonly draft?: FormDraft | undefined;
  readonly uid: string;
  readonly profile: Profile;
  /** Rejects with an AppError. */
  readonly onSave: (profile: Profile) => Promise<void>;
}

/** A member's page, as all members see it. */
export interface MemberScreenProps {
  readonly uid: string;
  readonly member: Omit<Profile, 'lang'> & { readonly since: Date };
  readonly itsMe: boolean;
  /** Absent for oneself. */
  readonly onReport?: ((ground: Ground, words: string) => Promise<ReportAnswer>) | undefined;
  /** In the margin, for those with a role. */
  readonly powers?: ReactNode;
  /** Groups that both of us are in. */
  readonly groups: readonly { readonly gid: string; readonly name: string; readonly cells: readonly string[] }[];
}

export interface SettingsScreenProps {
  readonly email: string;
  readonly hasPassword: boolean;
  /** Until they are known, none can be changed. */
  readonly settings: Settings | undefined;
  readonly enterSends: boolean;
  /** How many messages are not sent yet: signing out would lose them. */
  readonly unsent: () => Promise<number>;
  readonly error?: ErrorCode | undefined;
  readonly onSettings: (settings: Settings) => Promise<void>;
  readonly onEnterSends: (on: boolean) => void;
  /** Also told to the profile, so that mails come in this language. */
  readonly onLanguage: (lang: Language) => void;
  readonly onSignOut: () => Promise<void>;
}

export interface PasswordScreenProps {
  readonly email: string;
  readonly onSave: (password: string) => Promise<void>;
  /** After saving. */
  readonly onDone: () => void;
}
