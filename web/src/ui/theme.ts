import { createTheme, type Theme } from '@mui/material/styles';
import { DARK, LIGHT, type Tokens } from './tokens.ts';

declare module '@mui/material/styles' {
  interface Palette extends Tokens {}
  interface PaletteOptions extends Partial<Tokens> {}
}

const TEXT = 'var(--text)';
const TITLE = 'var(--title)';

function palette(tokens: Tokens) {
  return {
    ...tokens,
    primary: { main: tokens.alv, dark: tokens.alv, light: tokens.alvSoft, contrastText: tokens.onAlv },
    secondary: { main: tokens.ink, contrastText: tokens.paper },
    error: { main: tokens.fel, contrastText: tokens.paper },
    // Only errors are coloured: all other states are a word with an icon.
    warning: { main: tokens.ink, contrastText: tokens.paper },
    info: { main: tokens.alv, contrastText: tokens.onAlv },
    success: { main: tokens.alv, contrastText: tokens.onAlv },
    background: { default: tokens.ground, paper: tokens.paper },
    text: { primary: tokens.ink, secondary: tokens.muted, disabled: tokens.muted },
    divider: tokens.line,
  };
}

const FOCUS = { outline: '3px solid var(--alv)', outlineOffset: 2 };
const FLOATING = { border: '1px solid var(--line)', boxShadow: 'var(--float)', backgroundImage: 'none' };
const PHONE = '@media (pointer: coarse)';

/** MUI dressed in the tokens. `--ground` and its kin come from `ui/base.css` and follow the scheme. */
export const theme: Theme = createTheme({
  cssVariables: { cssVarPrefix: 'sh', colorSchemeSelector: '[data-scheme="%s"]' },
  colorSchemes: { light: { palette: palette(LIGHT) }, dark: { palette: palette(DARK) } },
  defaultColorScheme: 'light',
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
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: { root: { minHeight: 44, paddingInline: 18, borderColor: 'var(--lineStrong)' } },
    },
    MuiIconButton: { styleOverrides: { root: { minWidth: 44, minHeight: 44, color: 'inherit' } } },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
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
    MuiTooltip: {
      styleOverrides: { tooltip: { backgroundColor: 'var(--ink)', color: 'var(--paper)', fontSize: '0.875rem' } },
    },
  },
});
