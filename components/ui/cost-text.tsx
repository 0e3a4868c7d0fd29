import type { Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import type { CostLine } from '#lib/views/cost-view';

/** First year, or what one unit costs where a year cannot be worked out; always with how old the prices are. */
export function CostText({ line, locale }: { line: CostLine; locale: Locale }) {
  const t = translator(locale);
  const year = line.figures.firstYear;
  const unit = line.figures.perUnit;
  const main =
    'text' in year ? (
      <strong>{year.text}</strong>
    ) : (
      <>
        {'text' in unit && <strong>{t('perUnitOf', { money: unit.text })}</strong>} ({t('costNotComputable')})
      </>
    );
  return (
    <>
      {main} <PriceAge line={line} locale={locale} />
    </>
  );
}

/** "prices seen 2024 – 2026; 2 without a date; tax not stated in 1 of 3" */
export function PriceAge({ line, locale }: { line: CostLine; locale: Locale }) {
  const t = translator(locale);
  const parts = [
    line.dates ? t('pricesSeen', { dates: line.dates }) : '',
    line.undated > 0 ? t('pricesUndated', { count: line.undated }) : '',
    line.taxNotStated > 0 ? t('pricesTax', { count: line.taxNotStated, all: line.count }) : '',
  ].filter((part) => part !== '');
  return <small>{parts.join(locale === 'ja' ? '、' : '; ')}</small>;
}
