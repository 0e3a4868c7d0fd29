import { describe, expect, it } from 'vitest';
import { medicineRecogniser } from '#lib/rules/medicine-index';
import { medicineNames } from '#lib/views/rule-sets';
import { corpus } from '#tests/builders/real-content';

const names = medicineNames(corpus);
const recognise = medicineRecogniser(names);

describe('every name in the content', () => {
  it('is recognised as its own medicine, as it stands and with directions', () => {
    const lost = names.flatMap(({ id, names: own }) =>
      own.flatMap((name) =>
        [name, `${name} 1日1回 朝食後`].filter((written) => {
          const { recognised, unrecognised } = recognise(written);
          return unrecognised.length > 0 || !recognised.some(({ medicine }) => medicine === id);
        }),
      ),
    );
    expect(lost).toEqual([]);
  });
});

describe('what people write', () => {
  it.each([
    ['ワーファリン', 'anticoagulant'],
    ['ワーファリン錠1mg 1日1回 朝食後', 'anticoagulant'],
    ['ﾜｰﾌｧﾘﾝ', 'anticoagulant'],
    ['わーふぁりん', 'anticoagulant'],
    ['ワーフアリン', 'anticoagulant'],
    ['warfarin sodium', 'anticoagulant'],
    ['バイアスピリン錠100mg 1回1錠 1日1回 朝食後', 'antiplatelet'],
    ['ロキソニン', 'nsaid'],
    ['プレドニン錠5mg', 'systemic-corticosteroid'],
    ['losartan potassium 50 mg', 'arb'],
    ['プロペシア', '5-alpha-reductase-inhibitor'],
    ['リアップ', 'minoxidil'],
    ['アルダクトンA', 'potassium-sparing-diuretic'],
    ['ツムラ葛根湯エキス顆粒(医療用)', 'liquorice'],
    ['葛根湯エキス顆粒', 'liquorice'],
    ['クラシエ小青竜湯エキス錠', 'liquorice'],
    ['kakkonto', 'liquorice'],
    ['減塩しお', 'potassium-supplement'],
    ['イチョウ葉', 'bleeding-supplement'],
  ])('%s sets %s', (written, wanted) => {
    const { recognised, unrecognised } = recognise(written);
    expect(unrecognised).toEqual([]);
    expect(recognised.flatMap(({ classes }) => classes)).toContain(wanted);
  });
});

/** Common medicines that the content does not hold. One that is added later leaves this list. */
const UNKNOWN = `アセトアミノフェン カロナール オメプラゾール ランソプラゾール タケキャブ ファモチジン レバミピド ムコスタ メトホルミン
アトルバスタチン リピトール ロスバスタチン フェキソフェナジン アレグラ ロラタジン クラリチン セチリジン カルボシステイン トラネキサム酸
ゾルピデム マイスリー エチゾラム デパス アルプラゾラム パロキセチン パキシル セルトラリン エスシタロプラム アリピプラゾール リスペリドン
プレガバリン ガバペンチン レベチラセタム レボチロキシン チラーヂン アロプリノール フェブキソスタット アモキシシリン セファレキシン
エリスロマイシン ロキシスロマイシン アジスロマイシン バラシクロビル オセルタミビル タムスロシン シロドシン タダラフィル 葛根湯 加味逍遙散
亜鉛 酸化マグネシウム スマトリプタン トラマドール アレンドロン酸 セマグルチド ダパグリフロジン levothyroxine atorvastatin rosuvastatin
sertraline fluoxetine escitalopram citalopram venlafaxine bupropion gabapentin pregabalin lamotrigine alprazolam clonazepam zolpidem
montelukast cetirizine salbutamol amoxicillin cephalexin azithromycin erythromycin norfloxacin moxifloxacin metformin empagliflozin
tamsulosin sildenafil pantoprazole omeprazole famotidine hydroxyzine hydralazine quetiapine olanzapine amitriptyline clomipramine
methimazole levodopa donepezil topiramate tramadol codeine allopurinol colchicine alendronate tamoxifen letrozole hydroxychloroquine
nitrofurantoin metronidazole melatonin biotin flecainide sotalol quinidine acetazolamide`.split(/\s+/);

it('none of these common medicines is taken for another', () => {
  const taken = UNKNOWN.filter((written) => recognise(written).recognised.length > 0 && !names.some((one) => one.names.includes(written)));
  expect(taken).toEqual([]);
});
