import type { Problem } from '../domain/problem.ts';
import { allowances, uselessAllowance, type Allowance } from './allowances.ts';
import { allEntries, type LintRule } from './lint-rule.ts';
import { textsOf } from './texts.ts';

interface WordingRule {
  readonly id: string;
  readonly locale: 'en' | 'ja' | 'any';
  readonly pattern: RegExp;
  readonly write: string;
  /** A negation beside the word makes it harmless ("not proven", 「とは言えません」). */
  readonly mayBeNegated: boolean;
}

const rule = (id: string, locale: WordingRule['locale'], pattern: RegExp, write: string, mayBeNegated = true): WordingRule => ({
  id,
  locale,
  pattern: new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`),
  write,
  mayBeNegated,
});

/**
 * Words the site may not use about a treatment or a provider. Ids: facts/standards A-2 … A-15, A-27, B-2, B-5b, C-4, C-7, C-9, D-P1, D-P2,
 * D-P7, E-7, G-33, and section 8 of the domain description (D-8). Patterns run on folded text: width, case and zero-width
 * characters do not hide a word; Japanese is also tried without spaces.
 */
export const WORDING_RULES: readonly WordingRule[] = [
  rule(
    'A-7',
    'ja',
    /絶対(に)?(安全|治|生え)|必ず(治|生え|成功|効)|100%(安全|効|治|生え|発毛|成功|の効果)|完治|副作用(は|が|の心配は?)?(ない|なし|ゼロ|ありません)|リスク(は|が)?(ない|なし|ゼロ|ありません)|どんな(症例|方)でも/,
    'say for whom, how often and compared with what',
  ),
  rule(
    'A-7',
    'en',
    /\b(100 ?% (safe|effective)|guaranteed?|guarantees|no side[- ]effects|without side[- ]effects|risk[- ]free|permanent cure|works for everyone)\b/,
    'give the number, the group and the period',
  ),
  rule(
    'A-8',
    'ja',
    /日本一|世界一|no\.?1(?!\d)|ナンバーワン|第?1位|最高(級|の(?!血|用|値)|峰)|最良|最善|最先端|業界初|日本初|日本有数|屈指|トップクラス|地域一番|県内一/,
    'state the fact with its date, without a ranking',
  ),
  rule(
    'A-8',
    'en',
    /\b(the best|best (treatment|clinic|doctor|option|choice|results?)|leading (clinic|doctor|treatment|expert)|number one|no\.? ?1(?! ?\d)\b(?= (clinic|treatment|choice))|world[- ]class|top[- ]rated|unrivalled|most advanced|cutting[- ]edge|superior (treatment|results?))\b/,
    'state the fact without a ranking',
  ),
  rule('A-8', 'ja', /(他院|他の(医院|クリニック|病院))(より|と違)/, 'compare treatments, never providers'),
  rule('A-10', 'ja', /体験談|口コミ|クチコミ|患者(様|さん)の声|(私|僕)は.{0,20}生え(た|ました)/, 'leave testimonials out'),
  rule('A-10', 'en', /\b(testimonials?|patient reviews|reviews? from patients|success stor(y|ies))\b/, 'leave testimonials out'),
  rule(
    'A-12',
    'ja',
    /画期的|究極|極上|奇跡|夢の|理想の|スペシャリスト|エキスパート|パイオニア|経験豊富|確かな技術|誰にもバレ/,
    'describe it plainly',
  ),
  rule(
    'A-12',
    'en',
    /\b(miracle|breakthrough|revolutionary|game[- ]chang(er|ing)|groundbreaking|government[- ]approved)\b/,
    'describe it plainly',
  ),
  rule(
    'A-12',
    'ja',
    /(厚生労働省|厚労省|国(?![内際立民外])|政府).{0,8}(認可|推奨|お墨付き)/,
    'name the exact status: approved for what, when, by whom',
  ),
  rule(
    'B-2',
    'ja',
    /(再生医療|prp|幹細胞).{0,30}(認可|認定クリニック|国の承認|厚労省の承認)/,
    'a filed plan is not an approval: write 「提供計画を提出済み」',
  ),
  rule(
    'A-13',
    'ja',
    /今だけ|期間限定|キャンペーン|激安|格安|特価|先着|\d+%(off|オフ|引)|無料(プレゼント|進呈)/,
    'leave price shouting out',
  ),
  rule('A-13', 'en', /\b(limited[- ]time|special offer|bargain|\d+ ?% off|hurry)\b/, 'leave price shouting out'),
  rule(
    'A-27',
    'ja',
    /通常(価格|料金|の料金)?(は|が|:)?[\d,]+(万)?円|定価の半額|[\d,]+円のところ/,
    'give one dated price; an earlier one is price history',
  ),
  rule(
    'A-27',
    'en',
    /\b(was|instead of|usually|regular price|normal price):? (¥|us\$|\$|£)?\d[\d,]*( yen| dollars| pounds)?[,;:]? (now|only|today)\b/,
    'give one dated price; an earlier one is price history',
  ),
  rule('A-15', 'ja', /\d円(から|~|〜)(?!.{0,20}\d)/, 'give the upper end too, or say that the page names none'),
  rule('A-5', 'ja', /ランキング|おすすめ(の)?クリニック/, 'no rankings of providers', false),
  rule('A-2', 'ja', /広告ではありません/, 'leave it out: the words change nothing', false),
  rule(
    'A-4',
    'any',
    /a8\.net|px\.a8|valuecommerce|moshimo|accesstrade|felmat|rentracks|[?&](a8|affid|aff_id)=/,
    'remove the affiliate link',
    false,
  ),
  rule('A-26', 'any', /aggregaterating|reviewrating|google\.[a-z.]+\/maps.*review/, 'remove ratings', false),
  rule(
    'B-5b',
    'ja',
    /自(分|己|身)の?(血液|細胞|組織).{0,12}(だから|なので|ため)(、)?(安全|安心)|副作用の心配が(ない|ありません)|アレルギーの心配が(ない|ありません)/,
    'own cells are no promise of safety: say what is known',
  ),
  rule(
    'B-5b',
    'en',
    /\b(own (blood|cells|tissue)[^.]{0,20}\bso (it is|they are|it's) safe|no (risk|chance) of allerg)/,
    'own cells are no promise of safety: say what is known',
  ),
  rule(
    'C-4',
    'en',
    /\b(exosomes?|stem[- ]cells?|conditioned medium|supernatant)\b[^.]{0,40}\bfda[- ](approved|registered|cleared)\b|\bfda[- ](approved|registered|cleared)\b[^.]{0,40}\b(exosomes?|stem[- ]cells?)\b/,
    'no such product is approved for hair: say so',
  ),
  rule(
    'C-7',
    'en',
    /\b(clinically proven|\d+ (in|out of) 10 (men|women|people)|most (men|women|people)|buy (now|online)|money[- ]back|prevents? (hair loss|baldness))\b/,
    'name the group, the outcome and the time',
  ),
  rule('C-9', 'en', /\b(natural(ly)? safe|doctors recommend|scientists agree|no need to see a doctor)\b/, 'leave it out'),
  rule(
    'D-8',
    'en',
    /\b(safe(r|st|ly)?|suitable for you|recommend(s|ed|ing)?|proven|cures?|cured|best)\b/,
    'say what was measured; "advises", "listed", "studied"',
  ),
  rule(
    'D-8',
    'ja',
    /安全性(が|の)高|安全性に優れ|安全(です|だ(?!と|っ)|に(使|受|続|施|治|行)|でした|な(治療|薬|方法|成分|施術))|最適|おすすめ|お勧め|オススメ|お薦め|推奨(されて|します|しています|できます)|ベスト|安心して(受|使|お)/,
    'say what was measured',
  ),
  rule('D-P2', 'ja', /\d+人に(1|一)人/, 'write "100人中○人"', false),
  rule('D-P2', 'en', /\b(1|one) in (\d+|two|three|four|five|ten|twenty|a hundred)\b(?! ?mg)/, 'write "x of 100"', false),
  rule('E-7', 'ja', /あなたに(最適|ぴったり)|治療できます|適応です/, 'say "ask a doctor about …"'),
  rule('E-7', 'en', /\b(you are eligible|you should take|suitable for you)\b/, 'say "ask a doctor about …"'),
  rule('G-33', 'en', /\b(good chance|excellent results|effective treatment|safe treatment)\b/, 'give the number'),
];

/** Verbal probabilities need a number, or the statement that none is known, in the same text (D-P7). */
const VERBAL = { en: /\b(very rare(ly)?|rare(ly)?|uncommon(ly)?)\b/, ja: /まれに|稀に|ごくまれ|極めてまれ/ };
const HAS_NUMBER = {
  en: /\d|how often[^.]*not|not known|unknown|no rate|single case/,
  ja: /\d|不明|わかってい|分かってい|知られてい|1例/,
};

/** A relative figure needs the absolute pair beside it (D-P1). */
const RELATIVE = {
  en: /\b\d+(\.\d+)? ?(%|percent) (more|less|lower|higher|fewer|reduction|increase) (risk|likely|chance|people|men|women)|\b(twice|three times|\d+ times) as (likely|many (men|women|people))\b/,
  ja: /(危険|リスク|確率|割合|人)(が|は)?\d+(\.\d+)?(%|倍)(に)?(減|増|低|高)/,
};
const ABSOLUTE = { en: /of (100|1,?000|10,?000)\b|\d+ of \d+/, ja: /(100|1,?000|1万|10,?000)人(中|あたり|に)|\d+人中/ };

const NEGATION = {
  before:
    /\b(not|no|never|cannot|can't|isn't|aren't|wasn't|doesn't|don't|didn't|without|nor|neither|nobody|nothing|none|hardly|whether|if|un)\b[^.,;:!?]{0,60}$|\bnon-?$/,
  after: /^[^.,。、!?]{0,40}(ない|ません|いえ|言え|限ら|なく|ではあり|わけでは|不明|かどうか|とは|誤り|否定|できず)/,
};

const ZERO_WIDTH = /[\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\u00ad\u180e]/g;

/** Folds what could hide a word: width, case, zero-width and soft characters, Markdown emphasis inside a word. */
export function foldForWording(text: string): string {
  return text
    .normalize('NFKC')
    .replace(ZERO_WIDTH, '')
    .replace(/[*`\\]/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ');
}

