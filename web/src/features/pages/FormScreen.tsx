import type { FormField, FormView } from '@socialhallbarhet/content/public';
import { Link } from 'react-router';
import { useText } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Page, PageTitle } from '../../ui/Page.tsx';
import { Facts } from './Facts.tsx';
import styles from './pages.module.css';

/** A form that a browser sends by itself: no script, and what was typed comes back with what is wrong. */
export function FormScreen({ form }: { readonly form: FormView }) {
  return (
    <Page>
      <PageTitle>{form.title}</PageTitle>
      <div className={`pad ${styles.text}`}>
        <p className="lead">{form.lead}</p>
        <Facts facts={form.facts} />
        {form.problem ? (
          <p className={styles.problem} role="alert">
            <Icon name="alert" />
            <span>{form.problem}</span>
          </p>
        ) : null}
        <form method="post" className={styles.form} noValidate>
          {form.fields.map((field) => (
            <FormInput key={field.name} field={field} />
          ))}
          <Button type="submit" kind={form.danger ? 'danger' : 'go'}>
            {form.submit}
          </Button>
        </form>
        <p>
          <Link className="link" to={form.back.to}>
            {form.back.label}
          </Link>
        </p>
      </div>
    </Page>
  );
}

const KINDS = {
  text: { type: 'text', autoComplete: 'name' },
  email: { type: 'email', autoComplete: 'email', inputMode: 'email' },
  code: { type: 'text', autoComplete: 'one-time-code', inputMode: 'numeric' },
} as const;

function FormInput({ field }: { readonly field: FormField }) {
  const t = useText();
  const { name, label, value, kind, help, error, optional } = field;
  if (kind === 'hidden') return <input type="hidden" name={name} value={value} />;
  const described = [help && `${name}-help`, error && `${name}-error`].filter(Boolean).join(' ') || undefined;
  const shared = {
    id: name,
    name,
    defaultValue: value,
    'aria-describedby': described,
    'aria-invalid': error ? true : undefined,
    'aria-required': optional ? undefined : true,
  };
  return (
    <div className={styles.field}>
      <label htmlFor={name}>
        {label}
        {optional ? <span className="muted"> ({t.pages.optional})</span> : null}
      </label>
      {help ? (
        <p className="muted small" id={`${name}-help`}>
          {help}
        </p>
      ) : null}
      {kind === 'area' ? (
        <textarea {...shared} dir="auto" rows={3} />
      ) : (
        <input {...shared} dir="auto" {...KINDS[kind]} spellCheck={false} />
      )}
      {error ? (
        <p className={styles.error} id={`${name}-error`}>
          {error}
        </p>
      ) : null}
    </div>
  );
}
