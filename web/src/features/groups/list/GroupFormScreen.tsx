import { GROUP_KINDS, type GroupCard, type GroupKind, LIMITS } from '@socialhallbarhet/domain';
import { useState } from 'react';
import { useText } from '../../../i18n/language.tsx';
import { Button, Buttons } from '../../../ui/Button.tsx';
import { CellPicker } from '../../../parts/pickers/CellPicker.tsx';
import { useDrafted } from '../../../forms/drafted.ts';
import { Choices, Field, Form } from '../../../forms/Field.tsx';
import { useTask } from '../../../forms/outcome.ts';
import { Crumb, Page, PageTitle } from '../../../ui/Page.tsx';
import { PlacePicker } from '../../../parts/pickers/PlacePicker.tsx';
import { ErrorNote } from '../../../ui/states.tsx';
import { Unsaved } from '../../../forms/Unsaved.tsx';
import styles from '../groups.module.css';
import type { GroupFormScreenProps } from '../types.ts';

const EMPTY: GroupCard = { name: '', purpose: '', rules: '', welcome: '', places: [], cells: [], kind: 'open' };

/** Starts a group, or changes what stands about one. */
export function GroupFormScreen({ group, draft, onSave, onCancel }: GroupFormScreenProps) {
  const t = useText();
  const form = useDrafted<GroupCard>(group ? cardOf(group) : EMPTY, draft, { kind: GROUP_KINDS });
  const card = form.fields;
  const [tried, setTried] = useState(false);
  const task = useTask();
  const set =
    <K extends keyof GroupCard>(key: K) =>
    (value: GroupCard[K]) =>
      form.set({ [key]: value });
  const within = (text: string, min: number, max: number) => {
    const length = text.trim().length;
    return length < min ? t.common.tooShort(min) : length > max ? t.common.tooLong(max) : undefined;
  };
  const wrong = {
    name: within(card.name, LIMITS.groupNameMin, LIMITS.groupNameMax),
    purpose: within(card.purpose, LIMITS.purposeMin, LIMITS.purposeMax),
    rules: within(card.rules, 0, LIMITS.groupRulesMax),
    welcome: within(card.welcome, 0, LIMITS.welcomeMax),
  };
  const shown: Partial<typeof wrong> = tried ? wrong : {};
  const submit = () => {
    setTried(true);
    if (Object.values(wrong).some(Boolean)) return;
    const { name, purpose, rules, welcome } = card;
    const trimmed = { name: name.trim(), purpose: purpose.trim(), rules: rules.trim(), welcome: welcome.trim() };
    void task.run(() => onSave({ ...card, ...trimmed })).then((ok) => ok && form.settled(card));
  };
  return (
    <Page>
      {group ? <Crumb to={`/g/${group.gid}`} label={group.name} /> : <Crumb to="/grupper" label={t.groups.title} />}
      <PageTitle>{group ? t.groups.editTitle : t.groups.startTitle}</PageTitle>
      <div className={`pad ${styles.narrow}`}>
        {group ? null : <p className={`lead ${styles.purpose}`}>{t.groups.startLead}</p>}
        <div className={styles.body}>
          <Form onSubmit={submit}>
            {group && form.isRestored ? <Unsaved onDrop={form.drop} /> : null}
            <Field
              label={t.groups.name}
              placeholder={t.groups.nameExample}
              value={card.name}
              onValue={set('name')}
              max={LIMITS.groupNameMax}
              error={shown.name}
            />
            <Field
              label={t.groups.purpose}
              help={t.groups.purposeHelp}
              lines={3}
              value={card.purpose}
              onValue={set('purpose')}
              max={LIMITS.purposeMax}
              error={shown.purpose}
            />
            {group ? null : (
              <Choices<GroupKind>
                legend={t.groups.kindLegend}
                value={card.kind}
                onValue={set('kind')}
                options={[
                  { id: 'open', label: t.groups.kindOpen, help: t.groups.kindOpenHelp },
                  { id: 'closed', label: t.groups.kindClosed, help: t.groups.kindClosedHelp },
                  { id: 'hidden', label: t.groups.kindHidden, help: t.groups.kindHiddenHelp },
                ]}
              />
            )}
            <CellPicker
              label={t.groups.cells}
              help={t.groups.cellsHelp(LIMITS.groupCellsMax)}
              value={card.cells}
              onValue={(cells) => set('cells')([...cells])}
              max={LIMITS.groupCellsMax}
            />
            <PlacePicker
              label={t.groups.places}
              help={t.groups.placesHelp(LIMITS.placesMax)}
              value={card.places}
              onValue={set('places')}
              max={LIMITS.placesMax}
            />
            <Field
              optional
              label={t.groups.rules}
              help={t.groups.rulesHelp}
              lines={3}
              value={card.rules}
              onValue={set('rules')}
              max={LIMITS.groupRulesMax}
              error={shown.rules}
            />
            <Field
              optional
              label={t.groups.welcome}
              help={t.groups.welcomeHelp}
              lines={3}
              value={card.welcome}
              onValue={set('welcome')}
              max={LIMITS.welcomeMax}
              error={shown.welcome}
            />
            {task.failure ? <ErrorNote code={task.failure.code} /> : null}
            <Buttons>
              <Button kind="go" type="submit" busy={task.busy}>
                {group ? t.common.save : t.groups.create}
              </Button>
              <Button
                kind="quiet"
                onClick={() => {
                  form.drop();
                  onCancel();
                }}
              >
                {t.common.cancel}
              </Button>
            </Buttons>
          </Form>
        </div>
      </div>
    </Page>
  );
}

/** Without the id and whatever else a read document carries. */
function cardOf({ name, purpose, rules, welcome, places, cells, kind }: GroupCard): GroupCard {
  return { name, purpose, rules, welcome, places, cells, kind };
}
