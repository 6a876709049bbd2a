/**
 * Mutants of firestore.rules that change nothing anybody could see, each with the reason. `what` is as
 * the tool prints it; `on` is a piece of its line, where `what` alone would excuse too much.
 */
export const EQUIVALENT: readonly { readonly what: string; readonly on?: string; readonly why: string }[] = [
  {
    what: 'dropped: request.auth != null',
    why: 'without an account, asking for the token is an error, and an error denies',
  },
  {
    what: 'moved by one: get(standing).data.writeAfter < request.time',
    why: 'the two differ in one nanosecond',
  },
  { what: '0 made -1', on: 'text(', why: 'no text is shorter than empty' },
  { what: '1 made 0', on: 'words(', why: 'words need one visible character anyway' },
  {
    what: 'dropped: data.keys().hasAll(fields)',
    why: 'every field is also looked at, and a missing one is an error; kept so that the next field cannot be forgotten',
  },
  {
    what: "dropped: request.resource.data.role == 'owner'",
    on: "return request.resource.data.role == 'owner'",
    why: 'the rule of the group in the same batch asks for it too',
  },
  {
    what: 'allow list made read',
    on: 'allow list: if verified() && keepsOrderIn(gid)',
    why: 'who may list requests may get each by the line above',
  },
  {
    what: 'allow list made read',
    on: "allow list: if verified() && hasRole('administrator')",
    why: 'who may list the roles may get each by the line above',
  },
  {
    what: 'allow list made read',
    on: "allow list: if verified() && resource.data.kind in ['open', 'closed']",
    why: 'each of these may be read by the line above',
  },
  {
    what: 'allow get made read',
    on: 'allow get: if isMe(uid) || (verified() && keepsOrderIn(gid))',
    why: 'in a list the id is not known, which is an error; and who keeps order may list by the line below',
  },
  {
    what: 'allow get made read',
    on: 'allow get: if verified() && (resource.data.kind',
    why: 'in a list the id is not known, which is an error; and by its kind the line below lists the same',
  },
  {
    what: 'allow get made read',
    on: 'allow get: if verified() && isOpenTo(resource.data)',
    why: 'whoever may get a case may list it by the line below, which asks for less',
  },
  {
    what: 'allow get made read',
    on: 'allow get: if isMe(rid)',
    why: 'in a list the id is not known, which is an error, and an error denies',
  },
];
