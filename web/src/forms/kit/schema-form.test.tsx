import { announcementCard, LIMITS } from '@socialhallbarhet/domain';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { sv } from '../../i18n/sv.ts';
import { TextField } from './fields.tsx';
import { FormFooter, SchemaForm } from './SchemaForm.tsx';
import { useSchemaForm } from './useSchemaForm.ts';

const begin = { title: 'Rubriken', text: 'Det som står', gid: 'of the document that was read' };

function Letter({ kept = {}, changes = false }: { readonly kept?: object; readonly changes?: boolean }) {
  const form = useSchemaForm({
    schema: announcementCard,
    begin,
    draft: { kept: () => ({ ...kept }), keep: () => {} },
    onSend: () => Promise.resolve(),
  });
  return (
    <SchemaForm form={form} changes={changes}>
      <TextField at={form.at('title')} label="Rubrik" />
      <TextField at={form.at('text')} label="Text" lines={3} />
      <FormFooter form={form} send="Skicka" />
    </SchemaForm>
  );
}

describe('a form as it begins', () => {
  it('FORM-6 holds what stands, without a fault', () => {
    const html = renderToStaticMarkup(<Letter />);
    expect(html).toContain('value="Rubriken"');
    expect(html).toContain('>Det som står</textarea>');
    expect(html).not.toContain('aria-invalid');
  });

  it('FORM-7 holds the draft, and warns only where it covers what others see', () => {
    const kept = { text: 'Det som inte sparades', gid: 'x' };
    const html = renderToStaticMarkup(<Letter kept={kept} changes />);
    expect(html).toContain('value="Rubriken"');
    expect(html).toContain('>Det som inte sparades</textarea>');
    expect(html).toContain(sv.common.unsaved);
    expect(renderToStaticMarkup(<Letter kept={kept} />)).not.toContain(sv.common.unsaved);
    expect(renderToStaticMarkup(<Letter kept={{ gid: 'x' }} changes />)).not.toContain(sv.common.unsaved);
  });

  it('FORM-8 counts what is left near the limit of the schema, and not before', () => {
    const near = renderToStaticMarkup(<Letter kept={{ title: 'a'.repeat(LIMITS.titleMax - 1) }} />);
    expect(near).toContain(sv.common.left(1));
    const over = renderToStaticMarkup(<Letter kept={{ title: 'a'.repeat(LIMITS.titleMax + 2) }} />);
    expect(over).toContain(sv.common.over(2));
    expect(renderToStaticMarkup(<Letter />)).not.toContain('tecken');
  });
});
