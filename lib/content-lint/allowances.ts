/** An inline exception: `# wording-ok: A-7 reason` (front matter) or `<!-- wording-ok: A-7 reason -->` (prose). */
export interface Allowance {
  readonly rule: string;
  readonly reason: string;
  readonly line: number;
  /** Does it stand directly above this text? */
  covers(text: string): boolean;
}

const COMMENT = /(?:^|\s)#\s*wording-ok:\s*(\S+)\s*(.*?)\s*$|<!--\s*wording-ok:\s*(\S+)\s*(.*?)\s*-->/;
const squeeze = (text: string) => text.normalize('NFKC').replace(/[\s"'\\>|]+/g, '');

/** All inline exceptions of a file. Each covers the next line and what is indented below it (front matter), or the paragraph (prose). */
export function allowances(fileText: string): Allowance[] {
  const lines = fileText.split(/\r?\n/);
  return lines.flatMap((line, index): Allowance[] => {
    const match = COMMENT.exec(line);
    if (!match) return [];
    const block: string[] = [];
    let next = index + 1;
    while (next < lines.length && COMMENT.test(lines[next] ?? '')) next += 1;
    const indent = /^\s*/.exec(lines[next] ?? '')?.[0].length ?? 0;
    const isProse = line.includes('<!--');
    for (let i = next; i < lines.length; i += 1) {
      const current = lines[i] ?? '';
      if (
        i > next &&
        (isProse ? current.trim() === '' : current.trim() !== '' && (/^\s*/.exec(current)?.[0].length ?? 0) <= indent)
      )
        break;
      block.push(current);
    }
    const covered = squeeze(block.join(''));
    return [
      {
        rule: match[1] ?? match[3] ?? '',
        reason: match[2] ?? match[4] ?? '',
        line: index + 1,
        covers: (text) => text.trim() !== '' && covered.includes(squeeze(text)),
      },
    ];
  });
}

/** What is wrong with an exception that excused nothing. */
export function uselessAllowance({ rule, reason }: Allowance): string {
  return `"wording-ok: ${rule}" ${reason === '' ? 'gives no reason (write one)' : 'allows nothing any more (remove it)'}`;
}
