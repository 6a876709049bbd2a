import { useText } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/mui/Dialog.tsx';
import { Face } from '../../parts/Face.tsx';
import styles from './signin.module.css';
import type { TestAccount } from './types.ts';

interface TestAccountsDialogProps {
  readonly accounts: readonly TestAccount[];
  readonly onChoose: (account: TestAccount) => void;
  readonly onClose: () => void;
}

/** Stands in for a provider's window where there is no internet. */
export function TestAccountsDialog({ accounts, onChoose, onClose }: TestAccountsDialogProps) {
  const t = useText();
  return (
    <Dialog
      open
      title={t.signin.testAccounts}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t.common.cancel}</Button>}
    >
      <p className="muted">{accounts.length === 0 ? t.signin.testAccountsEmpty : t.signin.testAccountsHelp}</p>
      <ul className={styles.accounts}>
        {accounts.map((account) => (
          <li key={account.email}>
            <button type="button" onClick={() => onChoose(account)}>
              <Face name={account.name} />
              <span className="grow">
                <span dir="auto" translate="no">
                  {account.name}
                </span>
                <br />
                <span className="muted small">{`${account.role} · ${account.email}`}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
