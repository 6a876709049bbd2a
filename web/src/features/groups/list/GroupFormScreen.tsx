import { GROUP_KINDS, type GroupCard, groupCard, LIMITS } from '@socialhallbarhet/domain';
import { ChoicesField, OwnField, TextField } from '../../../forms/kit/fields.tsx';
import { FormFooter, SchemaForm } from '../../../forms/kit/SchemaForm.tsx';
import { useSchemaForm } from '../../../forms/kit/useSchemaForm.ts';
import { useText } from '../../../i18n/language.tsx';
import { CellPicker } from '../../../parts/pickers/CellPicker.tsx';
import { PlacePicker } from '../../../parts/pickers/PlacePicker.tsx';
import { Crumb, Page, PageTitle } from '../../../ui/Page.tsx';
import styles from '../groups.module.css';
import type { GroupFormScreenProps } from '../types.ts';

const EMPTY: GroupCard = { name: '', purpose: '', rules: '', welcome: '', places: [], cells: [], kind: 'open' };

/** Starts a group, or changes what stands about one. */
export function GroupFormScreen({ group, draft, onSave, onCancel }: GroupFormScreenProps) {
  const t = useText();
  const words = t.groups;
  const form = useSchemaForm({
    schema: groupCard,
    begin: group ?? EMPTY,
    draft,
    allowed: { kind: GROUP_KINDS },
    onSend: onSave,
  });
  const { at } = form;
  return (
    <Page>
      {group ? <Crumb to={`/g/${group.gid}`} label={group.name} /> : <Crumb to="/grupper" label={words.title} />}
      <PageTitle>{group ? words.editTitle : words.startTitle}</PageTitle>
      <div className={`pad ${styles.narrow}`}>
        {group ? null : <p className={`lead ${styles.purpose}`}>{words.startLead}</p>}
        <div className={styles.body}>
          <SchemaForm form={form} changes={group !== undefined}>
            <TextField at={at('name')} label={words.name} placeholder={words.nameExample} />
            <TextField at={at('purpose')} label={words.purpose} help={words.purposeHelp} lines={3} />
            {group ? null : (
              <ChoicesField
                at={at('kind')}
                legend={words.kindLegend}
                options={[
                  { id: 'open', label: words.kindOpen, help: words.kindOpenHelp },
                  { id: 'closed', label: words.kindClosed, help: words.kindClosedHelp },
                  { id: 'hidden', label: words.kindHidden, help: words.kindHiddenHelp },
                ]}
              />
            )}
            <OwnField at={at('cells')}>
              {(field) => <CellPicker label={words.cells} help={words.cellsHelp(LIMITS.groupCellsMax)} {...field} />}
            </OwnField>
            <OwnField at={at('places')}>
              {(field) => <PlacePicker label={words.places} help={words.placesHelp(LIMITS.placesMax)} {...field} />}
            </OwnField>
            <TextField at={at('rules')} optional label={words.rules} help={words.rulesHelp} lines={3} />
            <TextField at={at('welcome')} optional label={words.welcome} help={words.welcomeHelp} lines={3} />
            <FormFooter form={form} send={group ? t.common.save : words.create} onCancel={onCancel} />
          </SchemaForm>
        </div>
      </div>
    </Page>
  );
}
