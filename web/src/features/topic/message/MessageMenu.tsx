import { Menu, MenuItem } from '../../../ui/mui/Menu.tsx';
import { useText } from '../../../i18n/language.tsx';

interface MessageMenuProps {
  readonly anchor: HTMLElement;
  readonly edited: boolean;
  readonly onClose: () => void;
  readonly onCopy: () => void;
  readonly onHistory: () => void;
  /** Absent for one's own. */
  readonly onReport?: (() => void) | undefined;
}

/** The rarer things to do with a message; comes with MUI's menu when first opened. */
export function MessageMenu({ anchor, edited, onClose, onCopy, onHistory, onReport }: MessageMenuProps) {
  const t = useText();
  const then = (deed: () => void) => () => {
    onClose();
    deed();
  };
  return (
    <Menu anchorEl={anchor} open onClose={onClose}>
      <MenuItem onClick={then(onCopy)}>{t.topic.copyLink}</MenuItem>
      {edited ? <MenuItem onClick={then(onHistory)}>{t.topic.showHistory}</MenuItem> : null}
      {onReport ? <MenuItem onClick={then(onReport)}>{t.moderation.report}</MenuItem> : null}
    </Menu>
  );
}
