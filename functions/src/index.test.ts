import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { config } from '@socialhallbarhet/domain';
import { describe, expect, it } from 'vitest';
import * as functions from './index.ts';
import { externalsOf } from './testing/bundle.ts';

interface Endpoint {
  region?: string[];
  platform: string;
  concurrency?: number;
  maxInstances?: number;
  secretEnvironmentVariables?: { key: string }[];
  eventTrigger?: { retry: boolean };
}
const endpoints = Object.entries(functions).map(
  // Where firebase-functions keeps what the deploy reads.
  ([name, fn]) => [name, Reflect.get(fn, '__endpoint') as Endpoint] as const,
);

describe('I1 the list of functions', () => {
  it('is what is deployed', () => {
    expect(Object.keys(functions).sort()).toEqual([
      'announce',
      'announceEvent',
      'cancelEvent',
      'changeEvent',
      'confirmTerms',
      'decide',
      'evidence',
      'fanOut',
      'findPeople',
      'lift',
      'onAnnouncementDeleted',
      'onBanWritten',
      'onCaseWritten',
      'onEventWritten',
      'onGroupAnnouncementDeleted',
      'onGroupWritten',
      'onHeldCreated',
      'onInvitationWritten',
      'onMemberWritten',
      'onMembershipWritten',
      'onMessageWritten',
      'onRegistrationWritten',
      'onRequestCreated',
      'onRequestDeleted',
      'onRolesWritten',
      'onStandingWritten',
      'onTopicWritten',
      'pages',
      'participants',
      'ping',
      'register',
      'removeMember',
      'repairDaily',
      'report',
      'reportError',
      'requestCode',
      'restrict',
      'sendNotificationMail',
      'sendNotificationMails',
      'sendRegistrationMail',
      'setRoles',
      'unregister',
      'unsubscribe',
      'verifyCode',
      'withdraw',
    ]);
  });

  it.each(endpoints)('%s has our region and limits', (_name, endpoint) => {
    const { maxInstances, concurrency } = config.functions;
    expect(endpoint).toMatchObject({ platform: 'gcfv2', region: [config.region], maxInstances, concurrency });
  });

  it.each(endpoints.filter(([name]) => name.startsWith('on')))(
    '%s is tried again after a failure',
    (_name, endpoint) => {
      expect(endpoint.eventTrigger?.retry).toBe(true);
    },
  );

  it('binds the mail secret to those that send, and to no other', () => {
    const bound = endpoints.filter(([, endpoint]) =>
      endpoint.secretEnvironmentVariables?.some(({ key }) => key === 'SMTP_URL'),
    );
    expect(bound.map(([name]) => name).sort()).toEqual([
      'pages',
      'requestCode',
      'sendNotificationMail',
      'sendNotificationMails',
      'sendRegistrationMail',
    ]);
    const signing = endpoints.filter(([, endpoint]) =>
      endpoint.secretEnvironmentVariables?.some(({ key }) => key === 'UNSUBSCRIBE_KEY'),
    );
    expect(signing.map(([name]) => name).sort()).toEqual([
      'sendNotificationMail',
      'sendNotificationMails',
      'unsubscribe',
    ]);
  });
});

describe('I2 the bundle', () => {
  it('imports only what Node has and what functions/package.json names', async () => {
    const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const external = await externalsOf(new URL('index.ts', import.meta.url).pathname);
    const isNode = (path: string) => path.startsWith('node:') || builtinModules.includes(path);
    const packageOf = (path: string) => path.split('/', path.startsWith('@') ? 2 : 1).join('/');
    const packages = new Set(external.filter((path) => !isNode(path)).map(packageOf));
    expect(packages.size).toBeGreaterThan(0);
    expect([...packages].filter((name) => !(name in manifest.dependencies))).toEqual([]);
    // A workspace link in here would end a deploy with 404.
    expect(Object.keys(manifest.dependencies).filter((name) => name.startsWith('@socialhallbarhet/'))).toEqual([]);
  });
});
