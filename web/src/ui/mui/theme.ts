import { createTheme, type Theme } from '@mui/material/styles';

const TEXT = 'var(--text)';
const TITLE = 'var(--title)';

const FOCUS = { outline: '3px solid var(--alv)', outlineOffset: 2 };
const FLOATING = { border: '1px solid var(--line)', boxShadow: 'var(--float)', backgroundImage: 'none' };
const PHONE = '@media (pointer: coarse)';

/** MUI dressed in the tokens. `--ground` and its kin come from `ui/base.css` and follow the scheme. */
export const theme: Theme = createTheme({
  shape: { borderRadius: 4 },
  spacing: 4,
  breakpoints: { values: { xs: 0, sm: 480, md: 761, lg: 1080, xl: 1440 } },
  shadows: Array.from({ length: 25 }, () => 'none') as unknown as Theme['shadows'],
  transitions: { duration: { shortest: 100, shorter: 120, short: 150, standard: 150, complex: 150 } },
  typography: {
    fontFamily: TEXT,
    htmlFontSize: 16,
    fontSize: 14,
    h1: { font: `600 2rem/1.15 ${TITLE}`, letterSpacing: '-0.01em' },
    h2: { font: `600 1.5rem/1.25 ${TITLE}` },
    h3: { fontFamily: TEXT, fontWeight: 700, fontSize: '1rem', lineHeight: 1.3 },
    body1: { fontSize: '1rem', lineHeight: 1.5, letterSpacing: 0 },
    body2: { fontSize: '0.875rem', lineHeight: 1.5, letterSpacing: 0 },
    button: { fontSize: '1rem', fontWeight: 600, lineHeight: 1.5, textTransform: 'none', letterSpacing: 0 },
    caption: { fontSize: '0.875rem', letterSpacing: 0 },
  },
  components: {
    MuiButtonBase: { defaultProps: { disableRipple: true }, styleOverrides: { root: { '&:focus-visible': FOCUS } } },
    MuiPaper: {
      defaultProps: { elevation: 0 },
      styleOverrides: { root: { backgroundImage: 'none', backgroundColor: 'var(--paper)', color: 'var(--ink)' } },
    },
    MuiPopover: { styleOverrides: { paper: FLOATING } },
    MuiMenu: { styleOverrides: { list: { paddingBlock: 4 } } },
    MuiMenuItem: {
      styleOverrides: {
        root: {
          fontSize: '1rem',
          minHeight: 40,
          paddingInline: 16,
          whiteSpace: 'normal',
          '&:focus-visible, &.Mui-focusVisible': { backgroundColor: 'var(--alvSoft)', outlineOffset: -3 },
          '&:hover': { backgroundColor: 'var(--sunken)' },
          '&.Mui-selected, &.Mui-selected:hover': { backgroundColor: 'var(--alvSoft)', fontWeight: 600 },
          [PHONE]: { minHeight: 48 },
        },
      },
    },
    MuiBackdrop: {
      styleOverrides: { root: { '&:not(.MuiBackdrop-invisible)': { backgroundColor: 'rgb(12 16 15 / 45%)' } } },
    },
    MuiDialog: {
      styleOverrides: {
        paper: { ...FLOATING, margin: 16, width: 'calc(100% - 32px)', maxHeight: 'calc(100% - 32px)' },
      },
    },
  },
});
