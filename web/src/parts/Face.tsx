import { initials } from '@socialhallbarhet/domain';
import styles from './face.module.css';

/** Initials; the name always stands beside it. */
export function Face({ name, large = false }: { readonly name: string; readonly large?: boolean }) {
  // Drawn by CSS: a picture, not a text to be read or translated.
  return (
    <span
      className={large ? `${styles.face} ${styles.faceLarge}` : styles.face}
      data-initials={initials(name)}
      aria-hidden="true"
    />
  );
}
