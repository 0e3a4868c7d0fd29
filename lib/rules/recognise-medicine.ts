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
  /\d+\s*(?:錠|カプセル|包|滴|枚|本|瓶|日分|週間分|tablets?|capsules?|pills?|puffs?)(?:ずつ)?/gi,
  /(?:毎週|毎月|週に?|月に?|\d+\s*(?:日|週間?|[かヶカ]月)に?)?\s*[\d一二三四]+\s*回(?:分|目)?|(?:頭痛|疼痛|発熱|不眠|便秘|必要|痛い)な?\s*時/g,
  /(?<!\p{L})(?:[朝昼夕晩夜]|分\d)+(?!\p{L})/gu,
  /(?<=錠|カプセル|細粒|顆粒|散)\s*\d+(?:\.\d+)?\s*(?:mg|g|ミリ)?\s*[a-z]{0,4}(?![a-z])/gi,
  /\b(?:one|two|three|four|half an?|an?)\s+(?:tablets?|capsules?|pills?|tabs?)\b|\b(?:as|when|if) needed\b|\b(?:by mouth|take)\b/gi,
  /\b(?:once|twice|three times|\d+ times)\s*(?:a|per|every)?\s*(?:day|daily|week|weekly|month|night)?\b/gi,
  /\b(?:every|each|an?|per)\s+(?:day|morning|evening|night|week)\b|\b(?:at|before)\s+(?:bedtime|night)\b/gi,
  /\b(?:daily|bid|tid|qid|qd|od|prn|po|with meals?|after (?:meals?|breakfast|lunch|dinner)|before (?:meals?|breakfast|lunch|dinner)|morning|evening)\b/gi,
  /\b(?:tablets?|tabs?|capsules?|caps?|pills?|injections?|oral|topical|solution|lotion|foam|cream|gel|ointment|patch(?:es)?|spray|syrup|drops?|suspension|extended[- ]release|er|xr|sr|xl|dose|low[- ]dose|film[- ]coated)\b/gi,
  /(?:配合|口腔内崩壊|徐放|腸溶|OD|ＯＤ|CR|SR|LA|L(?=錠)|R(?=錠)|D(?=錠))?(?:錠剤|錠|カプセル|顆粒|細粒|散剤?|ドライシロップ|シロップ|内用液|内服液|点眼液|点鼻液|注射液|注射用|注射|皮下注|静注|点滴|吸入|軟膏|クリーム|ローション|ゲル|ゼリー|テープ|パッチ|パップ|坐剤|坐薬|外用液|内服薬?|飲み薬|塗り薬|外用)/g,
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

/** Between two medicines written in one line; not inside brackets. */
const SEPARATOR = /(?:[、,，;；/／+＋&＆・\n]|と(?=[\p{Script=Katakana}\p{Script=Han}a-z])|\s+(?:and|plus)\s+)(?![^(（]*[)）])/iu;

/** Only doses and directions may be dropped from a list: a quoted name, "a cream" or "the pill" may stand for a medicine. */
const DIRECTIONS = [...NOISE.slice(1, -2), /\b(?:oral(?:ly)?|topical(?:ly)?|tablets?|tabs?|capsules?)\b|錠剤?|カプセル/gi];
const withoutDoses = (text: string) =>
  foldName(DIRECTIONS.reduce((rest, pattern) => rest.replace(pattern, ' '), text.normalize('NFKC')));
const isMoreThanDirections = (part: string) => withoutDoses(part) !== '';

/** What people write in the field when they take nothing, folded. */
const NO_MEDICINE = new Set(
  [
    'none',
    'no',
    'nothing',
    'nil',
    'na',
    'nomedicine',
    'nomedicines',
    'なし',
    '無し',
    '特になし',
    'ない',
    'ありません',
    '薬なし',
    '飲んでいない',
  ].map(foldName),
);

export type Recogniser = (written: string) => { recognised: Recognised[]; unrecognised: string[] };

/** A folded name and the medicine it belongs to. Made once, at build time for the browser: folding all names takes a while. */
export interface IndexEntry {
  readonly key: string;
  readonly medicine: string;
  /** The name as written in the record. */
  readonly name: string;
}

/** Every name of every medicine in folded form, each pair of name and medicine once. */
export function medicineIndex(medicines: readonly MedicineNames[]): IndexEntry[] {
  const seen = new Set<string>();
  return medicines.flatMap(({ id, names }) =>
    [id, ...names].flatMap((name) =>
      [foldName(name), foldName(withoutDirections(name))].flatMap((key): IndexEntry[] => {
        const pair = `${key}|${id}`;
        if (key === '' || seen.has(pair)) return [];
        seen.add(pair);
        return [{ key, medicine: id, name }];
      }),
    ),
  );
}

/**
 * Builds a recogniser of medicine names as patients write them. An exact match (after folding) may mean several medicines
 * and then reports all of them; a near misspelling counts only when one medicine alone is near.
 */
