import type { Texts } from '../sv.ts';

export const admin: Texts['admin'] = {
  title: 'Roles and powers',
  menu: 'Roles and log',
  facts: 'Right now',
  members: (n) => (n === 1 ? '1 member' : `${n} members`),
  groups: (n) => (n === 1 ? '1 group' : `${n} groups`),
  holders: (n) => (n === 1 ? '1 with a role' : `${n} with a role`),
  howTitle: 'How roles work',
  how: 'A role holds at once and is taken away at once. There is always at least one administrator. The operations document tells how the first one is appointed and how the log is kept.',
  rolesTitle: 'Roles',
  roles: { moderator: 'moderator', editor: 'editor', organiser: 'organiser', administrator: 'administrator' },
  roleNames: { moderator: 'Moderator', editor: 'Editor', organiser: 'Organiser', administrator: 'Administrator' },
  roleHelp: {
    moderator: 'Works on cases and can suspend from writing.',
    editor: 'Keeps the knowledge current and writes the letter.',
    organiser: 'Announces seminars and meetings.',
    administrator: 'Gives and takes roles, and reads the log.',
  },
  find: 'Find a member',
  findHelp: 'At least two letters of the name.',
  found: (n) => (n === 0 ? 'Nobody has that name.' : n === 1 ? '1 found' : `${n} found`),
  change: 'Change',
  changeOf: (name) => `Change the roles of ${name}`,
  rolesOf: (name) => `Roles of ${name}`,
  saveRoles: 'Save the roles',
  reasonHelp: 'Why, and who decided. Stands in the log.',
  logTitle: 'How powers have been used',
  logLead: 'Everything done by virtue of a role, latest first. The lines cannot be changed.',
  logEmpty: 'Nobody has used a power yet.',
  older: 'Show older',
  keeper: 'Someone who keeps order',
  profileOf: (name) => `The profile of ${name}`,
  deeds: {
    restrict: (by, on, until) =>
      until
        ? `${by} suspended ${on} from writing until ${until}`
        : `${by} suspended ${on} from writing until further notice`,
    lift: (by, on) => `${by} ended the suspension of ${on}`,
    setRoles: (by, on, roles) => (roles ? `${by} gave ${on} the roles: ${roles}` : `${by} took all roles from ${on}`),
    groupBan: (by, on) => `${by} banned ${on} from a group`,
    groupUnban: (by, on) => `${by} lifted the ban of ${on} from a group`,
    groupRole: (by, on, role) => `${by} gave ${on} a role in a group: ${role}`,
    other: (by, deed) => `${by}: ${deed}`,
  },
};
