import type { ReactNode } from 'react';
import { formatDate } from '#lib/i18n/format';
import { translator, type MessageKey } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { proseHtml } from '#lib/views/prose-html';
import type { ProfileView } from '#lib/views/profile-view';
import { COST_FIGURES } from '#lib/views/cost-view';
import { Cited, Refs } from '#components/ui/cited';
import { CitedList } from '#components/ui/cited-list';
import { CostText } from '#components/ui/cost-text';
import { FactList } from '#components/ui/fact-list';
import { RuleList } from '#components/ui/rule-list';
import { Tag } from '#components/ui/tag';
import ui from '../ui/ui.module.css';
import { EvidenceSection } from './evidence-section.tsx';
import { FirstScreen, FiveStatements, NeverBox, Research } from './first-screen.tsx';
import { FormTables } from './form-tables.tsx';
import { HarmsTable } from './harms-table.tsx';
import styles from './profile.module.css';
import { Combine, IfHarmed, Regenerative, Stopping } from './stopping-and-harm.tsx';
import { Timeline } from './timeline.tsx';

/** Sections in the one order that every profile has. */
const SECTIONS = [
  ['what', 'secWhat', What],
  ['contents', 'secContents', Contents],
  ['how', 'secHow', How],
  ['evidence', 'secEvidence', EvidenceSection],
  ['claims', 'secClaims', Claims],
  ['rules', 'secRules', Rules],
  ['harms', 'secHarms', Harms],
  ['warnings', 'secWarnings', Warnings],
  ['burden', 'secBurden', Burden],
  ['timeline', 'secTimeline', Timeline],
  ['stopping', 'secStopping', Stopping],
  ['combine', 'secCombine', Combine],
  ['household', 'secHousehold', Household],
  ['price', 'secPrice', Price],
  ['legal', 'secLegal', Legal],
  ['if-harmed', 'secIfHarmed', IfHarmed],
  ['alternatives', 'secAlternatives', Alternatives],
  ['questions', 'secQuestions', Questions],
] as const satisfies readonly (readonly [string, MessageKey, (props: { view: ProfileView }) => ReactNode])[];

/** `sources` is the page's numbered source list: features do not import one another, so the page hands it in. */
export function Profile({ view, sources }: { view: ProfileView; sources: ReactNode }) {
  const t = translator(view.locale);
  const sections = SECTIONS.filter(([id]) => id !== 'claims' || view.counterweights.length + view.claims.length > 0);
  return (
    <article className={styles.columns}>
      <div>
        <FirstScreen view={view} />
        <Research view={view} />
        <NeverBox view={view} />
        <FiveStatements view={view} />
      </div>
      <div className={styles.toc}>
        <nav aria-label={t('onThisPage')}>
          <ol>
            {sections.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{t(title)}</a>
              </li>
            ))}
            <li>
              <a href="#sources">{t('secSources')}</a>
            </li>
          </ol>
        </nav>
      </div>
      <div>
        {sections.map(([id, title, Content]) => (
          <section key={id} className={styles.section} aria-labelledby={id}>
            <h2 id={id}>{t(title)}</h2>
            <Content view={view} />
          </section>
        ))}
        <section className={styles.section} aria-labelledby="sources">
          <h2 id="sources">{t('secSources')}</h2>
          <p className={ui.where}>{t('srcProviderNote')}</p>
          {sources}
        </section>
      </div>
    </article>
  );
}

function Prose({ markdown, view }: { markdown: string; view: ProfileView }) {
  if (markdown === '') return null;
  return <div dangerouslySetInnerHTML={{ __html: proseHtml(markdown, view.sourceOrder) }} />;
}

