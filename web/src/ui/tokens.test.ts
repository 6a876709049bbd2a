/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DARK, LIGHT, type Tokens } from './tokens.ts';

const css = readFileSync(new URL('./base.css', import.meta.url), 'utf8');
const [light = '', system = '', dark = ''] = [...css.matchAll(/:root[^{]*\{([^}]*)\}/g)].map((match) => match[1] ?? '');
const value = (block: string, token: string) => new RegExp(`--${token}: ([^;]+);`).exec(block)?.[1]?.toUpperCase();

/** Contrast of two colours by WCAG 2. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) =>
    [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((channel) => (channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
      .reduce((sum, channel, index) => sum + channel * [0.2126, 0.7152, 0.0722][index]!, 0);
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

describe('the tokens', () => {
  it('are the same in the theme and in base.css', () => {
    for (const [token, hex] of Object.entries(LIGHT)) expect(value(light, token), token).toBe(hex);
    for (const [token, hex] of Object.entries(DARK)) {
      expect(value(system, token) ?? value(light, token), token).toBe(hex);
      expect(value(dark, token) ?? value(light, token), token).toBe(hex);
    }
  });

  it.each([
    ['light', LIGHT],
    ['dark', DARK],
  ] as const)('hold their contrast, %s', (_, tokens: Tokens) => {
    for (const ground of ['ground', 'paper', 'sunken', 'alvSoft'] as const) {
      for (const text of ['ink', 'muted', 'alv', 'fel'] as const) {
        expect(contrast(tokens[text], tokens[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
      if (ground !== 'alvSoft') {
        expect(contrast(tokens.lineStrong, tokens[ground]), `lineStrong on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
    expect(contrast(tokens.onAlv, tokens.alv)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens.onTegel, tokens.tegel)).toBeGreaterThanOrEqual(4.5);
  });
});
