import type { Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { priceAgeText } from '#lib/i18n/price-age';
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

/** How old the prices are, in small letters. */
export function PriceAge({ line, locale }: { line: CostLine; locale: Locale }) {
  return <small>{priceAgeText(line, locale)}</small>;
}
