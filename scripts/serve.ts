import { startPreview } from './preview-server.ts';

/** Serves out/ until it is stopped. PORT: wanted port (default 3000); HOST: address to listen on (default this machine only). */
const wanted = Number(process.env['PORT'] ?? 3000);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
  console.error(`PORT is ${process.env['PORT']} (give a number from 0 to 65535)`);
  process.exit(2);
}
const preview = await startPreview('out', wanted, process.env['HOST']);
console.log(
  `\nThe site is at ${preview.address}/ (English: ${preview.address}/en/, 日本語: ${preview.address}/ja/). Stop it with Ctrl+C.`,
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void preview.close().then(() => process.exit(0)));
}
