/** Dosage forms, routes and directions: they say how it is taken, not what it is. */
export const NOISE = [
  /「[^」]*」|『[^』]*』|"[^"]*"|【[^】]*】/g,
  /\d+(?:[.,/]\d+)?\s*(?:mg|µg|μg|mcg|g|ml|mL|%|iu|単位|ミリグラム|ミリ|マイクログラム|グラム)/gi,
  /[1-9一二三四]?\s*(?:日|day)\s*\d+\s*(?:回|times?)(?:\s*\d+\s*(?:錠|カプセル|包|滴|枚|tablets?|capsules?))?/gi,
  /(?:朝|昼|夕|晩|夜|毎|各|就寝|寝る|起床)*\s*(?:食|前|後|間|時|日|寝る前|眠前)*(?:食前|食後|食間|眠前|寝る前|就寝前|起床時|頓服|頓用|毎日|隔日|朝夕|毎朝|毎晩)/g,
  /(?:ツムラ|クラシエ|コタロー|オースギ|小太郎|三和|本草|JPS|ウチダ|テイコク|ジュンコウ|太虎堂|東洋|マツウラ)(?=[\p{Script=Han}])|(?:乾燥)?エキス(?=\s|$|顆粒|細粒|錠|散|T|\()|[(（]医療用[)）]/giu,
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

/** The name without dose, form and directions. */
export function withoutDirections(text: string): string {
  const plain = text.normalize('NFKC');
  return NOISE.reduce((rest, pattern) => rest.replace(pattern, ' '), plain);
}
