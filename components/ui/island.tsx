import type { ReactNode } from 'react';

/**
 * Marks server-rendered HTML that a script takes over. The finishing step finds `data-island`, bundles
 * `components/…/<name>.client.tsx` and hydrates it with the props printed here. In development Next does it by itself.
 * `later` is a prop of its own that may arrive after the island has come to life: what it can wait for.
 */
export function Island({ name, props, later, children }: { name: string; props: object; later?: object; children: ReactNode }) {
  return (
    <>
      <div data-island={name}>{children}</div>
      <script type="application/json" data-island-props={name} dangerouslySetInnerHTML={{ __html: json(props) }} />
      {later && <script type="application/json" data-island-later={name} dangerouslySetInnerHTML={{ __html: json(later) }} />}
    </>
  );
}

const json = (value: object) => JSON.stringify(value).replace(/</g, '\\u003c');
