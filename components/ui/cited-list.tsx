import type { CitedText } from '#lib/views/cited';
import type { Locale } from '#lib/domain/vocabulary';
import { Cited } from './cited.tsx';

/** Statements as a list, each with its state and sources. */
export function CitedList(props: { items: readonly CitedText[]; locale: Locale; ordered?: boolean }) {
  const { items, locale } = props;
  const List = props.ordered ? 'ol' : 'ul';
  return (
    <List>
      {items.map((item) => (
        <li key={item.text}>
          <Cited value={item} locale={locale} />
        </li>
      ))}
    </List>
  );
}
