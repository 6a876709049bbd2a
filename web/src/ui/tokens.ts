/**
 * The tokens of the look, for MUI's theme. `ui/base.css` holds the same values as CSS variables, so
 * that the page has its colours before any script; a test holds the two together.
 */
export const LIGHT = {
  ground: '#F3F5F4',
  paper: '#FFFFFF',
  sunken: '#E9EDEB',
  ink: '#16201D',
  muted: '#4F5C57',
  line: '#D5DBD8',
  lineStrong: '#7C8884',
  alv: '#0B5563',
  alvSoft: '#DCECEE',
  onAlv: '#FFFFFF',
  tegel: '#FFD84D',
  onTegel: '#16201D',
  fel: '#B3261E',
} as const;

export const DARK: Record<keyof typeof LIGHT, string> = {
  ground: '#111615',
  paper: '#181F1D',
  sunken: '#0C100F',
  ink: '#E8ECE9',
  muted: '#A3AFAA',
  line: '#2E3835',
  lineStrong: '#7A8782',
  alv: '#7CC7D3',
  alvSoft: '#17353B',
  onAlv: '#0C100F',
  tegel: '#FFD84D',
  onTegel: '#16201D',
  fel: '#F2B8B5',
};

export type Tokens = Record<keyof typeof LIGHT, string>;
