import type { ReactNode } from 'react';
import type { Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import type { CombinationsView } from '#lib/views/pair-view';
import { FactList } from '#components/ui/fact-list';
import { Tag } from '#components/ui/tag';
import ui from '../ui/ui.module.css';

/** Every pair with a record: together, one instead of the other, how long between. */
export function Combinations({ view, locale, sources }: { view: CombinationsView; locale: Locale; sources: ReactNode }) {
  const t = translator(locale);
  return (
    <>
      <h1>{t('combinationsTitle')}</h1>
      <p className={ui.lede}>{t('combinationsLede', { count: view.pairs.length, rest: view.notLookedAt })}</p>
      {view.pairs.map((pair) => (
        <section key={pair.id} className={ui.item} aria-labelledby={pair.id}>
          <h2 id={pair.id}>
            {pair.treatments.map((treatment, index) => (
              <span key={treatment.id}>
                {index > 0 && (locale === 'ja' ? ' と ' : ' and ')}
                <a href={paths.treatment(locale, treatment.id)}>{treatment.name}</a>
              </span>
            ))}
          </h2>
          <p>
            <Tag tone={pair.status === 'not-together' ? 'no' : 'unknown'}>{t(`together.${pair.status}`)}</Tag>
          </p>
          <FactList
            locale={locale}
            facts={[
              { id: 'together', label: t('pairTogether'), value: pair.together },
              { id: 'instead', label: t('pairInstead'), value: pair.instead },
              { id: 'gap', label: t('pairGap'), value: pair.gap },
            ]}
          />
        </section>
      ))}
      <h2 id="sources">{t('secSources')}</h2>
      {sources}
    </>
  );
}