function What({ view }: { view: ProfileView }) {
  const t = translator(view.locale);
  return (
    <>
      <Prose markdown={view.what.prose} view={view} />
      {(
        [
          ['secIs', view.what.is],
          ['secIsNot', view.what.isNot],
        ] as const
      ).map(([title, list]) => (
        <div key={title}>
          <h3>{t(title)}</h3>
          <CitedList items={list} locale={view.locale} />
        </div>
      ))}
      {view.variants.length > 0 && (
        <ul>
          {view.variants.map((variant) => (
            <li key={variant.id}>
              <strong>{variant.name}</strong>
              {variant.note && (
                <>
                  {': '}
                  <Cited value={variant.note} locale={view.locale} />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <FormTables view={view} />
      {view.aka.length > 0 && (
        <p className={ui.where}>
          {view.locale === 'ja' ? '別の名前・製品名:' : 'Other names and brands: '}
          {view.aka.join(view.locale === 'ja' ? '、' : ', ')}
        </p>
      )}
    </>
  );
}

function Facts<F extends string>({
  rows,
  prefix,
  view,
}: {
  rows: readonly { field: F; answer: Parameters<typeof Cited>[0]['value'] }[];
  prefix: string;
  view: ProfileView;
}) {
  const t = translator(view.locale);
  return (
    <FactList
      locale={view.locale}
      facts={rows.map(({ field, answer }) => ({ id: field, label: t(`${prefix}.${field}` as MessageKey), value: answer }))}
    />
  );
}

function Contents({ view }: { view: ProfileView }) {
  return <Facts rows={view.contents} prefix="contents" view={view} />;
}

function How({ view }: { view: ProfileView }) {
  const t = translator(view.locale);
  return (
    <>
      <Prose markdown={view.mechanism.prose} view={view} />
      <CitedList items={view.mechanism.how} locale={view.locale} />
      <p>
        <strong>{t('stageLabel')}:</strong> <Cited value={view.mechanism.stage} locale={view.locale} />
      </p>
    </>
  );
}

function Claims({ view }: { view: ProfileView }) {
  const t = translator(view.locale);
  return (
    <>
      {view.counterweights.length > 0 && (
        <dl className={styles.claims}>
          {view.counterweights.map(({ said, finding }) => (
            <div key={said}>
              <dt>
                <span className={styles.label}>{t('saidLabel')}:</span> {said}
              </dt>
              <dd>
                <span className={styles.label}>{t('foundLabel')}:</span> <Cited value={finding} locale={view.locale} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {view.claims.length > 0 && (
        <details>
          <summary>{t('moreClaims', { count: view.claims.length })}</summary>
          <ul className={ui.lines}>
            {view.claims.map(({ id, phrase }) => (
              <li key={id}>
                <a href={paths.claim(view.locale, id)}>{phrase}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Rules({ view }: { view: ProfileView }) {
  const t = translator(view.locale);
  return (
    <>
      <p>
        <a href={paths.check(view.locale)}>{t('intentCheck')}</a>
      </p>
      <RuleList rules={view.rules} locale={view.locale} />
      {view.nothingFound.length > 0 && (
        <details>
          <summary>{t('nothingFoundTitle')}</summary>
          <p>{t('nothingFoundText')}</p>
          <ul>
            {view.nothingFound.map(({ factors, refs, asOf }) => (
              <li key={factors.join()}>
                {factors.join(view.locale === 'ja' ? '、' : ', ')} ({t('asOf', { date: formatDate(asOf, view.locale) })})
                <Refs refs={refs} locale={view.locale} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Harms({ view }: { view: ProfileView }) {
  return (
    <>
      <HarmsTable harms={view.harms} locale={view.locale} />
      <p>
        <Cited value={view.harmsNote} locale={view.locale} />
      </p>
    </>
  );
}

function Warnings({ view }: { view: ProfileView }) {
  const t = translator(view.locale);
  return (
    <table className={styles.stack} role="table">
      <caption className="visually-hidden">{t('secWarnings')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {(['warnSign', 'warnWhen', 'warnWhere'] as const).map((key) => (
            <th key={key} scope="col" role="columnheader">
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {view.warnings.map((warning) => (
          <tr key={warning.sign.text} role="row">
            <th scope="row" role="rowheader">
              <Cited value={warning.sign} locale={view.locale} />
            </th>
            <td role="cell" data-label={t('warnWhen')}>
              <Tag tone={warning.urgency === 'emergency' || warning.urgency === 'same-day' ? 'no' : 'unknown'}>
                {t(`urgency.${warning.urgency}`)}
              </Tag>
            </td>
            <td role="cell" data-label={t('warnWhere')}>
              {warning.where}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Burden({ view }: { view: ProfileView }) {
  const t = translator(view.locale);
  return (
    <>
      <Facts rows={view.burden} prefix="burden" view={view} />
      <h3>{t('aftercareTitle')}</h3>
      <FactList
        locale={view.locale}
        facts={view.aftercare.map(({ when, advice }) => ({ id: `${when}${advice.text}`, label: when, value: advice }))}
      />
      <Prose markdown={view.living} view={view} />
    </>
  );
}

function Household({ view }: { view: ProfileView }) {
  return <Facts rows={view.household} prefix="household" view={view} />;
}

function Price({ view }: { view: ProfileView }) {
  const t = translator(view.locale);
  return (
    <>
      {view.research && <p>{t('costResearch')}</p>}
      {view.nothingToBuy && <p>{view.nothingToBuy}</p>}
      {view.costNotComputable && (
        <p>
          <Cited value={view.costNotComputable} locale={view.locale} />
        </p>
      )}
      {view.costs.length === 0 && !view.nothingToBuy && !view.research && <p>{t('costNone')}</p>}
      {view.costs.map((line) => (
        <div key={line.currency}>
          <p>
            {t('fig.firstYear')}: <CostText line={line} locale={view.locale} />
          </p>
          <ul>
            {COST_FIGURES.filter((figure) => figure !== 'firstYear' && figure !== 'tenYears').flatMap((figure) => {
              const value = line.figures[figure];
              return 'text' in value
                ? [
                    <li key={figure}>
                      {t(`fig.${figure}`)}: {value.text}
                    </li>,
                  ]
                : [];
            })}
          </ul>
        </div>
      ))}
      {view.costBasis && (
        <p>
          <strong>{t('priceBasis')}:</strong> <Cited value={view.costBasis} locale={view.locale} />
        </p>
      )}
      {view.coverage && (
        <p>
          <strong>{t('priceCoverage')}:</strong> <Cited value={view.coverage} locale={view.locale} />
        </p>
      )}
      {!view.research && (
        <p>
          <a href={paths.price(view.locale, view.id)}>{t('moreOnPrices')}</a>
        </p>
      )}
    </>
  );
}

function Legal({ view }: { view: ProfileView }) {
  const t = translator(view.locale);
  return (
    <>
      <table className={styles.stack} role="table">
        <caption className="visually-hidden">{t('secLegal')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {(['regPlace', 'regStatus', 'regNote', 'regChecked'] as const).map((key) => (
              <th key={key} scope="col" role="columnheader">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {view.regulatory.map((entry) => (
            <tr key={entry.place} role="row">
              <th scope="row" role="rowheader">
                {t(`place.${entry.place}`)}
              </th>
              <td role="cell" data-label={t('regStatus')}>
                {t(`reg.${entry.status}`)}
                {entry.since && <small> {t('regSince', { date: formatDate(entry.since, view.locale) })}</small>}
              </td>
              <td role="cell" data-label={t('regNote')}>
                <Cited value={entry.note} locale={view.locale} />
              </td>
              <td role="cell" data-label={t('regChecked')}>
                <time dateTime={entry.checkedOn}>{formatDate(entry.checkedOn, view.locale)}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Regenerative view={view} />
    </>
  );
}

function Alternatives({ view }: { view: ProfileView }) {
  return (
    <ul>
      {view.alternatives.map(({ id, name, because }) => (
        <li key={id}>
          <a href={paths.treatment(view.locale, id)}>{name}</a>: {because}
        </li>
      ))}
    </ul>
  );
}

function Questions({ view }: { view: ProfileView }) {
  return (
    <ul>
      {view.questions.map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ul>
  );
}
