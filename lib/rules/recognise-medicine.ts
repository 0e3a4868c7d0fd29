import { distance } from 'fastest-levenshtein';

/** A medicine or class with every name under which people write it. */
export interface MedicineNames {
  readonly id: string;
  readonly names: readonly string[];
  /** Classes that taking it answers with 'yes'. */
  readonly classes: readonly string[];
}

export interface Recognised {
  /** As the patient wrote it. */
  readonly as: string;
  readonly medicine: string;
  readonly classes: readonly string[];
  /** Set when the name was only near: the name it was taken for. */
  readonly spelledLike?: string;
}

/** Dosage forms, routes and directions: they say how it is taken, not what it is. */
const NOISE = [
  /「[^」]*」|『[^』]*』|"[^"]*"|【[^】]*】/g,
  /\d+(?:[.,/]\d+)?\s*(?:mg|µg|μg|mcg|g|ml|mL|%|iu|単位|ミリグラム|ミリ|マイクログラム|グラム)/gi,
  /[1-9一二三四]?\s*(?:日|day)\s*\d+\s*(?:回|times?)(?:\s*\d+\s*(?:錠|カプセル|包|滴|枚|tablets?|capsules?))?/gi,
  /(?:朝|昼|夕|晩|夜|毎|各|就寝|寝る|起床)*\s*(?:食|前|後|間|時|日|寝る前|眠前)*(?:食前|食後|食間|眠前|寝る前|就寝前|起床時|頓服|頓用|毎日|隔日|朝夕|毎朝|毎晩)/g,
  /(?<=錠|カプセル|細粒|顆粒|散)\s*\d+(?:\.\d+)?\s*(?:mg|g|ミリ)?\s*[a-z]{0,4}(?![a-z])/gi,
  /\d+\s*(?:錠|カプセル|包|滴|枚|本|瓶|日分|週間分|tablets?|capsules?|pills?|puffs?)(?:ずつ)?/gi,
  /\b(?:once|twice|three times|\d+ times)\s*(?:a|per|every)?\s*(?:day|daily|week|weekly|month|night)?\b/gi,
  /\b(?:every|each)\s+(?:day|morning|evening|night|week)\b|\b(?:at|before)\s+(?:bedtime|night)\b/gi,
  /\b(?:daily|bid|tid|qid|qd|od|prn|po|with meals?|after (?:meals?|breakfast|lunch|dinner)|before (?:meals?|breakfast|lunch|dinner)|morning|evening)\b/gi,
  /\b(?:tablets?|tabs?|capsules?|caps?|pills?|injections?|oral|topical|solution|lotion|foam|cream|gel|ointment|patch(?:es)?|spray|syrup|drops?|suspension|extended[- ]release|er|xr|sr|xl|dose|low[- ]dose|film[- ]coated)\b/gi,
  /(?:口腔内崩壊|徐放|腸溶|OD|ＯＤ|CR|SR|LA|L(?=錠)|R(?=錠)|D(?=錠))?(?:錠剤|錠|カプセル|顆粒|細粒|散剤?|ドライシロップ|シロップ|内用液|内服液|点眼液|点鼻液|注射液|注射用|注射|皮下注|静注|点滴|吸入|軟膏|クリーム|ローション|ゲル|ゼリー|テープ|パッチ|パップ|坐剤|坐薬|外用液|内服薬?|飲み薬|塗り薬|外用)/g,
] as const;

/** Salts behind a name: "losartan potassium", 「ヘパリンナトリウム」. Tried only after the whole name was not found. */
const SALT =
  /(?<=\S{4,})\s*(?:sodium|potassium|calcium|hydrochloride|hcl|maleate|besylate|besilate|tartrate|succinate|mesylate|mesilate|acetate|ナトリウム|カリウム|カルシウム|塩酸塩|マレイン酸塩|ベシル酸塩|酒石酸塩|メシル酸塩)(?:水和物|\s*hydrate)?\s*$/iu;

/** Small kana are written large and sound marks dropped, so that ワ-ファリン, わーふぁりん and ワーファリン meet. */
const SMALL_KANA: Record<string, string> = Object.fromEntries(
  [...'ァィゥェォッャュョヮヵヶ'].map((small, index) => [small, [...'アイウエオツヤユヨワカケ'][index] ?? small]),
);

