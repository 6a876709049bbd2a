import { describe, expect, it } from 'vitest';
import { directoryDiffers, directoryRow } from './directory.ts';

const profile = {
  name: 'Anna',
  headline: 'Planerare',
  askMeAbout: 'bänkar',
  competences: ['medborgardialog'],
  sector: 'kommun',
  organisation: 'Staden',
  places: ['centrum'],
};

describe('the directory row', () => {
  it('holds what every member may see, and nothing else', () => {
    expect(directoryRow({ ...profile, about: 'Mer om mig', lang: 'sv' } as typeof profile)).toEqual(profile);
  });

  it.each(Object.keys(profile))('differs when %s changes', (field) => {
    const value = field === 'competences' || field === 'places' ? ['nytt'] : 'nytt';
    expect(directoryDiffers(profile, { ...profile, [field]: value })).toBe(true);
  });

  it('does not differ when nothing that it shows changes; being made or removed is a change', () => {
    expect(directoryDiffers(profile, { ...profile, about: 'Annat' } as typeof profile)).toBe(false);
    expect(directoryDiffers(undefined, profile)).toBe(true);
    expect(directoryDiffers(profile, undefined)).toBe(true);
    expect(directoryDiffers(undefined, undefined)).toBe(false);
  });
});
