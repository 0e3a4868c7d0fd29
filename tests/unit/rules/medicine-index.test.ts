import { expect, it } from 'vitest';
import { medicineIndex } from '#lib/rules/medicine-index';

const indexOf = (id: string, ...names: string[]) => medicineIndex([{ id, names, classes: [] }]);

it('holds every name in folded form, and names in kana once more in Latin letters', () => {
  expect(indexOf('loxoprofen', 'ロキソニン')).toEqual([
    { key: 'loxoprofen', medicine: 'loxoprofen', name: 'loxoprofen' },
    { key: 'ロキソニン', medicine: 'loxoprofen', name: 'ロキソニン' },
    { key: 'rokisonin', medicine: 'loxoprofen', name: 'ロキソニン', romaji: true },
  ]);
});

it('holds a name with its form and without, each pair of name and medicine once, and nothing for a form alone', () => {
  expect(indexOf('loxoprofen', 'ロキソニン', 'ロキソニン錠', '「錠」').map(({ key }) => key)).toEqual([
    'loxoprofen',
    'ロキソニン',
    'rokisonin',
    'ロキソニン錠',
    '「錠」',
  ]);
  const twice = medicineIndex([
    { id: 'a', names: ['warfarin'], classes: [] },
    { id: 'b', names: ['Warfarin'], classes: [] },
  ]);
  expect(twice.filter(({ key }) => key === 'warfarin')).toEqual([
    { key: 'warfarin', medicine: 'a', name: 'warfarin' },
    { key: 'warfarin', medicine: 'b', name: 'Warfarin' },
  ]);
});

it.each([
  ['リザ', ['riza'], 'four letters are enough'],
  ['イブ', [], 'three would meet English words by chance'],
  ['テラ・マイ', ['teramai'], 'the dot between two parts has no sound'],
  ['錠', [], 'a form is no name'],
  ['痛み止め', [], 'not all of it is kana'],
])('%s sounds like %j: %s', (name, expected) => {
  expect(indexOf('x', name).flatMap(({ key, romaji }) => (romaji ? [key] : []))).toEqual(expected);
});
