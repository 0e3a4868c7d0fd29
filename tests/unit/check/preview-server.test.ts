import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { startPreview } from '../../../scripts/preview-server.ts';
import { aFolder } from '../../builders/folder.ts';

async function aPreview(port = 0) {
  const folder = aFolder({ 'en/index.html': 'Hello', '404.html': 'Not here', 'data/a.csv': 'id', _headers: 'x' });
  const preview = await startPreview(folder.root, port);
  onTestFinished(preview.close);
  return preview;
}

it('serves pages and sends the site headers', async () => {
  const { address } = await aPreview();
  const response = await fetch(`${address}/en/`);
  expect(await response.text()).toBe('Hello');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect((await fetch(`${address}/data/a.csv`)).headers.get('content-type')).toBe('text/csv;charset=utf-8');
});

it.each(['/nothing/', '/_headers'])('answers 404 with the page for it: %s', async (path) => {
  const { address } = await aPreview();
  const response = await fetch(`${address}${path}`);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('Not here');
});

it('takes the next free port when the wanted one is in use', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const { address } = await aPreview(port);
  expect(Number(new URL(address).port)).toBeGreaterThan(port);
});
