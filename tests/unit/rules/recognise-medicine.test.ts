import { describe, expect, it } from 'vitest';
import { foldName } from '#lib/rules/fold-name';
import { medicineIndex, medicineRecogniser } from '#lib/rules/medicine-index';
import { recogniserFromIndex, type MedicineNames } from '#lib/rules/recognise-medicine';
import { romajiKey } from '#lib/rules/romaji-key';
import { suggestMedicines } from '#lib/rules/suggest-medicine';

const MEDICINES: MedicineNames[] = [
  {
    id: 'warfarin',
    names: ['warfarin', 'ワルファリン', 'ワルファリンカリウム', 'ワーファリン', 'Coumadin'],
    classes: ['anticoagulant'],
  },
  { id: 'losartan', names: ['losartan', 'ロサルタン', 'ニューロタン'], classes: ['arb'] },
  { id: 'prednisolone', names: ['prednisolone', 'プレドニゾロン', 'プレドニン'], classes: ['systemic-corticosteroid'] },
  { id: 'prednisone', names: ['prednisone', 'プレドニゾン'], classes: ['systemic-corticosteroid'] },
  { id: 'aspirin-low-dose', names: ['aspirin', 'アスピリン', 'バイアスピリン'], classes: ['antiplatelet'] },
  { id: 'aspirin-pain-dose', names: ['aspirin', 'アスピリン'], classes: ['nsaid'] },
  { id: 'loxoprofen', names: ['loxoprofen', 'ロキソプロフェン', 'ロキソニン'], classes: ['nsaid'] },
  { id: 'heparin-sodium', names: ['heparin', 'ヘパリン'], classes: ['heparin'] },
  { id: 'telithromycin', names: ['telithromycin', 'テリスロマイシン'], classes: ['strong-cyp3a4-inhibitor'] },
  { id: 'ofloxacin', names: ['ofloxacin', 'オフロキサシン'], classes: ['photosensitising-medicine'] },
  {
    id: 'losartan-hydrochlorothiazide',
    names: ['ロサルタンカリウム・ヒドロクロロチアジド', 'プレミネント'],
    classes: ['arb', 'diuretic'],
  },
  { id: 'nsaid', names: ['痛み止め'], classes: ['nsaid'] },
];
const recognise = medicineRecogniser(MEDICINES);
const idsIn = (written: string) => recognise(written).recognised.map(({ medicine }) => medicine);

describe('forms of one name', () => {
  it.each([
    ['ワーファリン'],
    ['ワーファリン錠1mg'],
    ['ワーファリン錠1mg 1日1回 朝食後'],
    ['ワーファリン錠1mg 1回1錠 1日1回 夕食後 28日分'],
    ['ワーファリン錠1mg「エーザイ」'],
    ['ワーファリン錠 1mg (朝1錠)'],
    ['ﾜｰﾌｧﾘﾝ錠１ｍｇ'],
    ['わーふぁりん'],
    ['ワーフアリン'],
    ['ワ-ファリン'],
    ['ワーファリン'],
    ['ワルファリンカリウム錠'],
    ['WARFARIN'],
    ['Ｗａｒｆａｒｉｎ'],
    ['warfarin sodium 5 mg tablets, one tablet a day'],
    ['warfarin 1 mg, oral, once daily'],
    ['Coumadin 5mg every evening'],
    ['ワルファリン(ワーファリン)'],
  ])('%s is warfarin', (written) => {
    expect(recognise(written)).toEqual({
      recognised: [{ as: written, medicine: 'warfarin', classes: ['anticoagulant'] }],
      unrecognised: [],
    });
  });

  it.each([
    ['losartan potassium 50 mg', 'losartan'],
    ['ロサルタンカリウム錠50mg', 'losartan'],
    ['ヘパリンナトリウム注射', 'heparin-sodium'],
    ['バイアスピリン錠100mg 1回1錠 1日1回 朝食後', 'aspirin-low-dose'],
    ['ロキソニン錠60mg 1回1錠 頭痛時', 'loxoprofen'],
    ['ロサルタンカリウム・ヒドロクロロチアジド配合錠', 'losartan-hydrochlorothiazide'],
    ['プレミネント配合錠 1日1回', 'losartan-hydrochlorothiazide'],
  ])('%s is %s', (written, medicine) => {
    expect(recognise(written)).toMatchObject({ recognised: [{ medicine }], unrecognised: [] });
    expect(recognise(written).recognised[0]).not.toHaveProperty('spelledLike');
  });
});

