import type { PlatformRole } from '@socialhallbarhet/domain';

export const admin = {
  title: 'Roller och befogenheter',
  menu: 'Roller och logg',
  facts: 'Just nu',
  members: (n: number) => (n === 1 ? '1 medlem' : `${n} medlemmar`),
  groups: (n: number) => (n === 1 ? '1 grupp' : `${n} grupper`),
  holders: (n: number) => (n === 1 ? '1 med en roll' : `${n} med en roll`),
  howTitle: 'Så fungerar roller',
  how: 'En roll gäller direkt och tas bort direkt. Det finns alltid minst en administratör. Den första utses av dem som driver tjänsten.',
  rolesTitle: 'Roller',
  roles: {
    moderator: 'moderator',
    editor: 'redaktör',
    organiser: 'arrangör',
    administrator: 'administratör',
  } satisfies Record<PlatformRole, string>,
  roleNames: {
    moderator: 'Moderator',
    editor: 'Redaktör',
    organiser: 'Arrangör',
    administrator: 'Administratör',
  } satisfies Record<PlatformRole, string>,
  roleHelp: {
    moderator: 'Arbetar med ärenden och kan stänga av från att skriva.',
    editor: 'Håller kunskapen aktuell.',
    organiser: 'Lägger upp seminarier och träffar.',
    administrator: 'Ger och tar roller, och läser loggen.',
  } satisfies Record<PlatformRole, string>,
  find: 'Sök en medlem',
  findHelp: 'Minst två bokstäver av namnet.',
  found: (n: number) => (n === 0 ? 'Ingen heter så.' : n === 1 ? '1 träff' : `${n} träffar`),
  change: 'Ändra',
  changeOf: (name: string) => `Ändra roller för ${name}`,
  rolesOf: (name: string) => `Roller för ${name}`,
  saveRoles: 'Spara rollerna',
  reasonHelp: 'Varför, och vem som beslutade. Står i loggen.',
  logTitle: 'Så har befogenheter använts',
  logLead: 'Allt som gjorts med en roll, senaste först. Raderna kan inte ändras.',
  logEmpty: 'Ingen har använt någon befogenhet än.',
  older: 'Visa äldre',
  keeper: 'Någon som håller ordning',
  profileOf: (name: string) => `Till ${name}`,
  actions: {
    restrict: (by: string, on: string, until: string) =>
      until
        ? `${by} stängde av ${on} från att skriva. Det gäller till och med ${until}`
        : `${by} stängde av ${on} från att skriva tills vidare`,
    lift: (by: string, on: string) => `${by} hävde avstängningen av ${on}`,
    setRoles: (by: string, on: string, roles: string, n: number) =>
      n === 0 ? `${by} tog bort alla roller från ${on}` : `${by} gav ${on} ${n === 1 ? 'rollen' : 'rollerna'} ${roles}`,
    groupRemove: (by: string, on: string) => `${by} tog bort ${on} från en grupp`,
    groupBan: (by: string, on: string) => `${by} stängde av ${on} från en grupp`,
    groupUnban: (by: string, on: string) => `${by} släppte in ${on} i en grupp igen`,
    groupRole: (by: string, on: string, role: string) => `${by} gav ${on} en roll i en grupp: ${role}`,
    decide: (by: string) => `${by} avgjorde ett ärende`,
    announce: (by: string) => `${by} skrev till alla i en grupp eller i nätverket`,
    withdraw: (by: string) => `${by} tog tillbaka ett anslag`,
    cancelEvent: (by: string) => `${by} ställde in något i kalendern`,
    other: (by: string, deed: string) => `${by}: ${deed}`,
  },
};
