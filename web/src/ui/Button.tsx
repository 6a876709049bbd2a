import type { ComponentPropsWithRef } from 'react';
import { Link, type LinkProps } from 'react-router';
import styles from './ui.module.css';

type Kind = 'go' | 'plain' | 'quiet' | 'danger';
interface Dress {
  readonly kind?: Kind;
  readonly small?: boolean;
  readonly wide?: boolean;
}

const dressed = ({ kind = 'plain', small = false, wide = false }: Dress, extra?: string) =>
  [styles.button, kind !== 'plain' && styles[kind], small && styles.small, wide && styles.wide, extra]
    .filter(Boolean)
    .join(' ');

/** A verb. `busy` keeps it in place and focusable while its work is under way. */
export function Button({
  kind,
  small,
  wide,
  busy = false,
  className,
  onClick,
  type = 'button',
  ...rest
}: ComponentPropsWithRef<'button'> & Dress & { readonly busy?: boolean }) {
  return (
    <button
      {...rest}
      // oxlint-disable-next-line react/button-has-type -- defaulted above
      type={busy ? 'button' : type}
      className={dressed({ ...(kind && { kind }), ...(small && { small }), ...(wide && { wide }) }, className)}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
    />
  );
}

/** Looks like a button, goes somewhere. */
export function ButtonLink({ kind, small, wide, className, ...rest }: LinkProps & Dress) {
  return (
    <Link
      {...rest}
      className={dressed({ ...(kind && { kind }), ...(small && { small }), ...(wide && { wide }) }, className)}
    />
  );
}

export function Buttons({ className, ...rest }: ComponentPropsWithRef<'div'>) {
  return <div {...rest} className={[styles.buttons, className].filter(Boolean).join(' ')} />;
}

/** A drawing to press; `label` is its name. */
export function IconButton({
  label,
  className,
  ...rest
}: ComponentPropsWithRef<'button'> & { readonly label: string }) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={label}
      className={[styles.icon, className].filter(Boolean).join(' ')}
    />
  );
}
