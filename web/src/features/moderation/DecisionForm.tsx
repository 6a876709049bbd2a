import { type Ground, GROUNDS, OUTCOMES, SERVER_LIMITS } from '@socialhallbarhet/domain';
import { useState } from 'react';
import { useText } from '../../i18n/language.tsx';
import type { Texts } from '../../i18n/sv.ts';
import { Button, Buttons } from '../../ui/Button.tsx';
import { useDrafted } from '../../forms/drafted.ts';
import { Check, Choices, Field, Form, Select } from '../../forms/Field.tsx';
import { useTask } from '../../forms/outcome.ts';
import { ProofOfYou } from '../../parts/ProofOfYou.tsx';
import { ErrorNote, Note } from '../../ui/states.tsx';
import styles from './moderation.module.css';
import type { CasePaneProps, Ruling } from './types.ts';

type DecisionFormProps = CasePaneProps & { readonly onDecided: () => void };

/** Keep or hide, on which ground, and the facts: nothing is decided without a reason. */
export function DecisionForm({ found, evidence, draft, proof, onDecide, onDecided }: DecisionFormProps) {
  const t = useText();
  const { kind } = found;
  const [begin] = useState<Ruling>(() => ({
    outcome: 'keep',
    // What waits to be seen is judged by nobody beforehand.
    ground: found.decision?.ground || (kind === 'held' ? '' : (found.grounds[0] ?? '')),
    facts: '',
    title: false,
  }));
  // One looks at other cases while one writes: to compare must cost nothing.
  const form = useDrafted<Ruling>(begin, draft, { outcome: OUTCOMES, ground: ['', ...GROUNDS] });
  const { outcome, ground, facts, title } = form.fields;
  const [tried, setTried] = useState(false);
  // What was looked at; the case may move on while one writes.
  const [turn, setTurn] = useState(found.turn);
  const task = useTask();
  const { factsMin, factsMax } = SERVER_LIMITS;
  const words = facts.trim();
  const wrong =
    words.length < factsMin
      ? t.moderation.factsShort(factsMin)
      : words.length > factsMax
        ? t.common.tooLong(factsMax)
        : undefined;
  const needsGround = outcome === 'hide' && ground === '';
  const isOld = task.failure?.code === 'sign-in-old';
  const act = () => {
    setTried(true);
    if (wrong || needsGround) return;
    const ruling = { outcome, ground, facts: words, title: title && evidence?.isLead === true };
    void task
      .run(() => onDecide(turn, ruling))
      .then((ok) => {
        if (!ok) return;
        form.settled(form.fields);
        onDecided();
      });
  };
  const verbs = verbsOf(kind, t);
  return (
    <section className={styles.form} aria-label={t.moderation.decide}>
      <h3>{t.moderation.decide}</h3>
      {turn === found.turn || task.busy ? null : (
        <Note>
          <div role="alert">
            <p>{`${t.moderation.changed} ${t.moderation.changedHow}`}</p>
            <Button small onClick={() => setTurn(found.turn)}>
              {t.moderation.changedRead}
            </Button>
          </div>
        </Note>
      )}
      <Form onSubmit={act}>
        <Choices
          legend={t.moderation.what}
          value={outcome}
          onValue={(value) => form.set({ outcome: value })}
          options={[
            { id: 'keep', label: verbs.keep, help: verbs.keepHelp },
            { id: 'hide', label: verbs.hide, help: verbs.hideHelp },
          ]}
        />
        {outcome === 'hide' ? (
          <Select
            label={t.moderation.ground}
            value={ground}
            onValue={(value) => form.set({ ground: value as Ground | '' })}
            options={[
              { id: '', label: t.moderation.reportChoose },
              ...GROUNDS.map((id) => ({ id, label: t.moderation.grounds[id].label })),
            ]}
            error={tried && needsGround ? t.moderation.groundNeeded : undefined}
          />
        ) : null}
        {outcome === 'hide' && evidence?.isLead && kind === 'message' ? (
          <Check
            label={t.moderation.hideTitle}
            help={t.moderation.hideTitleHelp}
            checked={title}
            onChecked={(checked) => form.set({ title: checked })}
          />
        ) : null}
        <Field
          label={t.moderation.facts}
          help={found.reports > 0 ? t.moderation.factsHelpReported : t.moderation.factsHelp}
          lines={4}
          value={facts}
          onValue={(words) => form.set({ facts: words })}
          max={factsMax}
          error={tried ? wrong : undefined}
        />
        {isOld ? null : (
          <Buttons>
            <Button kind={outcome === 'hide' ? 'danger' : 'go'} type="submit" busy={task.busy}>
              {outcome === 'hide' ? verbs.doHide : verbs.doKeep}
            </Button>
          </Buttons>
        )}
      </Form>
      {isOld ? (
        <ProofOfYou proof={proof} deed={outcome === 'hide' ? verbs.doHide : verbs.doKeep} onProved={act} />
      ) : null}
      {task.failure && !isOld ? <ErrorNote code={task.failure.code} /> : null}
    </section>
  );
}

function verbsOf(kind: CasePaneProps['found']['kind'], { moderation: t }: Texts) {
  switch (kind) {
    case 'held':
      return {
        keep: t.release,
        keepHelp: t.releaseHelp,
        hide: t.withhold,
        hideHelp: t.withholdHelp,
        doKeep: t.doRelease,
        doHide: t.withhold,
      };
    case 'member':
      return {
        keep: t.keepProfile,
        keepHelp: t.keepProfileHelp,
        hide: t.hideProfile,
        hideHelp: t.hideProfileHelp,
        doKeep: t.doKeep,
        doHide: t.doHide,
      };
    default:
      return {
        keep: t.keep,
        keepHelp: t.keepHelp,
        hide: t.hide,
        hideHelp: t.hideHelp,
        doKeep: t.doKeep,
        doHide: t.doHide,
      };
  }
}