describe('one name of several medicines', () => {
  it('reports all of them', () => {
    expect(idsIn('アスピリン')).toEqual(['aspirin-low-dose', 'aspirin-pain-dose']);
  });
});

describe('near misspellings', () => {
  it.each([
    ['warfrin', 'warfarin'],
    ['loxoprofin', 'loxoprofen'],
    ['ロキソプロフエソ', 'loxoprofen'],
    ['ワルファリソ', 'warfarin'],
    ['telithrmycn', 'telithromycin'],
    ['war frin', 'warfarin'],
  ])('%s is near %s alone, and is reported as such', (written, medicine) => {
    expect(recognise(written)).toMatchObject({
      recognised: [{ medicine, spelledLike: expect.any(String) as string }],
      unrecognised: [],
    });
  });

  it('is not recognised when two medicines are near', () => {
    expect(recognise('predniisolone')).toMatchObject({ recognised: [{ medicine: 'prednisolone' }] });
    expect(recognise('prednisoone')).toEqual({ recognised: [], unrecognised: ['prednisoone'] });
  });

  it.each([
    ['ヘパリソ', 'four letters must match'],
    ['ロサルタンン', 'a name of five letters must match, however long the word written'],
    ['loxaprofin', 'one of ten letters may differ, not two'],
  ])('%s is not recognised: %s', (written) => {
    expect(recognise(written)).toEqual({ recognised: [], unrecognised: [written] });
  });
});

describe('a class and its only substance under one name', () => {
  const classesAndMedicines = medicineRecogniser([
    { id: 'dutasteride-class', names: ['dutasteride'], classes: ['dutasteride-class'] },
    { id: 'dutasteride', names: ['dutasteride'], classes: ['dutasteride-class'] },
    { id: 'anticoagulant', names: [], classes: ['anticoagulant'] },
  ]);

  it('are one candidate, not two: the medicine is meant', () => {
    expect(classesAndMedicines('dutasteryde')).toEqual({
      recognised: [{ as: 'dutasteryde', medicine: 'dutasteride', classes: ['dutasteride-class'], spelledLike: 'dutasteride' }],
      unrecognised: [],
    });
  });

  it('a class of its own may be misspelled too', () => {
    expect(classesAndMedicines('anticoagulent')).toMatchObject({ recognised: [{ medicine: 'anticoagulant' }], unrecognised: [] });
  });

  it('make a trade name known when they stand in brackets behind it', () => {
    expect(classesAndMedicines('アボルブ(dutasteride)')).toMatchObject({
      recognised: [{ medicine: 'dutasteride-class' }, { medicine: 'dutasteride' }],
      unrecognised: [],
    });
  });
});

describe('a name that holds a separator and a form', () => {
  const cream = medicineRecogniser([{ id: 'topical-steroid', names: ['ステロイド・クリーム'], classes: [] }]);

  it.each(['ステロイド・クリーム', 'ステロイド・クリーム 5mg'])('%s is one medicine', (written) => {
    expect(cream(written)).toMatchObject({ recognised: [{ medicine: 'topical-steroid' }], unrecognised: [] });
  });
});

it('a medicine without an entry for its classes has none', () => {
  const bare = recogniserFromIndex([{ key: 'warfarin', medicine: 'warfarin', name: 'warfarin' }], new Map());
  expect(bare('warfarin')).toEqual({ recognised: [{ as: 'warfarin', medicine: 'warfarin', classes: [] }], unrecognised: [] });
});

describe('an unknown medicine is never recognised', () => {
  it.each([
    ['エリスロマイシン', 'differs from telithromycin in its first letter'],
    ['norfloxacin', 'differs from ofloxacin in its first letters'],
    ['アセトアミノフェン', 'is in no list'],
    ['レバミピド錠100mg 1日3回', 'is in no list'],
    ['「謎の薬」', "is only a maker's name"],
    ['塗り薬', 'is only a form'],
    ['1日1回 朝食後', 'is only a direction'],
    ['お薬手帳を見てください', 'is a sentence'],
    ['レバミピド(胃薬)', 'has an unknown name inside its brackets, too'],
  ])('%s %s', (written) => {
    expect(recognise(written)).toEqual({ recognised: [], unrecognised: [written] });
  });
});