/** Every refused wording in one text. */
export function wordingHits(text: string, locale: 'en' | 'ja'): { id: string; word: string; write: string }[] {
  const folded = foldForWording(text);
  const forms = locale === 'ja' ? [folded.replace(/ /g, '')] : [folded];
  const hits = WORDING_RULES.filter((r) => r.locale === locale || r.locale === 'any').flatMap((r) =>
    forms.flatMap((form) =>
      [...form.matchAll(r.pattern)]
        .filter((match) => !(r.mayBeNegated && isNegated(form, match.index, match[0], locale)))
        .map((match) => ({ id: r.id, word: match[0], write: r.write })),
    ),
  );
  const [form = ''] = forms;
  const verbal = VERBAL[locale].exec(form);
  if (verbal && !HAS_NUMBER[locale].test(form))
    hits.push({ id: 'D-P7', word: verbal[0], write: 'add the number, or that it is not known' });
  const relative = RELATIVE[locale].exec(form);
  if (relative && !ABSOLUTE[locale].test(form))
    hits.push({ id: 'D-P1', word: relative[0], write: 'add both absolute figures, as "x of 100"' });
  return hits;
}

function isNegated(text: string, index: number, word: string, locale: 'en' | 'ja'): boolean {
  if (locale === 'en') return NEGATION.before.test(text.slice(Math.max(0, index - 90), index));
  return NEGATION.after.test(text.slice(index + word.length));
}

