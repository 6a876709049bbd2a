import { describe, expect, it } from 'vitest';
import { loadDemo, mentionsIn } from './demo.ts';
import { SECTORS } from './vocabularies.ts';

const { members, groups } = loadDemo();
/** The groups that Amina belongs to: what she waits for on opening the app is measured. */
const FIRST_EIGHT = [
  'allmannyttan-och-foreningslivet',
  'barnperspektiv-pa-kartan',
  'dialog-i-planprocessen',
  'forskning-moter-praktik',
  'motesplatser-och-sprakcafeer',
  'pa-spaning',
  'social-konsekvensanalys',
  'trygga-nordost',
];
const topics = groups.flatMap((group) => group.topics);
const messages = topics.flatMap((topic) => topic.messages);

describe('the demo community', () => {
  it('is large enough to be lively', () => {
    expect(members.length).toBeGreaterThanOrEqual(84);
    expect(groups.length).toBeGreaterThanOrEqual(8);
    expect(topics.length).toBeGreaterThanOrEqual(25);
    expect(messages.length).toBeGreaterThanOrEqual(820);
    expect(topics.filter((topic) => topic.messages.length >= 80).length).toBeGreaterThanOrEqual(2);
  });

  it('begins with the six demo accounts', () => {
    expect(members.slice(0, 6).map((member) => member.id)).toEqual([
      'amina-nilsson',
      'karin-berg',
      'yusuf-demir',
      'maja-lindqvist',
      'olle-lund',
      'sofia-ek',
    ]);
    const hers = groups.filter((group) => group.members.includes('amina-nilsson'));
    expect(hers.map((group) => group.id)).toEqual(FIRST_EIGHT);
    expect(groups.some((group) => group.owner === 'karin-berg')).toBe(true);
    expect(groups.some((group) => group.moderators.includes('yusuf-demir'))).toBe(true);
  });

  it('holds every sector, and everyone belongs somewhere', () => {
    expect(new Set(members.map((member) => member.sector))).toEqual(new Set(SECTORS.map((sector) => sector.id)));
    const placed = new Set(groups.flatMap((group) => group.members));
    const alone = members.filter((member) => !placed.has(member.id));
    if (groups.length >= 14) expect(alone).toEqual([]);
    for (const group of groups) {
      expect(group.members.length, group.id).toBeGreaterThanOrEqual(12);
      expect(group.members.length, group.id).toBeLessThanOrEqual(35);
    }
  });

  it('has no topic id, and no text over forty characters, twice', () => {
    expect(new Set(topics.map((topic) => topic.id)).size).toBe(topics.length);
    const long = messages.map((message) => message.text).filter((text) => text.length > 40);
    expect(long.filter((text, index) => long.indexOf(text) !== index)).toEqual([]);
  });

  it('mentions people, in a form that links', () => {
    const mentions = messages.flatMap((message) => mentionsIn(message.text));
    expect(mentions.length).toBeGreaterThanOrEqual(messages.length / 16);
    for (const message of messages) {
      const rest = message.text.replaceAll(/\[@[^\]]+\]\(\/folk\/[a-z0-9-]+\)/gu, '');
      expect(rest).not.toMatch(/(^|\s)@|\/folk\//u);
    }
  });

  it('lets nobody write before joining, and spans most of a year', () => {
    const joined = new Map(members.map((member) => [member.id, member.joinedDaysAgo]));
    for (const message of messages)
      expect(message.daysAgo, message.text).toBeLessThanOrEqual(joined.get(message.by) ?? -1);
    expect(Math.max(...messages.map((message) => message.daysAgo))).toBeGreaterThanOrEqual(280);
    expect(messages.some((message) => message.daysAgo === 0)).toBe(true);
  });
});
