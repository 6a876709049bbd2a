import type { Source } from '@socialhallbarhet/content/models';
import { safeLink } from '@socialhallbarhet/domain';
import { useText } from '../../i18n/language.tsx';
import styles from './knowledge.module.css';

/** Where it comes from; their titles and notes are in Swedish. */
export function Sources({ sources, under = 1 }: { readonly sources: readonly Source[]; readonly under?: 1 | 2 }) {
  const t = useText();
  const Title = under === 1 ? 'h2' : 'h3';
  return (
    <section className={styles.section}>
      <Title>{t.knowledge.sources}</Title>
      <ol className={styles.sources} lang="sv">
        {sources.map((source) => {
          const target = safeLink(source.url);
          return (
            <li key={source.title + source.note}>
              {target ? (
                <a className="link" href={target.href} rel="noopener">
                  {source.title}
                </a>
              ) : (
                source.title
              )}
              <p className="muted small">
                {source.publisher}, {source.year ?? t.knowledge.noYear}
                {source.note ? `. ${source.note}` : ''}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
