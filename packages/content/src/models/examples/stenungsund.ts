import { HASSELBACKEN } from '../sources.ts';
import type { Item } from '../types.ts';

export const HASSELBACKEN_EXAMPLE: Item = {
  id: 'stenungsund-hasselbacken',
  kind: 'example',
  model: 'exempel',
  pivi: 'verksamhet',
  title: { sv: 'Hasselbacken i utveckling, Stenungsund', en: 'Developing Hasselbacken, Stenungsund' },
  brief: {
    sv: 'Ett bostadsområde hade sociala problem och tomma lägenheter. Bostadsbolaget, kommunen och hyresgästföreningen började arbeta tillsammans. Det som var ett projekt är nu vanlig verksamhet, med ett politiskt beslut, en ordförande och fyra möten om året.',
    en: 'A housing area had social problems and empty flats. The housing company, the municipality and the tenants’ association began to work together. What was a project is now ordinary work, with a political decision, a chair and four meetings a year.',
  },
  body: `## Vad det är
På 1990-talet var Hasselbacken i Stenungsund ett område med stora sociala problem och outhyrda lägenheter. Det kommunala bostadsbolaget och kommunens verksamheter gick samman. Verksamheter etablerades i området, samverkan med hyresgästföreningen var nära, och ett mål var att förflytta upplevelsen av området till en mer positiv bild.

Syftet är att *integrera social hållbarhet i människors vardagsliv och i kommunalt operativt och strategiskt arbete*.

## Hur det är ordnat
- Politiskt beslut i kommunfullmäktige och i bolagets styrelse.
- Från projekt till ordinarie verksamhet, reglerad i avtal.
- Symboliskt avsatta medel.
- En utsedd ordförande.
- Runt bordet: samhällsbyggnad, socialtjänst, folkhälsa, fritid, skolan, hyresgästföreningen och Stenungsundshem.
- Fyra träffar om året med uppdrag och uppföljning av handlingsplanen.

## Vad som gjordes
Lovaktiviteter, matlagningsdagar, praktikplatser i området, huskurage, språkcafé, fina utemiljöer, bra lekparker, grill och mötesplatser, att bevara bussen, Hasselbackenloppet, skatepark, trygghetsvandringar och dialog i detaljplanearbete. Våren 2016 hölls en workshop med hyresgästerna.

Läs också [vad som får samverkan att hålla](/p/vad-som-far-samverkan-att-halla).

## Vad som saknas
Presentationen är kommunens egen, från 2017. Den redovisar inga mätningar av vad insatserna ledde till, och vi vet inte hur arbetet ser ut i dag.`,
  cells: ['narmiljo.vardagsliv', 'narmiljo.samspel'],
  perspectives: ['barn'],
  mode: 'plats',
  places: ['stenungsund'],
  competences: ['samverkan', 'boinflytande', 'forvaltning', 'trygghetsvandring'],
  owner: null,
  deputy: null,
  sources: [HASSELBACKEN('Bakgrund, organisation, syfte och aktiviteter.')],
  reviewed: '2026-11-25',
  reviewBy: '2027-02-28',
  version: 1,
};

export const HASSELBACKEN_RACE: Item = {
  id: 'hasselbackenloppet',
  kind: 'example',
  model: 'exempel',
  pivi: 'inspiration',
  title: { sv: 'Hasselbackenloppet, Stenungsund', en: 'The Hasselbacken race, Stenungsund' },
  brief: {
    sv: 'Ett lopp med områdets namn, där föreningslivet engagerades. Ett sådant lopp kan ge människor från andra håll ett skäl att komma dit, och namnet en ny betydelse.',
    en: 'A race that bears the name of the area, with the associations engaged. Such a race can give people from elsewhere a reason to come, and the name a new meaning.',
  },
  body: `## Vad det är
I listan över vad som gjordes inom [Hasselbacken i utveckling](/p/stenungsund-hasselbacken) står en kort rad: *Hasselbackenloppet: föreningslivet engageras*.

## Varför det är med här
Föreningslivet är ofta inbjudet till möten. Här fick det göra något det redan kan. Att loppet bär områdets namn är en liten sak som kan bidra till att [bilden av området ändras](/p/andra-bilden-av-ett-omrade). Den slutsatsen är vår.

## Vad som saknas
Nästan allt: hur många som deltog, vilka föreningar, hur många år och om loppet finns kvar. Vet du? Berätta, så skriver vi om texten.`,
  cells: ['narmiljo.identitet'],
  perspectives: [],
  mode: 'plats',
  places: ['stenungsund'],
  competences: ['idrott', 'civilsamhalle'],
  owner: null,
  deputy: null,
  sources: [HASSELBACKEN('Att loppet fanns och engagerade föreningslivet.')],
  reviewed: '2026-11-25',
  reviewBy: '2027-02-28',
  version: 1,
};
