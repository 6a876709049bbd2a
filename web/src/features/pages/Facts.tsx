import type { FactView } from '@socialhallbarhet/content/public';
import { safeLink } from '@socialhallbarhet/domain';
import styles from './pages.module.css';

/** When, where, and what else one wants to see again. */
export function Facts({ facts = [] }: { readonly facts?: readonly FactView[] | undefined }) {
  if (facts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, value, href = '' }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{safeLink(href) ? <a href={href}>{value}</a> : value}</dd>
        </div>
      ))}
    </dl>
  );
}