export const wording: LintRule = {
  name: 'wording',
  holds:
    'no promise, ranking, testimonial or price shouting in either language (A-2 … A-15, B-2, B-5b, C-4, C-7, D-P1 … D-P7, E-7)',
  check(corpus) {
    const problems: Problem[] = [];
    for (const entry of allEntries(corpus)) {
      const texts = textsOf(entry.data).map((found) => ({ ...found, file: entry.file }));
      checkFile(entry.file, entry.text, [...texts, ...paragraphs(entry.body, 'en', entry.file)], problems);
      if (entry.translation) {
        const { file, body, text } = entry.translation;
        checkFile(file, text, paragraphs(body, 'ja', file), problems);
      }
    }
    return problems;
  },
};

const paragraphs = (body: string, locale: 'en' | 'ja', file: string) =>
  body
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/\n{2,}/)
    .filter((text) => text.trim() !== '')
    .map((text) => ({ at: 'body', locale, text, file }));

function checkFile(file: string, raw: string, texts: { at: string; locale: 'en' | 'ja'; text: string }[], problems: Problem[]) {
  const allowed = allowances(raw);
  const used = new Set<Allowance>();
  for (const { at, locale, text } of texts) {
    for (const hit of wordingHits(text, locale)) {
      const excuse = allowed.find((allowance) => allowance.rule === hit.id && allowance.reason !== '' && allowance.covers(text));
      if (excuse) used.add(excuse);
      else
        problems.push({
          file,
          at,
          problem: `${hit.id} refuses "${hit.word}" (${hit.write}; or add "wording-ok: ${hit.id} <reason>" above)`,
          kind: 'error',
        });
    }
  }
  for (const allowance of allowed) {
    if (allowance.rule === 'parity' || used.has(allowance)) continue; // parity: see "translations"
    problems.push({ file, at: `line ${allowance.line}`, problem: uselessAllowance(allowance), kind: 'error' });
  }
}
