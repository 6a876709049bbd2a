import type { WordList } from '@socialhallbarhet/domain';
import { unmasked } from './mask.ts';

/** Few, and chosen to be wrong seldom: a list finds the plain cases, people find the rest. */
export const en: WordList = {
  threat: [
    'will kill you',
    'going to kill you',
    'gonna kill you',
    'you will die',
    'you are dead',
    'we know where you live',
    'i know where you live',
    'know where your kids',
    'will burn down',
    'will shoot you',
    'should be shot',
    'should be hanged',
    'watch your back',
  ],
  slur: unmasked([
    'avttre*',
    'avttn*',
    'snttbg*',
    'xvxr',
    'xvxrf',
    'cnxv',
    'cnxvf',
    'gbjryurnq*',
    'genaal',
    'genaavrf',
    'fhouhzna*',
    'ergneq',
    'ergneqf',
  ]),
  harassment: unmasked([
    'shpx lbh',
    'shpx bss',
    'cvrpr bs fuvg',
    'tb gb uryy',
    'fghcvq ovgpu',
    'xvyy lbhefrys',
    'abobql jbhyq zvff lbh',
    'lbh vqvbg',
    'lbh zbeba',
  ]),
};