/** Folds width, case, kana script, small kana, sound marks, long marks, spaces and punctuation. */
export function foldName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .normalize('NFD')
    .replace(/[\u3099\u309a\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[ァィゥェォッャュョヮヵヶ]/g, (kana) => SMALL_KANA[kana] ?? kana)
    .replace(/[\s\u200b-\u200d\ufeff\u00ad・･.,、。'’`´"“”()（）[\]{}ー‐‑–—―ｰ\-_/]/g, '');
}

function withoutDirections(text: string): string {
  const plain = text.normalize('NFKC');
  return NOISE.reduce((rest, pattern) => rest.replace(pattern, ' '), plain);
}

/** Up to this many letters may differ, by length of the folded name; short names must match exactly. */
function tolerance(length: number): number {
  if (length < 6) return 0;
  return length < 11 ? 1 : 2;
}

export type Recogniser = (written: string) => { recognised: Recognised[]; unrecognised: string[] };

/**
 * Builds a recogniser of medicine names as patients write them. An exact match (after folding) may mean several medicines
 * and then reports all of them; a near misspelling counts only when one medicine alone is near.
 */
export function medicineRecogniser(medicines: readonly MedicineNames[]): Recogniser {
  const byName = new Map<string, { medicine: MedicineNames; name: string }[]>();
  const add = (key: string, entry: { medicine: MedicineNames; name: string }) => {
    if (key === '') return;
    const known = byName.get(key) ?? [];
    if (!known.some(({ medicine }) => medicine.id === entry.medicine.id)) byName.set(key, [...known, entry]);
  };
  for (const medicine of medicines) {
    for (const name of [medicine.id, ...medicine.names]) {
      add(foldName(name), { medicine, name });
      add(foldName(withoutDirections(name)), { medicine, name });
    }
  }

  const exact = (text: string) => {
    const plain = withoutDirections(text);
    for (const form of [foldName(text), foldName(plain), foldName(plain.trim().replace(SALT, ''))]) {
      const found = form === '' ? undefined : byName.get(form);
      if (found) return found;
    }
    return undefined;
  };

  const near = (text: string) => {
    const form = foldName(withoutDirections(text));
    const allowed = tolerance(form.length);
    if (allowed === 0) return undefined;
    const found = new Map<string, { medicine: MedicineNames; name: string }>();
    for (const [key, entries] of byName) {
      if (Math.abs(key.length - form.length) > allowed || tolerance(key.length) === 0) continue;
      if (distance(key, form) <= allowed) for (const entry of entries) found.set(entry.medicine.id, entry);
    }
    const candidates = [...found.values()];
    const medicinesOnly = candidates.filter(
      ({ medicine }) => !candidates.some((other) => other.medicine.id !== medicine.id && other.medicine.classes.includes(medicine.id)),
    );
    return medicinesOnly.length === 1 ? medicinesOnly[0] : undefined;
  };

  const single = (as: string, text: string): Recognised[] | undefined => {
    const same = exact(text);
    if (same) return same.map(({ medicine }) => ({ as, medicine: medicine.id, classes: medicine.classes }));
    const close = near(text);
    return close && [{ as, medicine: close.medicine.id, classes: close.medicine.classes, spelledLike: close.name }];
  };

  return (written) => {
    const whole = single(written, written);
    if (whole) return { recognised: whole, unrecognised: [] };
    const inside = /[(（]([^)）]+)[)）]/.exec(written)?.[1];
    const outside = written.replace(/[(（][^)）]*[)）]/g, ' ');
    if (inside !== undefined) {
      const found = single(written, outside) ?? single(written, inside);
      if (found) return { recognised: found, unrecognised: [] };
    }
    const parts = written.split(/[、,，;；/／+＋\n]|と(?=[\p{Script=Katakana}\p{Script=Han}a-z])|\s+(?:and|plus)\s+/iu);
    const named = parts.map((part) => part.trim()).filter((part) => foldName(withoutDirections(part)) !== '');
    if (named.length < 2) return { recognised: [], unrecognised: [written] };
    const results = named.map((part) => ({ part, found: single(part, part) }));
    return {
      recognised: results.flatMap(({ found }) => found ?? []),
      unrecognised: results.filter(({ found }) => found === undefined).map(({ part }) => part),
    };
  };
}
