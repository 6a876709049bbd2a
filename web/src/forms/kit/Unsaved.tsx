import { useText } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Note } from '../../ui/states.tsx';

/** Says, over a form that changes something, that what stands there is not what is saved. */
export function Unsaved({ onDrop }: { readonly onDrop: () => void }) {
  const t = useText();
  return (
    <Note>
      <p className="grow">{t.common.unsaved}</p>
      <Button
        kind="quiet"
        small
        onClick={(event) => {
          // The button goes: the focus stays in the form.
          event.currentTarget.closest('form')?.querySelector<HTMLElement>('input, textarea, select')?.focus();
          onDrop();
        }}
      >
        {t.common.dropUnsaved}
      </Button>
    </Note>
  );
}
