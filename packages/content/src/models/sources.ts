import type { Source } from './types.ts';

/** A document that several items use; the note says what this item takes from it. */
const from =
  (title: string, publisher: string, year: number | null, url = '') =>
  (note: string): Source => ({ title, publisher, year, url, note });

/** Slides by Göteborgs Stad and Göteborgsregionen at Socialchefsdagarna. */
export const PA_SPANING = from(
  'På spaning efter ett socialt hållbart samhälle. Presentation på Socialchefsdagarna',
  'Göteborgs Stad och Göteborgsregionen',
  2018,
);

/** Slides on Hasselbacken, dated 2017-04-06. */
export const HASSELBACKEN = from(
  'Planering i samverkan för social hållbarhet – Hasselbacken i utveckling. Presentation 2017-04-06',
  'Stenungsunds kommun',
  2017,
);

/** The article on the first day of the training; undated. */
export const UTBILDNING = from(
  'Mötesplatser och arbete skapar delaktighet. Artikel i temat Utbildning i samverkan',
  'Social resursförvaltning, Göteborgs Stad',
  null,
);

/** The city's news site on the original platform; undated. */
export const VART_GOTEBORG = from('För alla som jobbar med social hållbarhet', 'Vårt Göteborg', null);

/** S2020's own page on the original platform, with the note that it ended; undated. */
export const S2020_PAGE = from('Socialhallbarhet.se', 'S2020, Social resursförvaltning, Göteborgs Stad', null);

/** What was gathered for this platform, where no better document is at hand. */
export const OWN_NOTES = from('Underlag inför den nya plattformen', 'Social hållbarhet', 2026);

/** The national guidance's account of how Göteborg works with social impact assessment. */
export const BOVERKET_SKA = from(
  'Barn- och socialkonsekvensanalyser i Göteborg. PBL kunskapsbanken',
  'Boverket',
  null,
  'https://www.boverket.se/sv/PBL-kunskapsbanken/planering/oversiktsplan/kommunexempel/goteborg/social-hallbarhet/barn--och-socialkonsekvensanalyser-i-goteborg/',
);

/** The same guidance's overview, which tells what became of the knowledge matrix. */
export const BOVERKET_OVERVIEW = from(
  'Kommunexempel Göteborg: social hållbarhet. PBL kunskapsbanken',
  'Boverket',
  null,
  'https://www.boverket.se/sv/PBL-kunskapsbanken/planering/oversiktsplan/kommunexempel/goteborg/social-hallbarhet/',
);

/** The city's own handbook for those who build. */
export const TEKNISK_HANDBOK = from(
  'Social konsekvensanalys. Teknisk handbok, arkivversion 2024:1',
  'Göteborgs Stad',
  2024,
  'https://tekniskhandbok.goteborg.se/2-forutsattningar/2i-utredningar/2id-social-konsekvensanalys/',
);

/** A consultant's page on its study of what becomes of the assessments. */
export const TYRENS = from(
  'Förbättrad process för SKA och BKA: överlämning från detaljplan till genomförande',
  'Tyréns',
  null,
  'https://www.tyrens.se/projekt/samhaellsplanering/foerbaettrad-process-foer-ska-och-bka/',
);

/** The Swedish agency's introduction to the Council of Europe's code. */
export const MUCF = from(
  'Koden – ett verktyg för inflytande',
  'Myndigheten för ungdoms- och civilsamhällesfrågor (MUCF)',
  null,
  'https://www.mucf.se/koden-ett-verktyg-inflytande',
);

/** That the code was revised, and when. */
export const CODE_REVISED = from(
  'Conference of INGOs adopts revised Code of Good Practice',
  'Civic Space Watch',
  2019,
  'https://civicspacewatch.eu/conference-of-ingos-adopts-revised-code-of-good-practice/',
);

/** The report that the lecture in the training referred to. It has not been read here. */
export const TRAGARDH_REPORT: Source = {
  title:
    'Civilsamhälle, social sammanhållning och tillit: Rapport till Kommissionen för ett socialt hållbart Stockholm',
  publisher: 'Kommissionen för ett socialt hållbart Stockholm',
  year: null,
  url: '',
  note: 'Vi har inte läst rapporten. Den återges här så som artikeln ovan återger den.',
};

/** For advice that is common among those who do the work, without a document to point to. */
export const PRACTICE = from('Vanlig yrkeskunskap', 'Redaktionen', 2026);
