import type { Locale } from '#lib/domain/vocabulary';
import { formatDate } from '#lib/i18n/format';
import { formatRange } from '#lib/i18n/numbers';
import { translator } from '#lib/i18n/messages';
import type { OfferView } from '#lib/views/prices-view';
import { Cited, Refs } from '#components/ui/cited';
import styles from './prices.module.css';

/** Offers of sellers: a name only with a complete record; otherwise what is missing. */
export function Offers({ offers, locale }: { offers: readonly OfferView[]; locale: Locale }) {
  const t = translator(locale);
  const named = offers.filter((offer) => offer.named !== null);
  return (
    <>
      <p>{named.length > 0 ? t('prOfferNamed') : t('prOffersNone')}</p>
      {offers.map((offer) => (offer.named ? <Named key={offer.id} offer={offer} named={offer.named} locale={locale} /> : null))}
      {offers
        .filter((offer) => offer.named === null)
        .map((offer) => (
          <section key={offer.id} className={styles.offer}>
            <h3>{t('prOfferSeller', { seller: offer.seller })}</h3>
            <ul>
              {offer.missing.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
            {offer.notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
            <p className={styles.note}>
              {offer.date ?? t('undated')} <Refs refs={offer.refs} locale={locale} />
            </p>
          </section>
        ))}
    </>
  );
}

function Named(props: { offer: OfferView; named: NonNullable<OfferView['named']>; locale: Locale }) {
  const { offer, named, locale } = props;
  const t = translator(locale);
  const list = (items: readonly string[]) => (items.length === 0 ? t('none') : items.join(locale === 'ja' ? '、' : '; '));
  const facts: readonly (readonly [string, React.ReactNode])[] = [
    [t('offerItem.content'), <Cited key="c" value={named.content} locale={locale} />],
    [
      t('prOfferTotal'),
      <span key="t" className={styles.num}>
        {named.total}
      </span>,
    ],
    [t('offerItem.includes'), list(named.includes)],
    [t('offerItem.commonExtras'), list(named.commonExtras)],
    [
      t('offerItem.sessions'),
      t('prOfferSessions', { sessions: formatRange(named.sessions, locale), months: formatRange(named.periodMonths, locale) }),
    ],
    [t('offerItem.risks'), list(named.risks)],
    [t('offerItem.sideEffects'), list(named.sideEffects)],
    [t('offerItem.cancellation'), <Cited key="l" value={named.cancellation} locale={locale} />],
    [t('offerItem.contact'), list([named.contact.telephone, named.contact.mail, named.contact.form].flatMap((way) => way ?? []))],
    ...(named.regen
      ? [
          [
            t('offerItem.regen'),
            t('prOfferPlan', {
              plan: named.regen.planNo,
              level: named.regen.class,
              committee: `${named.regen.committeeName[locale]} ${named.regen.committeeNo}`,
              register: named.regen.registerUrl,
              date: formatDate(named.regen.checkedOn, locale),
            }),
          ] as const,
        ]
      : []),
    ...(named.unapproved.length > 0 ? [[t('offerItem.unapproved'), list(named.unapproved)] as const] : []),
  ];
  return (
    <section className={styles.offer}>
      <h3>{offer.seller}</h3>
      <p>
        {named.address} {offer.date ?? t('undated')} <Refs refs={offer.refs} locale={locale} />
      </p>
      <p>{named.relationship}</p>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
