import type { ReactNode } from 'react';
import type { Locale } from '#lib/domain/vocabulary';
import { formatDate } from '#lib/i18n/format';
import { translator } from '#lib/i18n/messages';
import { otherLocale, paths } from '#lib/i18n/paths';
import type { PageState } from '#lib/views/profile-view';
import type { SiteSettings } from '#site';
import styles from './page.module.css';

export interface Crumb {
  readonly href: string;
  readonly label: string;
}

interface PageProps {
  readonly locale: Locale;
  readonly site: SiteSettings;
  /** Address of this page in a language. */
  readonly path: (locale: Locale) => string;
  readonly crumbs?: readonly Crumb[];
  readonly title: string;
  readonly state?: PageState;
  readonly children: ReactNode;
}

const NAV = [
  ['navConditions', paths.conditions],
  ['navTreatments', paths.treatments],
  ['navCompare', paths.compare],
  ['navCheck', paths.check],
  ['navPrices', paths.prices],
] as const;

/** Header, breadcrumb, state of the page, content and footer: the same on every page. */
export function Page({ locale, site, path, crumbs = [], title, state, children }: PageProps) {
  const t = translator(locale);
  const here = path(locale);
  return (
    <>
      <a className={styles.skip} href="#content">
        {t('skip')}
      </a>
      <header className={styles.bar}>
        <div className={styles.barIn}>
          <a className={styles.mark} href={paths.home(locale)}>
            {site.name[locale]}
          </a>
          <nav className={styles.nav} aria-label={t('nav')}>
            <ul>
              {NAV.map(([key, to]) => (
                <li key={key}>
                  <a href={to(locale)} aria-current={here === to(locale) ? 'page' : undefined}>
                    {t(key)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <a
            className={styles.language}
            href={path(otherLocale(locale))}
            hrefLang={otherLocale(locale)}
            lang={otherLocale(locale)}
          >
            {t('otherLanguage')}
          </a>
        </div>
      </header>
      <div className={styles.body}>
        {crumbs.length > 0 && (
          <nav className={styles.crumbs} aria-label={t('breadcrumb')}>
            <ol>
              {[{ href: paths.home(locale), label: t('home') }, ...crumbs].map((crumb) => (
                <li key={crumb.href}>
                  <a href={crumb.href}>{crumb.label}</a>
                </li>
              ))}
              <li aria-current="page">{title}</li>
            </ol>
          </nav>
        )}
        <main id="content" tabIndex={-1}>
          {state && <StateBanner state={state} locale={locale} />}
          {children}
          {state && <StateLine state={state} locale={locale} />}
        </main>
      </div>
      <Footer locale={locale} site={site} />
    </>
  );
}

function StateBanner({ state, locale }: { state: PageState; locale: Locale }) {
  const t = translator(locale);
  if (!state.overdue && !state.staleTranslation) return null;
  return (
    <aside className={styles.banner} role="note">
      {state.overdue && (
        <p>
          <strong>{t('overdueTitle')}.</strong> {t('overdueText', { date: formatDate(state.reviewDue, locale) })}
        </p>
      )}
      {state.staleTranslation && <p>{t('staleTranslation')}</p>}
    </aside>
  );
}

/** Compiled, next check, reviewed or not: under every record. */
export function StateLine({ state, locale }: { state: PageState; locale: Locale }) {
  const t = translator(locale);
  const reviewed = state.reviewed
    ? t('reviewedBy', { ...state.reviewed, on: formatDate(state.reviewed.on, locale) })
    : t('notReviewed');
  return (
    <p className={styles.meta}>
      <time dateTime={state.compiledOn}>{t('compiled', { date: formatDate(state.compiledOn, locale) })}</time>
      {' · '}
      {t('nextCheck', { date: formatDate(state.reviewDue, locale) })}
      {' · '}
      <strong>{reviewed}</strong>
      {state.translationUnreviewed && <> · {t('translationUnreviewed')}</>}
    </p>
  );
}

function Footer({ locale, site }: { locale: Locale; site: SiteSettings }) {
  const t = translator(locale);
  return (
    <footer className={styles.footer}>
      <div className={styles.footerIn}>
        <ul>
          {(
            [
              ['navSituations', paths.situations],
              ['navClaims', paths.claims],
              ['navQuestions', paths.questions],
              ['navGuides', paths.guides],
              ['navDisagreements', paths.disagreements],
              ['navCombinations', paths.combinations],
              ['glossaryTitle', paths.glossary],
              ['footerAbout', paths.about],
              ['footerMethods', paths.methods],
              ['footerPrivacy', paths.privacy],
              ['footerSources', paths.sources],
              ['calendarTitle', paths.calendar],
              ['navClinics', paths.clinics],
            ] as const
          ).map(([key, to]) => (
            <li key={key}>
              <a href={to(locale)}>{t(key)}</a>
            </li>
          ))}
          <li>
            <a href={site.contact ?? paths.report(locale)}>
              {t('footerReport')}
              {site.contact ? '' : locale === 'ja' ? `(${t('footerNoContact')})` : ` (${t('footerNoContact')})`}
            </a>
          </li>
        </ul>
        <p>
          {t('footerOperator')}: {site.operator ? site.operator[locale] : t('footerOperatorUnset')} {t('footerMoney')}
        </p>
        <p>
          {t('footerNotAdvice')} {t('footerLicence')}
        </p>
      </div>
    </footer>
  );
}
