import type { ReactNode } from 'react';
import type { Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import type { ClaimsView, ClaimView } from '#lib/views/claim-view';
import { Refs } from '#components/ui/cited';
import { CitedList } from '#components/ui/cited-list';
import ui from '../ui/ui.module.css';

/** All phrases by theme, each with the question to ask back. */
export function Claims({ view, locale }: { view: ClaimsView; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <h1>{t('claimsTitle')}</h1>
      <p className={ui.lede}>{t('claimsLede', { count: view.count })}</p>
      {view.themes.map(({ theme, claims }) => (
        <section key={theme} aria-labelledby={theme}>
          <h2 id={theme}>{t(`claimTheme.${theme}`)}</h2>
          {claims.map((claim) => (
            <div key={claim.id} className={ui.item} id={claim.id}>
              <h3>
                <a href={paths.claim(locale, claim.id)}>{claim.phrase}</a>
              </h3>
              <p className={ui.ask}>
                <strong>{t('claimAskBack')}:</strong> {claim.askBack}
              </p>
            </div>
          ))}
        </section>
      ))}
      <section aria-labelledby="profiles">
        <h2 id="profiles">{t('claimsOnProfiles')}</h2>
        <p>{t('claimsOnProfilesText')}</p>
        <ul className={ui.links}>
          {view.onProfiles.map(({ id, name, count }) => (
            <li key={id}>
              <a href={`${paths.treatment(locale, id)}#claims`}>
                {name} ({count})
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** One phrase: what it can mean, what it does not, and what to ask back. */
export function ClaimPage({ view, sources }: { view: ClaimView; sources: ReactNode }) {
  const { locale } = view;
  const t = translator(locale);
  return (
    <article>
      <p className={ui.where}>{t(`claimTheme.${view.theme}`)}</p>
      <h1>{locale === 'ja' ? `「${view.phrase}」` : `“${view.phrase}”`}</h1>
      {view.alsoSaid.length > 0 && (
        <p className={ui.where}>
          {t('claimAlsoSaid')}:{' '}
          {view.alsoSaid.map((phrase) => (locale === 'ja' ? `「${phrase}」` : `“${phrase}”`)).join(locale === 'ja' ? '' : ', ')}
        </p>
      )}
      <h2 id="does-not-mean">{t('claimDoesNotMean')}</h2>
      <CitedList items={view.doesNotMean} locale={locale} />
      <h2 id="can-mean">{t('claimCanMean')}</h2>
      <CitedList items={view.canMean} locale={locale} />
      <h2 id="ask-back">{t('claimAskBack')}</h2>
      <p className={ui.ask}>{view.askBack}</p>
      {view.treatments.length > 0 && (
        <>
          <h2 id="about">{t('claimAbout')}</h2>
          <ul className={ui.links}>
            {view.treatments.map(({ id, name }) => (
              <li key={id}>
                <a href={paths.treatment(locale, id)}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {view.heardIn.length > 0 && (
        <p className={ui.where}>
          {t('claimHeardIn')}: {view.heardIn.map(({ label }) => label).join(locale === 'ja' ? '、' : '; ')}
          <Refs refs={view.heardIn} locale={locale} />
        </p>
      )}
      {view.more.length > 0 && (
        <>
          <h2 id="more">{t('claimMore')}</h2>
          <ul>
            {view.more.map(({ id, phrase }) => (
              <li key={id}>
                <a href={paths.claim(locale, id)}>{phrase}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 id="sources">{t('secSources')}</h2>
      {sources}
    </article>
  );
}
