import { Link } from 'react-router';
import styles from './knowledge.module.css';

interface ChoicesProps {
  readonly label: string;
  readonly options: readonly { readonly id: string | undefined; readonly name: string; readonly to: string }[];
  readonly chosen: string | undefined;
}

/** One of a few, as links: each choice has an address, and works without script. */
export function Choices({ label, options, chosen }: ChoicesProps) {
  return (
    <nav className={styles.choices} aria-label={label}>
      <span className="small muted" aria-hidden="true">
        {label}
      </span>
      <ul>
        {options.map(({ id, name, to }) => (
          <li key={name}>
            <Link to={to} className={styles.choice} aria-current={id === chosen ? 'true' : undefined}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
