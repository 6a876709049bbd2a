import { GROUNDS, OUTCOMES, SERVER_LIMITS } from '@socialhallbarhet/domain';
import { useState } from 'react';
import { CheckField, ChoicesField, SelectField, TextField, useFieldValue } from '../../forms/kit/fields.tsx';
import { FormFooter, SchemaForm } from '../../forms/kit/SchemaForm.tsx';
import { useSchemaForm } from '../../forms/kit/useSchemaForm.ts';
import { useText } from '../../i18n/language.tsx';
import type { Texts } from '../../i18n/sv.ts';
import { ProofOfYou } from '../../parts/ProofOfYou.tsx';
import { Button } from '../../ui/Button.tsx';
import { Note } from '../../ui/states.tsx';
import styles from './moderation.module.css';
import { rulingFields } from './ruling.ts';
import type { CasePaneProps, Ruling } from './types.ts';

type DecisionFormProps = CasePaneProps & { readonly onDecided: () => void };

/** Keep or hide, on which ground, and the facts: nothing is decided without a reason. */
export function DecisionForm({ found, evidence, draft, proof, onDecide, onDecided }: DecisionFormProps) {
  const t = useText();
  const words = t.moderation;
  const { kind } = found;
  const [begin] = useState<Ruling>(() => ({
    outcome: 'keep',
    // What waits to be seen is judged by nobody beforehand.
    ground: found.decision?.ground || (kind === 'held' ? '' : (found.grounds[0] ?? '')),
    facts: '',
    title: false,
  }));
  // What was looked at; the case may move on while one writes.
  const [turn, setTurn] = useState(found.turn);
  const hidesTitle = evidence?.isFirstMessage === true && kind === 'message';
  const form = useSchemaForm({
    schema: rulingFields,
    begin,
    // One looks at other cases while one writes: to compare must cost nothing.
    draft,
    allowed: { outcome: OUTCOMES, ground: ['', ...GROUNDS] },
    onSend: (ruling) => onDecide(turn, { ...ruling, title: ruling.title && evidence?.isFirstMessage === true }),
    onSent: onDecided,
  });
  const { at } = form;
  const isOld = form.failure?.code === 'sign-in-old';
  const verbs = verbsOf(kind, t);
  const hides = useFieldValue(at('outcome')) === 'hide';
  const deed = hides ? verbs.doHide : verbs.doKeep;
  return (
    <section className={styles.form} aria-label={words.decide}>
      <h3>{words.decide}</h3>
      {turn === found.turn || form.busy ? null : (
        <Note>
          <div role="alert">
            <p>{`${words.changed} ${words.changedHow}`}</p>
            <Button small onClick={() => setTurn(found.turn)}>
              {words.changedRead}
            </Button>
          </div>
        </Note>
      )}
      <SchemaForm form={form}>
        <ChoicesField
          at={at('outcome', ['ground'])}
          legend={words.what}
          options={[
            { id: 'keep', label: verbs.keep, help: verbs.keepHelp },
            { id: 'hide', label: verbs.hide, help: verbs.hideHelp },
          ]}
        />
        {hides ? (
          <SelectField
            at={at('ground')}
            label={words.ground}
            options={[
              { id: '', label: words.reportChoose },
              ...GROUNDS.map((id) => ({ id, label: words.grounds[id].label })),
            ]}
            faults={{ wrong: words.groundNeeded }}
          />
        ) : null}
        {hides && hidesTitle ? (
          <CheckField at={at('title')} label={words.hideTitle} help={words.hideTitleHelp} />
        ) : null}
        <TextField
          at={at('facts')}
          label={words.facts}
          help={found.reports > 0 ? words.factsHelpReported : words.factsHelp}
          lines={4}
          faults={{ 'too-short': words.factsShort(SERVER_LIMITS.factsMin) }}
        />
        <FormFooter form={form} kind={hides ? 'danger' : 'go'} send={deed} isElsewhere={isOld} />
      </SchemaForm>
      {isOld ? <ProofOfYou proof={proof} deed={deed} onProved={form.submit} /> : null}
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
    case 'group':
      return {
        keep: t.keepCard,
        keepHelp: t.keepCardHelp,
        hide: t.hideCard,
        hideHelp: t.hideCardHelp,
        doKeep: t.doKeep,
        doHide: t.doHide,
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
