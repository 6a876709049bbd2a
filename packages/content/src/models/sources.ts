import type { Source } from './types.ts';

/** A document that several items use; `note` says what this item takes from it. */
const document =
  (title: string, publisher: string, year: number | null) =>
  (note: string): Source => ({ title, publisher, year, url: '', note });

/** Slides by Göteborgs Stad and Göteborgsregionen at Socialchefsdagarna. */
export const PA_SPANING = document(
  'På spaning efter ett socialt hållbart samhälle. Presentation på Socialchefsdagarna',
  'Göteborgs Stad och Göteborgsregionen',
  2018,
);

/** Slides on Hasselbacken, dated 2017-04-06. */
export const HASSELBACKEN = document(
  'Planering i samverkan för social hållbarhet – Hasselbacken i utveckling. Presentation 2017-04-06',
  'Stenungsunds kommun',
  2017,
);

/** The article on the first day of the training; undated. */
export const UTBILDNING = document(
  'Mötesplatser och arbete skapar delaktighet. Artikel i temat Utbildning i samverkan',
  'Social resursförvaltning, Göteborgs Stad',
  null,
);

/** The city's news site on the original platform; undated. */
export const VART_GOTEBORG = document('För alla som jobbar med social hållbarhet', 'Vårt Göteborg', null);

/** S2020's own page on the original platform, with the note that it ended. */
export const S2020_PAGE = document('Socialhallbarhet.se', 'S2020, Social resursförvaltning, Göteborgs Stad', null);

/** What was gathered for this platform, where no better document is at hand. */
export const OWN_NOTES = document('Underlag inför den nya plattformen', 'Social hållbarhet', 2026);
