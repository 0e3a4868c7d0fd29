/**
 * The numbers in a text, comparable across languages: "1,000,000", "100万" and "１００万" are the same, and so are
 * "24 November 2026" and "2026年11月24日" as far as their parts go. Addresses are left out.
 */
export function numbersIn(text: string): Set<number> {
  const plain = text
    .normalize('NFKC')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/(?<=\d)[,，](?=\d{3})/g, '');
  const found = new Set<number>();
  for (const [, oku, man, rest] of plain.matchAll(/(?:(\d+(?:\.\d+)?)億)?(?:(\d+(?:\.\d+)?)万)?(\d+(?:\.\d+)?)?/g)) {
    if (oku === undefined && man === undefined && rest === undefined) continue;
    found.add(Math.round((Number(oku ?? 0) * 1e8 + Number(man ?? 0) * 1e4 + Number(rest ?? 0)) * 1e6) / 1e6);
  }
  for (const [, from, to, word] of plain.matchAll(/(?:(\d+(?:\.\d+)?) ?(?:–|-|to) ?)?(\d+(?:\.\d+)?) (million|billion)/g)) {
    for (const number of [from, to].filter((n) => n !== undefined)) {
      found.delete(Number(number));
      found.add(Math.round(Number(number) * (word === 'million' ? 1e6 : 1e9)));
    }
  }
  return found;
}