export function medicineRecogniser(medicines: readonly MedicineNames[]): Recogniser {
  return recogniserFromIndex(medicineIndex(medicines), new Map(medicines.map(({ id, classes }) => [id, classes])));
}

/** The same from an index made before. @param classes medicine id → the classes that taking it answers with 'yes'. */
export function recogniserFromIndex(index: readonly IndexEntry[], classes: ReadonlyMap<string, readonly string[]>): Recogniser {
  const byName = new Map<string, IndexEntry[]>();
  for (const entry of index) byName.set(entry.key, [...(byName.get(entry.key) ?? []), entry]);
  const classesOf = (id: string) => classes.get(id) ?? [];

  const exact = (text: string) => {
    const plain = withoutDirections(text);
    for (const form of [
      foldName(text),
      withoutDoses(text),
      foldName(plain),
      foldName(plain.replace(/[\s,、]+$/, '').replace(SALT, '')),
    ]) {
      const found = form === '' ? undefined : byName.get(form);
      if (found) return found;
    }
    return undefined;
  };

  const near = (text: string) => {
    const form = foldName(withoutDirections(text));
    const allowed = tolerance(form.length);
    if (allowed === 0) return undefined;
    const found = new Map<string, IndexEntry>();
    for (const [key, entries] of byName) {
      // People rarely mistake the first letter; medicines differ there (erythromycin is not telithromycin).
      if (key[0] !== form[0]) continue;
      const limit = Math.min(allowed, tolerance(key.length));
      if (limit === 0 || Math.abs(key.length - form.length) > limit || distance(key, form) > limit) continue;
      for (const entry of entries) found.set(entry.medicine, entry);
    }
    // A class named after its only substance is the same thing twice, not two candidates.
    const candidates = [...found.values()];
    const medicinesOnly = candidates.filter(
      ({ medicine }) => !candidates.some((other) => other.medicine !== medicine && classesOf(other.medicine).includes(medicine)),
    );
    return medicinesOnly.length === 1 ? medicinesOnly[0] : undefined;
  };

  const single = (as: string, text: string): Recognised[] | undefined => {
    const same = exact(text);
    if (same) return same.map(({ medicine }) => ({ as, medicine, classes: classesOf(medicine) }));
    const close = near(text);
    return close && [{ as, medicine: close.medicine, classes: classesOf(close.medicine), spelledLike: close.name }];
  };

  /** One name, with or without another in brackets: "Coumadin (warfarin)", 「ワーファリン(血液サラサラ)」. */
  const readPart = (part: string): { recognised: Recognised[]; unrecognised: string[] } => {
    const whole = single(part, part);
    if (whole) return { recognised: whole, unrecognised: [] };
    const inside = /[(（]([^)）]+)[)）]/.exec(part)?.[1];
    if (inside === undefined) return { recognised: [], unrecognised: [part] };
    const outside = part.replace(/[(（][^)）]*[)）]/g, ' ');
    const named = single(part, outside) ?? [];
    const bracketed = (single(part, inside) ?? []).filter(
      ({ medicine }) => !named.some((one) => one.medicine === medicine || one.classes.includes(medicine)),
    );
    if (named.length + bracketed.length === 0) return { recognised: [], unrecognised: [part] };
    // "X (a blood thinner)": what X is stays unknown, though its class is.
    const onlyAClass = named.length === 0 && bracketed.every(({ medicine, classes: own }) => own.includes(medicine));
    return { recognised: [...named, ...bracketed], unrecognised: onlyAClass ? [outside.trim()] : [] };
  };

  return (written) => {
    if (NO_MEDICINE.has(foldName(written))) return { recognised: [], unrecognised: [] };
    const parts = written
      .split(SEPARATOR)
      .map((part) => part.trim())
      .filter(isMoreThanDirections);
    // A name may hold a separator itself (ロサルタン・ヒドロクロロチアジド); "a cream, warfarin" is two although the cream has no name.
    const allNamed = parts.every((part) => foldName(withoutDirections(part)) !== '');
    if (byName.has(withoutDoses(written)) || byName.has(foldName(written)) || (allNamed && exact(written)))
      return readPart(written);
    if (parts.length > 1) {
      const read = parts.map(readPart);
      return { recognised: read.flatMap((r) => r.recognised), unrecognised: read.flatMap((r) => r.unrecognised) };
    }
    const words = written.split(/\s+/u).filter(isMoreThanDirections);
    const names = words.filter((word) => exact(word) !== undefined);
    if (words.length > 1 && names.length > 0) {
      const rest = words.filter((word) => !names.includes(word)).join(' ');
      const recognised = names.flatMap((name) => readPart(name).recognised);
      return { recognised, unrecognised: isMoreThanDirections(rest) ? [rest] : [] };
    }
    return readPart(written);
  };
}
