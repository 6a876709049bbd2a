import { DIRECTORY_FIELDS, directoryRow, pickFields } from '@socialhallbarhet/domain';
import { type DemoMember, loadDemo } from '../demo.ts';
import type { Person } from '../people/prepare.ts';

/** The demo's members as the directory holds them. */
export const demoPeople = (): readonly Person[] =>
  loadDemo().members.map((member) => ({ uid: member.id, ...directoryRow(member) }));

/** So many people, put together from the demo's: each field is of another one of them. */
export function manyPeople(count: number): readonly Person[] {
  const { members } = loadDemo();
  const of = (n: number) => members[n % members.length] as DemoMember;
  return Array.from({ length: count }, (_, n) => {
    const mixed = pickFields(DIRECTORY_FIELDS, (field) => of(n * (2 * DIRECTORY_FIELDS.indexOf(field) + 5))[field]);
    const [first = ''] = of(n).name.split(' ');
    const last =
      of(Math.floor(n / members.length) * 7 + n)
        .name.split(' ')
        .at(-1) ?? '';
    return { ...(mixed as Omit<Person, 'uid'>), uid: `person-${n}`, name: `${first} ${last}` };
  });
}
