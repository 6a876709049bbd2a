import MuiMenu, { type MenuProps } from '@mui/material/Menu';
import { Themed } from './Themed.tsx';

export { default as MenuItem } from '@mui/material/MenuItem';

/** Within a landmark, as all content should be. Locking its scroll would unstick what is sticky there. */
const landmark = () => document.querySelector('main') ?? document.body;

/** A menu of deeds. Import it lazily: it brings MUI. */
export function Menu(props: MenuProps) {
  return (
    <Themed>
      <MuiMenu container={landmark} disableScrollLock {...props} />
    </Themed>
  );
}
