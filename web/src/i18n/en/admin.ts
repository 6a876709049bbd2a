import type { Texts } from '../sv.ts';

export const admin: Texts['admin'] = {
  title: 'Roles and powers',
  menu: 'Roles and log',
  facts: 'Right now',
  members: (n) => (n === 1 ? '1 member' : `${n} members`),
  groups: (n) => (n === 1 ? '1 group' : `${n} groups`),
  holders: (n) => (n === 1 ? '1 with a role' : `${n} with a role`),
  howTitle: 'How roles work',
  how: 'A role takes effect at once and ends at once. There is always at least one administrator. The first one is appointed by those who run the service.',
  rolesTitle: 'Roles',
  roles: { moderator: 'moderator', editor: 'editor', organiser: 'organiser', administrator: 'administrator' },
  roleNames: { moderator: 'Moderator', editor: 'Editor', organiser: 'Organiser', administrator: 'Administrator' },
  roleHelp: {
    moderator: 'Works on cases and can suspend from writing.',
    editor: 'Keeps the knowledge current.',
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
  reasonHelp: 'Why, and who decided. Goes in the log.',
  logTitle: 'How powers have been used',
  logLead: 'Everything done with a role, latest first. The lines cannot be changed.',
  logEmpty: 'Nobody has used a power yet.',
  older: 'Show older',
  keeper: 'A group moderator',
  profileOf: (name) => `Profile of ${name}`,
  actions: {
    restrict: (by, on, until) =>
      until
        ? `${by} suspended ${on} from writing until ${until}`
        : `${by} suspended ${on} from writing until further notice`,
    lift: (by, on) => `${by} ended the suspension of ${on}`,
    setRoles: (by, on, roles, n) =>
      n === 0 ? `${by} took all roles from ${on}` : `${by} gave ${on} the ${n === 1 ? 'role' : 'roles'} ${roles}`,
    groupRemove: (by, on) => `${by} removed ${on} from a group`,
    groupBan: (by, on) => `${by} shut ${on} out of a group`,
    groupUnban: (by, on) => `${by} let ${on} into a group again`,
    groupRole: (by, on, role) => `${by} gave ${on} a role in a group: ${role}`,
    decide: (by) => `${by} decided a case`,
    announce: (by) => `${by} wrote to everyone in a group or in the network`,
    withdraw: (by) => `${by} withdrew an announcement`,
    cancelEvent: (by) => `${by} cancelled something in the calendar`,
    other: (by, deed) => `${by}: ${deed}`,
  },
};
