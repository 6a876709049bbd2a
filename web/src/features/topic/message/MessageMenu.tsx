import { Menu, MenuItem } from '../../../ui/mui/Menu.tsx';
import { useText } from '../../../i18n/language.tsx';
import type { MessageCommand } from './commands.ts';

interface MessageMenuProps {
  readonly anchor: HTMLElement;
  readonly commands: readonly MessageCommand[];
  readonly onClose: () => void;
  readonly onRun: (command: MessageCommand) => void;
}

/** The rarer things to do with a message; comes with MUI's menu when first opened. */
export function MessageMenu({ anchor, commands, onClose, onRun }: MessageMenuProps) {
  const t = useText();
  return (
    <Menu anchorEl={anchor} open onClose={onClose}>
      {commands.map((command) => (
        <MenuItem
          key={command.id}
          onClick={() => {
            onClose();
            onRun(command);
          }}
        >
          {t.topic.commands[command.id]}
        </MenuItem>
      ))}
    </Menu>
  );
}
