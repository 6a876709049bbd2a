import type { PageConfig, StandingPage } from './types.ts';

export const om = ({ operator }: PageConfig): StandingPage => ({
  id: 'om',
  title: { sv: 'Om Social hållbarhet', en: 'About Social hållbarhet' },
  lead: {
    sv: 'Det öppna nätverket för alla som arbetar med socialt hållbar utveckling i Göteborg och dess region.',
    en: 'The open network for everyone who works with socially sustainable development in Göteborg and its region.',
  },
  body: {
    sv: `## Vem som driver tjänsten
${operator.name} ansvarar för tjänsten. Skriv till [${operator.mail}](mailto:${operator.mail}).`,
    en: `## Who runs it
${operator.name} is responsible for the service. Write to [${operator.mail}](mailto:${operator.mail}).`,
  },
  updated: '2026-11-25',
});
