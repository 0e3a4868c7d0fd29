import type { Locale } from '../domain/vocabulary.ts';
import { formatDate } from '../i18n/format.ts';
import { CEILINGS, CERTAINTY_METHOD } from '../rules/certainty-ceiling.ts';

/** A plain page of the site about itself: headings and paragraphs. */
export type StaticPageId = 'about' | 'methods' | 'privacy' | 'report' | 'clinics';
export interface StaticSection {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

export interface SiteFacts {
  readonly operator: string | null;
  readonly contact: string | null;
  readonly counts: { readonly treatments: number; readonly rules: number; readonly sources: number; readonly prices: number };
}

/** The words of the pages about the site. What is not set up or not done is said as such. */
export function staticPage(page: StaticPageId, locale: Locale, facts: SiteFacts): StaticSection[] {
  return (locale === 'ja' ? JA : EN)[page](facts);
}

type Pages = Record<StaticPageId, (facts: SiteFacts) => StaticSection[]>;

const section = (id: string, heading: string, ...paragraphs: string[]): StaticSection => ({ id, heading, paragraphs });

const EN: Pages = {
  about: ({ operator, contact, counts }) => [
    section(
      'what',
      'What this is',
      `A reference that compares ways of dealing with hair loss, doing nothing included. It holds ${counts.treatments} profiles, ${counts.rules} rules about who must not use what, ${counts.prices} price observations and ${counts.sources} sources.`,
      'It is for people who are weighing a treatment, and for clinic staff who want to show them something neutral. It informs; it does not diagnose, and it does not replace a doctor or pharmacist.',
    ),
    section(
      'who',
      'Who runs it',
      operator ??
        'The operator is not set up yet. Until a name stands here, treat the site as the work of people you do not know.',
    ),
    section(
      'money',
      'Who pays',
      'Nobody. There is no advertising, no affiliate link, no paid placement, and no money or favour from clinics, makers or sellers.',
    ),
    section(
      'review',
      'Who has checked it',
      'Not yet reviewed by a clinician. The profiles were put together from published sources, with the help of automated drafting, in November 2026. Each page says when it was compiled and when it is due to be checked again. A page past that date says so at its top.',
    ),
    section('contact', 'Contact', contact ? `Write to ${contact.replace('mailto:', '')}.` : 'No contact set up yet.'),
  ],
  methods: () => [
    section(
      'sources',
      'Where facts come from',
      'Labels and regulators first, then guidelines, trials and reviews. Each source says what of it was really read: the text itself, a copy, or a page about it. Copies are cited without a link. Weak pages are named as weak and never carry a rule that says "must not be used" alone.',
      'Articles and price lists of clinics are sources for what a clinic says and charges, not for what works. Where such a page claims more than independent sources show, the profile puts both side by side.',
    ),
    section(
      'numbers',
      'How numbers are written',
      'People are counted of 100, with the comparison group, the time and the group of people beside the number. Hair counts stay hair counts. A number without a control group is marked as such and never stands beside a controlled one as if they were alike.',
      'Certainty is given in four steps, from high to very low. The judgement is ours, made from the design, size, agreement and funding of the studies; no formal grading by a panel was done.',
      `The number and design of the studies set a ceiling, which a check enforces. High: at least ${CEILINGS.blindedForHigh} double-blind randomised trials, or one and a pooled analysis. Moderate: 1 double-blind trial, or ${CEILINGS.randomisedForModerate} randomised ones. Low: 1 study with a control group, or ${CEILINGS.peopleForLow} studies in people without one. Very low: anything else. Small size, disagreement, payment by the maker or people unlike the reader lower it further, and the profile says which. Thresholds version ${CERTAINTY_METHOD.version}, since ${formatDate(CERTAINTY_METHOD.since, 'en')}; no earlier version was published.`,
      'Two figures stand on one axis only when the kind of hair loss, what was measured, its unit, the comparison, the blinding and the time (1 month apart at most) agree. Otherwise the page refuses and says why. Relative figures without counts are never drawn beside others.',
      'Ranges for shares of people are 95 % Wilson intervals, worked out from the counts where the source prints them. Every published number can be worked out again from its record: npm run -s recompute.',
      'A statement about effect carries a small badge: how far its evidence stands from you (people with a control group, people without, animals, laboratory, theory), and whether it is about this product or this kind of product. A result from animals or the laboratory is never worded as a benefit.',
    ),
    section(
      'rules',
      'How the check works',
      'Every rule has a strength (must not be used, usually not used, ask first, good to know), the places whose label or guideline says it, its reason and its sources. The worst rule that is true decides. An unanswered question, an unknown medicine or a matter that nobody looked at never counts as a pass.',
      'Rules of your country count in full. A rule that stands only elsewhere counts in full where your country has not approved the treatment for hair loss; otherwise it is shown as "elsewhere" and counts as "ask first" at most.',
    ),
    section(
      'prices',
      'How prices are handled',
      'A price is one figure on one page on one day. Ranges use only figures that can be compared; the others are listed with the reason. A price that holds only under a condition (a set, a minimum term, a subscription) has a range of its own and never leads. A price older than 12 months is marked as old and leaves the ranges after 36; an undated one is marked as undated, with the day it was read.',
      'Money is worked out in whole yen or cents and rounded once. Years are worked out from the dose or the session plan, and every sum is printed with its inputs. In Japan, tax that a page leaves out is added; where a page does not say, the upper end has it. Currencies are never converted or put on one axis.',
      'A seller is named beside a price only when everything that belongs there is known: content, usual total with tax, extras, sessions, time, risks, side effects, a way to ask, how to leave the contract, and for blood and cells the plan and its committee. Otherwise the page lists what is missing.',
    ),
    section(
      'not-done',
      'What has not been done',
      'No clinician has reviewed the content. No patients or clinicians were asked what they need, and nobody has tested the site with patients. Japanese package inserts were read mostly in copies. The reading level of summaries is measured by formula, not with readers.',
    ),
    section(
      'updates',
      'Updates',
      'Profiles and prices are due for a new check after six months, labels after twelve, studies after three years. When a source passes its date, the check shows "not assessed" instead of a pass. The editorial calendar lists what is due and when.',
    ),
  ],
  privacy: () => [
    section(
      'nothing',
      'Nothing is stored, nothing is sent',
      'This site sets no cookies, uses no storage in your browser, has no analytics, no third-party files and no login. Pages are plain files.',
      'The check runs in your browser. What you enter stays in the memory of that one page. It is not put into the address, not stored and not sent, and it is gone when you close or reload the page.',
      'The comparison keeps treatments, rows and filters behind the # of its address, so that you can share a view; browsers do not send that part to the server. The kind of hair loss you choose there is not put into the address.',
    ),
    section(
      'server',
      'What a web server sees',
      'Like any web server, the one that delivers this site sees which address was asked for and from where. The address of a page can hint at an interest in a treatment; a private window or another network hides more. Links to other sites send no referrer.',
    ),
  ],
  report: ({ contact }) => [
    section(
      'how',
      'Wrong fact, price or rule?',
      contact
        ? `Please write to ${contact.replace('mailto:', '')} with the address of the page, the sentence, and a source if you have one.`
        : 'No contact set up yet. Once there is one, it will stand here: please give the address of the page, the sentence, and a source if you have one.',
      'For a medical question, or when you feel unwell, ask a doctor or pharmacist. This page is not watched around the clock.',
    ),
  ],
  clinics: () => [
    section(
      'link',
      'Link to the exact place',
      'Every section of a profile has its own address: add #rules, #harms, #evidence, #price, #questions or another section name. Every rule has one too (#rule- and its name), and so has every row of the comparison (#row- and its name). Addresses carry treatments and sections, never anything about a patient.',
      'The language link at the top of a page leads to the same page in the other language.',
    ),
    section(
      'print',
      'Print',
      'Profiles, prices and the check print on A4 without menus, with link addresses written out and the date below.',
    ),
    section(
      'neutral',
      'What you will not find',
      'No clinic names on treatment pages, no rankings, no ratings, no before-and-after pictures. Nobody can buy a place. Clinic prices appear without the name of the clinic, with date, conditions and source.',
      'A filed plan for regenerative medicine is not shown as an approval: filing shows that the procedure was followed, not that a treatment works.',
    ),
    section('correct', 'Correct something', 'See "Report an error" at the foot of every page.'),
  ],
};

const JA: Pages = {
  about: ({ operator, contact, counts }) => [
    section(
      'what',
      'このサイトは',
      `薄毛・脱毛への対処を、「治療しない」もふくめてくらべる資料です。治療${counts.treatments}件、使ってはいけない人などの注意${counts.rules}件、料金${counts.prices}件、出典${counts.sources}件を載せています。`,
      '治療を迷っている方と、中立な資料を見せたい医療機関の方のためのものです。情報を伝えるもので、診断はしません。医師・薬剤師のかわりにはなりません。',
    ),
    section(
      'who',
      '運営者',
      operator ?? '運営者はまだ決まっていません。ここに名前が出るまでは、だれが作ったかわからない資料としてお読みください。',
    ),
    section(
      'money',
      'お金の出どころ',
      'お金を出している人はいません。広告、アフィリエイト、有料の掲載はありません。医療機関・メーカー・販売者からお金や便宜は受けていません。',
    ),
    section(
      'review',
      '内容の確認',
      '医師などの専門家による確認は、まだ受けていません。公表された資料から、自動の下書きも使って2026年11月にまとめました。各ページに、作成日と次の見直し期限を書いています。期限を過ぎたページは、いちばん上にそのことが出ます。',
    ),
    section(
      'contact',
      '連絡先',
      contact ? `${contact.replace('mailto:', '')} までお知らせください。` : '連絡先はまだありません。',
    ),
  ],
  methods: () => [
    section(
      'sources',
      '事実のもと',
      '添付文書と規制当局を優先し、次にガイドライン、試験、総説を使います。出典ごとに、実際に読んだもの(本文、写し、解説ページ)を書いています。写しにはリンクをつけません。根拠の弱いページは弱いと明記し、それだけを理由に「使ってはいけない」とはしません。',
      '医療機関の記事や料金表は、「その医療機関が何を言い、いくら取るか」の出典としてだけ使います。独立した資料より大きなことを書いている場合は、両方を並べて載せます。',
    ),
    section(
      'numbers',
      '数字の書き方',
      '人数は「100人中何人」で書き、くらべた相手、期間、対象の人をいっしょに示します。毛の本数は本数のまま書きます。比較のない数字は、そうとわかるようにします。',
      '確実性は4段階です。研究の方法、人数、結果のそろい方、研究費の出どころから、このサイトが判断しました。専門家の会議による正式な評価ではありません。',
      `研究の数と方法で上限が決まり、点検でも確かめています。「高い」は二重盲検の無作為化試験が${CEILINGS.blindedForHigh}件以上(または1件とまとめの解析)、「中くらい」は二重盲検が1件か無作為化試験が${CEILINGS.randomisedForModerate}件、「低い」は比較のある研究が1件か、比較のない人の研究が${CEILINGS.peopleForLow}件、それ以外は「とても低い」です。人数が少ない、結果がそろわない、メーカーの資金、対象のちがいがあれば、さらに下げ、理由を治療のページに書きます。基準の版は${CERTAINTY_METHOD.version}(${formatDate(CERTAINTY_METHOD.since, 'ja')}から)で、これより前の版はありません。`,
      '2つの数字を同じ目盛りに並べるのは、脱毛の種類、測ったもの、単位、くらべた相手、盲検の方法、時期(差は1か月まで)がそろうときだけです。そろわないときは並べず、理由を書きます。人数のわからない比率は、ほかの数字と並べません。',
      '人の割合の幅は、出典に人数があるとき、Wilsonの方法で計算した95%の区間です。載せた数字は、どれも元の記録から計算し直せます(npm run -s recompute)。',
      '効き目についての文には、小さなしるしをつけています。証拠の近さ(比較のある人での研究、比較のない人での研究、動物、実験室、理論)と、「この製品」の証拠か「この種類」の証拠かを示します。動物や実験室の結果を、人への効果のようには書きません。',
    ),
    section(
      'rules',
      'チェックのしくみ',
      '注意には、強さ(使ってはいけない、ふつうは使わない、先に相談、知っておくこと)、それを定めた国や資料、理由、出典があります。当てはまるもののうち、いちばん強いものが結果になります。答えていない質問、わからない薬、だれも調べていないことは、「問題なし」には数えません。',
      '選んだ国の定めは、そのままの強さで数えます。ほかの国だけの定めは、選んだ国で薄毛への使用が承認されていなければそのまま、承認されていれば「ほかの国の定め」として「先に相談」までで数えます。',
    ),
    section(
      'prices',
      '料金の扱い',
      '料金は、ある日にあるページに書かれていた1つの数字です。範囲には、くらべられるものだけを使い、残りは理由をつけて載せます。セット・最低期間・定期購入など条件つきの料金は分けて示し、代表の金額にはしません。12か月より前の料金には「古い料金」と書き、36か月を過ぎると範囲から外します。日付のないものには、そのしるしと、こちらが確認した日をつけます。',
      '金額は1円(1セント)単位の整数で計算し、四捨五入は1回だけです。1年の費用は用量や回数の計画から計算し、どの計算ももとの数字と一緒に載せます。日本の料金で税が別のものには税を足し、書いていないものは上の額に足します。通貨の換算はせず、違う通貨を同じ目盛りに並べません。',
      '医療機関の名前は、必要なことがすべて分かるときにだけ料金のそばに出します。内容、税込みの総額、追加の費用、回数、期間、リスク、副作用、問い合わせ先、やめ方、そして血液や細胞を使う治療では計画と委員会です。そろわないときは、足りないものを書きます。',
    ),
    section(
      'not-done',
      'まだしていないこと',
      '医師などの専門家による内容の確認。患者さんや医療者への聞き取り。患者さんによる使いやすさの確認。日本の添付文書は、多くを写しで読みました。要約の読みやすさは式で測っただけで、読者に試してもらってはいません。',
    ),
    section(
      'updates',
      '見直し',
      '治療と料金は6か月、添付文書は12か月、研究は3年で見直します。出典が期限を過ぎると、チェックの結果は「評価なし」になります。',
    ),
  ],
  privacy: () => [
    section(
      'nothing',
      '保存も送信もしません',
      'Cookie、ブラウザーへの保存、アクセス解析、外部のファイル、ログインはありません。ページはただのファイルです。',
      'チェックはブラウザーの中だけで動きます。入力はそのページの中にだけあり、アドレスに入らず、保存も送信もされません。閉じるか読み直すと消えます。',
      '比較表は、選んだ治療・質問・条件をアドレスの「#」のうしろに入れ、同じ表示を人に見せられるようにしています。この部分はサーバーに送られません。選んだ脱毛の種類は、アドレスに入れません。',
    ),
    section(
      'server',
      'サーバーからわかること',
      'どのサイトでも同じですが、配信するサーバーには、見たページのアドレスと接続元がわかります。アドレスから、どの治療に関心があるかがわかることがあります。気になる方は、プライベートウィンドウや別の回線をお使いください。ほかのサイトへのリンクで、参照元は送りません。',
    ),
  ],
  report: ({ contact }) => [
    section(
      'how',
      '事実・料金・注意のまちがいは',
      contact
        ? `ページのアドレス、まちがっている文、あれば出典を添えて、${contact.replace('mailto:', '')} までお知らせください。`
        : '連絡先はまだありません。決まりしだい、ここに載せます。そのときは、ページのアドレス、まちがっている文、あれば出典をお知らせください。',
      '体や薬の相談、具合が悪いときは、医師・薬剤師にご相談ください。このページは、つねに見ているわけではありません。',
    ),
  ],
  clinics: () => [
    section(
      'link',
      '見せたい場所へのリンク',
      '治療のページは、節ごとにアドレスがあります。末尾に #rules、#harms、#evidence、#price、#questions などをつけてください。注意の1件ずつ(#rule-と名前)、比較表の行(#row-と名前)にもあります。アドレスに入るのは治療と場所だけで、患者さんのことは入りません。',
      'ページ上部の言語リンクで、同じページの英語版が開きます。',
    ),
    section(
      'print',
      '印刷',
      '治療、費用、チェックのページは、メニューを除いてA4に印刷できます。リンク先のアドレスと日付も印刷されます。',
    ),
    section(
      'neutral',
      '載せないもの',
      '治療のページに医療機関名は出しません。順位、評価、前後の写真もありません。掲載枠を買うことはできません。料金は医療機関名を伏せ、日付・条件・出典つきで載せます。',
      '再生医療の提供計画の番号を、承認のしるしとしては載せません。計画の受理は、手続きが守られたことを示すもので、有効性の承認ではありません。',
    ),
    section('correct', '直すとき', '各ページの下の「まちがいを知らせる」をご覧ください。'),
  ],
};