describe('several medicines in one line', () => {
  it.each([
    ['ワーファリンとロキソニン', ['warfarin', 'loxoprofen']],
    ['ワーファリン、ロキソニン', ['warfarin', 'loxoprofen']],
    ['ワーファリン・ロキソニン', ['warfarin', 'loxoprofen']],
    ['ワーファリン ロキソニン', ['warfarin', 'loxoprofen']],
    ['warfarin and loxoprofen', ['warfarin', 'loxoprofen']],
    ['warfarin + loxoprofen', ['warfarin', 'loxoprofen']],
    ['プレドニゾロン錠5mg 1日2回 朝昼食後、ワーファリン錠1mg', ['prednisolone', 'warfarin']],
    ['バイアスピリン(アスピリン)とワーファリン', ['aspirin-low-dose', 'aspirin-pain-dose', 'warfarin']],
    ['ロキソニン(痛み止め)、ワーファリン', ['loxoprofen', 'warfarin']],
    ['アスピリン(ワーファリン)', ['aspirin-low-dose', 'aspirin-pain-dose', 'warfarin']],
  ])('%s', (written, medicines) => {
    expect(idsIn(written)).toEqual(medicines);
    expect(recognise(written).unrecognised).toEqual([]);
  });

  it.each([
    ['ワーファリンとレバミピド', 'warfarin', 'レバミピド'],
    ['プレドニゾロン、鉄', 'prednisolone', '鉄'],
    ['プレドニゾロン 鉄', 'prednisolone', '鉄'],
    ['塗り薬、ワーファリン', 'warfarin', '塗り薬'],
    ['「謎の薬」、ワーファリン', 'warfarin', '「謎の薬」'],
    ['プレドニゾロン 、 鉄 ', 'prednisolone', '鉄'],
    ['ワーファリン レバミピド セルベックス', 'warfarin', 'レバミピド セルベックス'],
    ['ワーファリン 1mg レバミピド', 'warfarin', 'レバミピド'],
  ])('the unknown one of %s is not lost', (written, known, unknown) => {
    expect(recognise(written)).toMatchObject({ recognised: [{ medicine: known }], unrecognised: [unknown] });
  });

  it('words in brackets that are no name do not hide the name before them', () => {
    const written = 'ワーファリン(血液サラサラ)';
    expect(recognise(written)).toEqual({
      recognised: [{ as: written, medicine: 'warfarin', classes: ['anticoagulant'] }],
      unrecognised: [],
    });
  });

  it('a class in brackets does not make an unknown medicine known', () => {
    expect(recognise('レバミピド(痛み止め)')).toMatchObject({
      recognised: [{ medicine: 'nsaid' }],
      unrecognised: ['レバミピド'],
    });
  });
});

describe('foldName', () => {
  it.each([
    ['ﾜｰﾌｧﾘﾝ', 'ワーファリン'],
    ['わーふぁりん', 'ワーファリン'],
    ['ワ―フアリン', 'ワーファリン'],
    ['W A R F A R I N', 'warfarin'],
    ['wär\u200bfarin', 'warfarin'],
  ])('%s meets %s', (a, b) => {
    expect(foldName(a)).toBe(foldName(b));
  });

  it('keeps different names apart', () => {
    expect(foldName('プレドニゾロン')).not.toBe(foldName('プレドニゾン'));
  });
});

describe('saying that one takes nothing', () => {
  it.each(['なし', '特になし', 'None', 'no', 'ありません', 'n/a'])(
    '「%s」 is neither a medicine nor an unknown one',
    (written) => {
      expect(recognise(written)).toEqual({ recognised: [], unrecognised: [] });
    },
  );

  it('does not swallow a medicine whose name only begins like it', () => {
    expect(recognise('ナシビン').unrecognised).toEqual(['ナシビン']);
  });
});

