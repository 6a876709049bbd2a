import type { Roster, RosterRow } from '@socialhallbarhet/domain';
import { expect, test } from 'vitest';
import { expertsOf } from './useExperts.ts';

const row = (name: string, competences: string[], role: RosterRow['role'] = 'member'): RosterRow => ({
  name,
  headline: '',
  role,
  competences,
});
const roster: Roster = {
  rows: {
    mia: row('Mia', ['dialog', 'ska']),
    olga: row('Olga', ['ska']),
    nils: row('Nils', ['dialog', 'ska', 'annat']),
    gina: row('Gina', ['ska'], 'left'),
    otto: row('Otto', ['annat']),
  },
};
const label = (id: string) => id.toUpperCase();

test('KNO-1 those in the group who share most come first, with what they share; never oneself nor who left', () => {
  expect(expertsOf(roster, ['ska', 'dialog'], 'mia', label)).toEqual([
    { uid: 'nils', name: 'Nils', why: 'SKA, DIALOG' },
    { uid: 'olga', name: 'Olga', why: 'SKA' },
  ]);
});

test('KNO-2 a topic that asks for nothing, and a group that is not known yet, have nobody', () => {
  expect(expertsOf(roster, [], 'mia', label)).toEqual([]);
  expect(expertsOf(undefined, ['ska'], 'mia', label)).toEqual([]);
});
