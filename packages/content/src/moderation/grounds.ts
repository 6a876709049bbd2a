import type { Ground } from '@socialhallbarhet/domain';

/** What each ground is called where one chooses it, and the law or clause that a decision names. */
export interface GroundWords {
  readonly label: string;
  readonly basis: string;
}

const TERMS_SV = 'villkoren för Social hållbarhet';
const TERMS_EN = 'the terms of Social hållbarhet';

export const grounds: Readonly<Record<'sv' | 'en', Readonly<Record<Ground, GroundWords>>>> = {
  sv: {
    threat: { label: 'Hot mot någon', basis: 'BBS-lagen 5 §, olaga hot (brottsbalken 4 kap. 5 §)' },
    hate: {
      label: 'Hets mot en grupp människor',
      basis: 'BBS-lagen 5 §, hets mot folkgrupp (brottsbalken 16 kap. 8 §)',
    },
    privacy: {
      label: 'Sprider något privat om någon',
      basis: 'BBS-lagen 5 §, olaga integritetsintrång (brottsbalken 4 kap. 6 c §)',
    },
    incitement: { label: 'Uppmanar till brott', basis: 'BBS-lagen 5 §, uppvigling (brottsbalken 16 kap. 5 §)' },
    violence: { label: 'Visar grovt våld', basis: 'BBS-lagen 5 §, olaga våldsskildring (brottsbalken 16 kap. 10 c §)' },
    'child-abuse': {
      label: 'Sexuella övergrepp mot barn',
      basis: 'BBS-lagen 5 §, barnpornografibrott (brottsbalken 16 kap. 10 a §)',
    },
    copyright: { label: 'Någon annans verk utan lov', basis: 'BBS-lagen 5 §, intrång i upphovsrätt' },
    harassment: { label: 'Kränker eller trakasserar någon', basis: `${TERMS_SV}, om att bemöta varandra` },
    'client-data': { label: 'Uppgifter om en klient eller brukare', basis: `${TERMS_SV}, om uppgifter om andra` },
    spam: { label: 'Reklam eller skräp', basis: `${TERMS_SV}, om reklam` },
    impersonation: { label: 'Utger sig för att vara någon annan', basis: `${TERMS_SV}, om vem du är` },
    'off-topic': { label: 'Hör inte hit', basis: `${TERMS_SV}, om vad nätverket är till för` },
    other: { label: 'Något annat', basis: TERMS_SV },
  },
  en: {
    threat: { label: 'A threat to somebody', basis: 'the Swedish BBS act, section 5: unlawful threat' },
    hate: {
      label: 'Hatred against a group of people',
      basis: 'the Swedish BBS act, section 5: agitation against a group',
    },
    privacy: {
      label: 'Spreads something private about somebody',
      basis: 'the Swedish BBS act, section 5: unlawful breach of privacy',
    },
    incitement: { label: 'Calls for crimes', basis: 'the Swedish BBS act, section 5: incitement to crime' },
    violence: {
      label: 'Shows severe violence',
      basis: 'the Swedish BBS act, section 5: unlawful depiction of violence',
    },
    'child-abuse': {
      label: 'Sexual abuse of children',
      basis: 'the Swedish BBS act, section 5: child sexual abuse material',
    },
    copyright: { label: 'Another’s work without leave', basis: 'the Swedish BBS act, section 5: breach of copyright' },
    harassment: { label: 'Insults or harasses somebody', basis: `${TERMS_EN}, on how we treat each other` },
    'client-data': { label: 'Details about a client', basis: `${TERMS_EN}, on details about others` },
    spam: { label: 'Advertising or junk', basis: `${TERMS_EN}, on advertising` },
    impersonation: { label: 'Poses as somebody else', basis: `${TERMS_EN}, on who you are` },
    'off-topic': { label: 'Does not belong here', basis: `${TERMS_EN}, on what the network is for` },
    other: { label: 'Something else', basis: TERMS_EN },
  },
};
