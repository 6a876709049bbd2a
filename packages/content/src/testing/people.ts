import { type DemoMember, loadDemo } from '../demo.ts';
import type { Person } from '../people/prepare.ts';

/** The demo's members as the directory holds them. */
export const demoPeople = (): readonly Person[] => loadDemo().members.map((member) => personOf(member, member.id));

/** So many people, put together from the demo's: each with a name, a presentation and a knowledge of somebody else. */
export function manyPeople(count: number): readonly Person[] {
  const { members } = loadDemo();
  const of = (n: number) => members[n % members.length] as DemoMember;
  return Array.from({ length: count }, (_, n) => {
    const [first = ''] = of(n).name.split(' ');
    const last =
      of(Math.floor(n / members.length) * 7 + n)
        .name.split(' ')
        .at(-1) ?? '';
    const words = of(n * 11 + 5);
    const { headline, organisation, sector } = words;
    const { askMeAbout } = of(n * 13 + 3);
    const { competences, places } = of(n * 17 + 1);
    return {
      uid: `person-${n}`,
      name: `${first} ${last}`,
      headline,
      organisation,
      sector,
      askMeAbout,
      competences,
      places,
    };
  });
}

function personOf({ name, headline, askMeAbout, competences, sector, organisation, places }: DemoMember, uid: string) {
  return { uid, name, headline, askMeAbout, competences, sector, organisation, places };
}
