import type { StaticSection } from '#lib/views/static-pages';

export function StaticPage({ title, sections }: { title: string; sections: readonly StaticSection[] }) {
  return (
    <>
      <h1>{title}</h1>
      {sections.map((section) => (
        <section key={section.id} aria-labelledby={section.id}>
          <h2 id={section.id}>{section.heading}</h2>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </>
  );
}
