import MuiPopover, { type PopoverProps } from '@mui/material/Popover';
import { Themed } from './Themed.tsx';

/** Something beside what was pressed. Import it lazily: it brings MUI. */
export function Popover(props: PopoverProps) {
  return (
    <Themed>
      <MuiPopover {...props} />
    </Themed>
  );
}
