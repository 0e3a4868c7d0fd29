import type { ReactNode } from 'react';

/**
 * Marks server-rendered HTML that a script takes over. The finishing step finds `data-island`, bundles
 * `components/…/<name>.client.tsx` and hydrates it with the props printed here. In development Next does it by itself.
 */
export function Island({ name, props, children }: { name: string; props: object; children: ReactNode }) {
  const json = JSON.stringify(props).replace(/</g, '\\u003c');
  return (
    <>
      <div data-island={name}>{children}</div>
      <script type="application/json" data-island-props={name} dangerouslySetInnerHTML={{ __html: json }} />
    </>
  );
}
