import type { Restriction } from '@socialhallbarhet/domain';
import { useText } from '../i18n/language.tsx';
import { Icon } from '../ui/icons.tsx';
import { Note } from '../ui/states.tsx';
import { formatTime } from './time/time.ts';
import { useNow } from './time/TimeText.tsx';

/** Stands where one would write: until when one may not, and why. */
export function RestrictionNote({ until, reason }: Restriction) {
  const t = useText();
  const now = useNow();
  return (
    <div aria-live="polite">
      <Note>
        <Icon name="lock" size={18} />
        <div className="grow">
          <p>
            {until ? (
              <time dateTime={until.toISOString()}>{t.powers.restricted(formatTime(until, now, t.time, 'full'))}</time>
            ) : (
              t.powers.restrictedOn
            )}
          </p>
          {reason ? <p className="muted">{t.powers.because(reason)}</p> : null}
        </div>
      </Note>
    </div>
  );
}
