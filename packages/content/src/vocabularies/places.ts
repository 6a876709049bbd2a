/** A place that members, groups and examples belong to. Places change: a former one keeps its id and gets an end date. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly kind: 'municipality' | 'area' | 'former-district';
  /** The place it lies in: an area in its municipality, a former district in the area that took over. */
  readonly within?: string;
  /** First day it existed, inclusive. Absent: as long as anyone here needs to know. */
  readonly from?: string;
  /** Last day it existed, inclusive. Absent: it still does. */
  readonly to?: string;
}

/**
 * The thirteen municipalities of the Göteborg region, the four city areas (stadsområden) of Göteborg
 * from 2021, and the ten city districts (stadsdelsnämnder) of 2011–2020 that they replaced.
 */
export const PLACES = [
  { id: 'goteborg', name: 'Göteborg', kind: 'municipality' },
  { id: 'nordost', name: 'Nordost', kind: 'area', within: 'goteborg', from: '2021-01-01' },
  { id: 'centrum', name: 'Centrum', kind: 'area', within: 'goteborg', from: '2021-01-01' },
  { id: 'sydvast', name: 'Sydväst', kind: 'area', within: 'goteborg', from: '2021-01-01' },
  { id: 'hisingen', name: 'Hisingen', kind: 'area', within: 'goteborg', from: '2021-01-01' },
  {
    id: 'sdn-angered',
    name: 'Angered',
    kind: 'former-district',
    within: 'nordost',
    from: '2011-01-01',
    to: '2020-12-31',
  },
  {
    id: 'sdn-ostra-goteborg',
    name: 'Östra Göteborg',
    kind: 'former-district',
    within: 'nordost',
    from: '2011-01-01',
    to: '2020-12-31',
  },
  {
    id: 'sdn-centrum',
    name: 'Centrum (stadsdel)',
    kind: 'former-district',
    within: 'centrum',
    from: '2011-01-01',
    to: '2020-12-31',
  },
  {
    id: 'sdn-majorna-linne',
    name: 'Majorna-Linné',
    kind: 'former-district',
    within: 'centrum',
    from: '2011-01-01',
    to: '2020-12-31',
  },
  {
    id: 'sdn-orgryte-harlanda',
    name: 'Örgryte-Härlanda',
    kind: 'former-district',
    within: 'centrum',
    from: '2011-01-01',
    to: '2020-12-31',
  },
  {
    id: 'sdn-askim-frolunda-hogsbo',
    name: 'Askim-Frölunda-Högsbo',
    kind: 'former-district',
    within: 'sydvast',
    from: '2011-01-01',
    to: '2020-12-31',
  },
  {
    id: 'sdn-vastra-goteborg',
    name: 'Västra Göteborg',
    kind: 'former-district',
    within: 'sydvast',
    from: '2011-01-01',
    to: '2020-12-31',
  },
  {
    id: 'sdn-lundby',
    name: 'Lundby',
    kind: 'former-district',
    within: 'hisingen',
    from: '2011-01-01',
    to: '2020-12-31',
  },
  {
    id: 'sdn-norra-hisingen',
    name: 'Norra Hisingen',
    kind: 'former-district',
    within: 'hisingen',
    from: '2011-01-01',
    to: '2020-12-31',
  },
  {
    id: 'sdn-vastra-hisingen',
    name: 'Västra Hisingen',
    kind: 'former-district',
    within: 'hisingen',
    from: '2011-01-01',
    to: '2020-12-31',
  },
  { id: 'ale', name: 'Ale', kind: 'municipality' },
  { id: 'alingsas', name: 'Alingsås', kind: 'municipality' },
  { id: 'harryda', name: 'Härryda', kind: 'municipality' },
  { id: 'kungsbacka', name: 'Kungsbacka', kind: 'municipality' },
  { id: 'kungalv', name: 'Kungälv', kind: 'municipality' },
  { id: 'lerum', name: 'Lerum', kind: 'municipality' },
  { id: 'lilla-edet', name: 'Lilla Edet', kind: 'municipality' },
  { id: 'molndal', name: 'Mölndal', kind: 'municipality' },
  { id: 'partille', name: 'Partille', kind: 'municipality' },
  { id: 'stenungsund', name: 'Stenungsund', kind: 'municipality' },
  { id: 'tjorn', name: 'Tjörn', kind: 'municipality' },
  { id: 'ockero', name: 'Öckerö', kind: 'municipality' },
] as const satisfies readonly Place[];

/** The id of a place. */
export type PlaceId = (typeof PLACES)[number]['id'];
