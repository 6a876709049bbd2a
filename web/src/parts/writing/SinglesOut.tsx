import { type Singled, singlesOut } from '@socialhallbarhet/domain';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/language.tsx';

/** Nobody is told while they type. */
const AFTER_MS = 800;

interface SinglesOutProps {
  readonly text: string;
  readonly markdown: () => string;
}

/**
 * A private hint that a text may be about a client, pupil or child. Judged here, kept nowhere, told to nobody else, and
 * no hindrance. Import it lazily.
 */
export function SinglesOut({ text, markdown }: SinglesOutProps) {
  const t = useText();
  const [why, setWhy] = useState<Singled>();
  const latest = useRef(markdown);
  useEffect(() => {
    latest.current = markdown;
  });
  useEffect(() => {
    const timer = setTimeout(() => setWhy(text === '' ? undefined : singlesOut(latest.current())), AFTER_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return <output className="muted small">{why ? t.topic.singled(t.topic.singledBy[why]) : ''}</output>;
}