describe('names in Latin letters that stand for Japanese sounds', () => {
  it.each(['wafarin', 'waafarin', 'Wāfarin', 'warufarin', 'WARUFARIN 1mg'])('%s is warfarin', (written) => {
    expect(recognise(written)).toMatchObject({ recognised: [{ medicine: 'warfarin' }], unrecognised: [] });
    expect(recognise(written).recognised[0]).not.toHaveProperty('spelledLike');
  });

  it('Hepburn and Kunrei are one: ロキソニン, rokisonin; チ, chi and ti', () => {
    expect(idsIn('rokisonin')).toEqual(['loxoprofen']);
    expect(romajiKey('rochi shisutsu fu')).toBe(romajiKey('roti sisutu hu'));
    expect(romajiKey('shinpo')).toBe(romajiKey('simpo'));
  });

  it('no name in English is taken for a sound of another medicine', () => {
    expect(idsIn('heparin')).toEqual(['heparin-sodium']);
    expect(recognise('salad')).toEqual({ recognised: [], unrecognised: ['salad'] });
  });
});

describe('suggestions while typing', () => {
  const index = medicineIndex(MEDICINES);
  const names = (typed: string) => suggestMedicines(index, typed, 8).map(({ medicine }) => medicine);

  it.each([
    ['two letters', 'wa', 'warfarin'],
    ['kana', 'ワル', 'warfarin'],
    ['hiragana with a long mark', 'わー', 'warfarin'],
    ['half-width kana', 'ﾌﾟﾚ', 'prednisolone'],
    ['romaji', 'roki', 'loxoprofen'],
    ['the middle of a name', 'sartan', 'losartan'],
    ['a class', '痛み', 'nsaid'],
  ])('come for %s', (_, typed, medicine) => {
    expect(names(typed)).toContain(medicine);
  });

  it('do not come for one letter, nor for what no name holds', () => {
    for (const typed of ['', 'w', 'ワ', ' w ', 'zz']) expect(names(typed)).toEqual([]);
  });

  it('name each medicine once, as written, those that begin so first, no more than asked for', () => {
    expect(suggestMedicines(index, 'ワ', 8)).toEqual([]);
    expect(suggestMedicines(index, 'cou', 8)).toEqual([{ medicine: 'warfarin', name: 'Coumadin' }]);
    expect(names('pred')).toEqual(['prednisone', 'prednisolone']);
    expect(suggestMedicines(index, 'pred', 1)).toHaveLength(1);
    expect(new Set(names('lo')).size).toBe(names('lo').length);
  });

  it('begin with the name as written, then what only sounds like it; each with the name that fits best', () => {
    expect(suggestMedicines(index, 'wa', 8)).toEqual([{ medicine: 'warfarin', name: 'warfarin' }]);
  });

  it('come for kana by the kana alone, and for two letters of romaji by the sound', () => {
    expect(names('ワル')).toEqual(['warfarin']);
    expect(names('痛み')).toEqual(['nsaid']);
    expect(names('ro')).toContain('loxoprofen');
    for (const mixed of ['ロro', 'roロ']) expect(names(mixed)).toEqual([]);
  });

  it('do not come for marks alone, nor for two letters from the middle of a name', () => {
    for (const typed of ['・・', 'ーー', '()', 'ar']) expect(names(typed)).toEqual([]);
  });

  it('stand in the same order whatever the order of the records: beginnings, then the shortest, then by letter', () => {
    const eyeDrops = [
      ...MEDICINES.slice(0, 3),
      { id: 'ofloxacin', names: [], classes: [] },
      { id: 'loxoprofen', names: [], classes: [] },
      { id: 'timolol', names: [], classes: [] },
      { id: 'timabak', names: [], classes: [] },
    ];
    for (const records of [eyeDrops, [...eyeDrops].reverse()]) {
      const found = (typed: string) => suggestMedicines(medicineIndex(records), typed, 8).map(({ medicine }) => medicine);
      expect(found('lox')).toEqual(['loxoprofen', 'ofloxacin']);
      expect(found('tim')).toEqual(['timabak', 'timolol']);
    }
  });

  it('keep the order of the records for one name of several medicines', () => {
    expect(names('aspirin')).toEqual(['aspirin-low-dose', 'aspirin-pain-dose']);
  });
});
