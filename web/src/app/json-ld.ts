import type { PublicPage } from '@socialhallbarhet/content/public';
import { inLanguage, type Language } from '@socialhallbarhet/domain';

/** Nothing in it ends the script element or begins a comment in it, whatever people wrote. */
const inScript = (data: object) =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** An event as search engines read it; nothing for other pages. */
export function jsonLd(
  page: PublicPage,
  { lang, publicUrl }: { readonly lang: Language; readonly publicUrl: string },
): string | undefined {
  if (page.name !== 'event') return undefined;
  const { event } = page;
  const { venue, remote } = event;
  const url = publicUrl + inLanguage(`/kalender/${event.id}`, lang);
  const mode = venue && remote ? 'Mixed' : remote ? 'Online' : 'Offline';
  return inScript({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: event.title,
    description: event.summary || event.title,
    startDate: new Date(event.starts).toISOString(),
    endDate: new Date(event.ends).toISOString(),
    inLanguage: event.lang,
    url,
    isAccessibleForFree: true,
    eventStatus: `https://schema.org/${event.cancelled ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    location: venue ? { '@type': 'Place', name: venue, address: venue } : { '@type': 'VirtualLocation', url },
    ...(event.seats !== null && { maximumAttendeeCapacity: event.seats }),
  });
}
