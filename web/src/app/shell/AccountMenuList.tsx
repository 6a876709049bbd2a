import { Link } from 'react-router';
import { valueOf } from '../../data/live.ts';
import { useMyRoles } from '../../data/roles.ts';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { useText } from '../../i18n/language.tsx';

interface AccountMenuListProps {
  readonly anchor: HTMLElement;
  readonly me: { readonly uid: string; readonly name: string };
  readonly onSignOut: () => void;
  readonly onClose: () => void;
}

export function AccountMenuList({ anchor, me, onSignOut, onClose }: AccountMenuListProps) {
  const t = useText();
  const roles = valueOf(useMyRoles());
  return (
    <Menu
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      slotProps={{ list: { 'aria-label': t.shell.account(me.name) } }}
    >
      <MenuItem component={Link} to="/mitt" onClick={onClose}>
        {t.shell.profile}
      </MenuItem>
      <MenuItem component={Link} to="/mitt/installningar" onClick={onClose}>
        {t.shell.settings}
      </MenuItem>
      {roles?.administrator ? (
        <MenuItem component={Link} to="/admin" onClick={onClose}>
          {t.admin.menu}
        </MenuItem>
      ) : null}
      <MenuItem
        onClick={() => {
          onClose();
          onSignOut();
        }}
      >
        {t.shell.signOut}
      </MenuItem>
    </Menu>
  );
}
