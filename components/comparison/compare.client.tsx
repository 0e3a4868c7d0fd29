'use client';

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { CompareRowId, Diagnosis, Locale } from '#lib/domain/vocabulary';
import { fill } from '#lib/i18n/format';
import type { Translate } from '#lib/i18n/messages';
import type { ControlWords } from '#lib/views/compare-catalogue';
import {
  DEMANDS,
  EVERYTHING,
  MOST_PICKED,
  NO_TREATMENT,
  ORDER_ROWS,
  STATUS_PLACES,
  parseAddress,
  printAddress,
  visibleRows,
  visibleTreatments,
  type CompareCatalogue,
  type CompareState,
} from '#lib/views/compare-state';
import { paths } from '#lib/i18n/paths';
import { pairSlug, shareAPage } from '#lib/rules/published-pairs';
import { copyText } from '../ui/copy-text.ts';
import { saveCsv } from '../ui/save-csv.ts';
import { Cards } from './cards.tsx';
import { CellWindow, type OpenCell } from './cell-window.tsx';
import { printSize } from './print-size.ts';
import { RowChooser } from './row-chooser.tsx';
import { asCsv, asText, showView, shownIn, type Shown } from './table-view.ts';
import styles from './comparison.module.css';

export interface CompareProps {
  readonly locale: Locale;
  readonly catalogue: CompareCatalogue;
  readonly words: ControlWords;
  /** Heading of copied text: title and day. */
  readonly title: string;
}

const BUDGETS = [50_000, 100_000, 200_000, 500_000];
const DIAGNOSES = ['male-pattern', 'female-pattern', 'alopecia-areata', 'telogen-effluvium', 'scarring'] as const;
const PHONE = '(max-width: 48rem)';

const tableOf = () => document.getElementById('matrix') as HTMLTableElement | null;

/** Does something with what is in view, where the page has its table. */
function withTable(use: (shown: Shown, table: HTMLTableElement) => void): void {
  const table = tableOf();
  if (table) use(shownIn(table), table);
}

/** Choosing, filtering, ordering, copying: works on the table that the page has printed. Nothing is sent. */
export default function Compare({ locale, catalogue, words, title }: CompareProps) {
  const t: Translate = (key, values) => (values ? fill(words[key] ?? key, values) : (words[key] ?? key));
  const [ready, setReady] = useState(false);
  const [state, setState] = useState<CompareState>(EVERYTHING);
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  const [cards, setCards] = useState(false);
  const [said, setSaid] = useState('');
  const [open, setOpen] = useState<OpenCell | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const visible = useMemo(() => visibleTreatments(state, catalogue), [state, catalogue]);
  const set = (part: Partial<CompareState>) => {
    setSaid('');
    setState((old) => ({ ...old, ...part }));
  };

  useEffect(() => {
    const read = () => {
      const address = location.hash.includes('=') ? location.hash : location.search;
      if (!address.includes('=')) return;
      const parsed = parseAddress(address, catalogue);
      setState(parsed.state);
      setUnknown(parsed.unknown);
    };
    read();
    setReady(true);
    setCards(matchMedia(PHONE).matches && location.hash.includes('='));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, [catalogue]);

  // Before the cards are filled: they show what is on the table.
  useLayoutEffect(() => {
    const table = tableOf();
    if (!ready || !table) return;
    showView(table, state, catalogue);
    const address = printAddress(state, catalogue);
    if (address !== '') history.replaceState(null, '', `${location.pathname}#${address}`);
    else if (location.hash.includes('=')) history.replaceState(null, '', location.pathname);
  }, [ready, state, catalogue]);

  useEffect(() => {
    const region = tableOf()?.parentElement;
    if (region) region.hidden = cards;
  }, [cards]);

  useEffect(() => {
    const fit = () => withTable((shown, table) => table.setAttribute('data-print', String(printSize(shown))));
    addEventListener('beforeprint', fit);
    return () => removeEventListener('beforeprint', fit);
  }, []);

  useEffect(() => {
    const click = (event: MouseEvent) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('#matrix td a, [data-cards] td a');
      const [, row, treatment] = /\/rows\/([a-z-]+)\/#([a-z0-9-]+)$/.exec(link?.getAttribute('href') ?? '') ?? [];
      if (!link || !row || !treatment || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      opener.current = link;
      setOpen({ row: row as CompareRowId, treatment });
    };
    document.addEventListener('click', click);
    return () => document.removeEventListener('click', click);
  }, []);

  const picked = state.picked ?? [];
  const pick = (id: string, on: boolean) => {
    const next = on ? [...picked, id] : picked.filter((one) => one !== id);
    set({ picked: next.length > 0 ? catalogue.treatments.flatMap((one) => (next.includes(one.id) ? [one.id] : [])) : null });
  };
  const nameOf = (id: string) => catalogue.treatments.find((one) => one.id === id)?.name ?? id;
  const filtered = visible.hidden.filter(({ because }) => because !== 'not-picked');
  const pair = pairOf(picked, catalogue);

  const [uncopied, setUncopied] = useState('');
  const copy = (text: string) => {
    const copied = copyText(text);
    setSaid(t(copied ? 'compareCopied' : 'compareCopyFailed'));
    setUncopied(copied ? '' : text);
  };
  const csv = () => withTable((shown) => saveCsv(`comparison-${locale}`, asCsv(shown, t('compareQuestion'))));

  return (
    <div className={styles.controls}>
      <details>
        <summary>{t('compareControls')}</summary>
        <form onSubmit={(event) => event.preventDefault()}>
          <fieldset>
            <legend>{t('comparePick')}</legend>
            <p>{picked.length >= MOST_PICKED ? t('comparePickFull') : t('comparePickHelp')}</p>
            <div className={styles.picks}>
              {catalogue.treatments
                .filter(({ id }) => id !== NO_TREATMENT)
                .map(({ id, name }) => (
                  <label key={id}>
                    <input
                      type="checkbox"
                      name="t"
                      value={id}
                      checked={picked.includes(id)}
                      disabled={!picked.includes(id) && picked.length >= MOST_PICKED}
                      onChange={(event) => pick(id, event.currentTarget.checked)}
                    />
                    {name}
                  </label>
                ))}
            </div>
            <label className={styles.check}>
              <input
                type="checkbox"
                name="nothing"
                checked={!state.withoutNothing}
                onChange={(event) => set({ withoutNothing: !event.currentTarget.checked })}
              />
              {t('compareKeepNothing')}
            </label>
          </fieldset>
          <fieldset>
            <legend>{t('compareFilters')}</legend>
            <Choice
              label={t('compareDiagnosis')}
              name="diagnosis"
              value={state.diagnosis ?? ''}
              options={[['', t('compareAny')], ...DIAGNOSES.map((id): [string, string] => [id, t(`diagnosis.${id}`)])]}
              onChange={(value) => set({ diagnosis: value === '' ? null : (value as Diagnosis) })}
            />
            <div role="group" aria-label={t('compareNot')}>
              {DEMANDS.map((demand) => (
                <label key={demand} className={styles.check}>
                  <input
                    type="checkbox"
                    name={`not-${demand}`}
                    checked={state.not.includes(demand)}
                    onChange={(event) =>
                      set({
                        not: DEMANDS.filter((one) => (one === demand ? event.currentTarget.checked : state.not.includes(one))),
                      })
                    }
                  />
                  {t('compareNot')} {t(`demand.${demand}`)}
                </label>
              ))}
            </div>
            <Choice
              label={t('compareBudget')}
              name="yen"
              value={state.budget === null ? '' : String(state.budget)}
              options={[
                ['', t('compareBudgetNone')],
                ...[...new Set([...BUDGETS, ...(state.budget === null ? [] : [state.budget])])]
                  .sort((a, b) => a - b)
                  .map((yen): [string, string] => [
                    String(yen),
                    t('compareBudgetOf', { yen: yen.toLocaleString(locale === 'ja' ? 'ja-JP' : 'en-GB') }),
                  ]),
              ]}
              onChange={(value) => set({ budget: value === '' ? null : Number(value) })}
            />
            <Choice
              label={t('compareApproved')}
              name="in"
              value={state.approvedIn ?? ''}
              options={[['', t('compareAny')], ...STATUS_PLACES.map((place): [string, string] => [place, t(`place.${place}`)])]}
              onChange={(value) => set({ approvedIn: STATUS_PLACES.find((place) => place === value) ?? null })}
            />
          </fieldset>
          <fieldset>
            <legend>{t('compareRows')}</legend>
            <label className={styles.check}>
              <input
                type="checkbox"
                name="diff"
                checked={state.onlyDifferences}
                onChange={(event) => set({ onlyDifferences: event.currentTarget.checked })}
              />
              {t('compareDiffer')}
            </label>
            <Choice
              label={t('compareOrder')}
              name="by"
              value={state.orderBy ?? ''}
              options={[
                ['', t('compareOrderFamily')],
                ...ORDER_ROWS.map((row): [string, string] => [row, catalogue.rows.find(({ id }) => id === row)?.question ?? row]),
              ]}
              onChange={(value) => set({ orderBy: ORDER_ROWS.find((row) => row === value) ?? null })}
            />
            <RowChooser rows={catalogue.rows} chosen={visibleRows(state, catalogue)} t={t} onChange={(rows) => set({ rows })} />
          </fieldset>
          <p>
            <button type="button" onClick={() => setState(EVERYTHING)}>
              {t('compareClear')}
            </button>
          </p>
        </form>
      </details>
      <p role="status" className={styles.status}>
        {visible.shown.length === 0
          ? t('compareNothingShown')
          : t('compareShown', { shown: visible.shown.length, all: catalogue.treatments.length })}
        {unknown.length > 0 && ` ${t('compareUnknown', { ids: unknown.join(', ') })}`} {said}
      </p>
      {(filtered.length > 0 || visible.kept.length > 0) && (
        <details>
          <summary>{t('compareHidden', { hidden: filtered.length, kept: visible.kept.length })}</summary>
          <ul>
            {filtered.map(({ id, because }) => (
              <li key={id}>
                {nameOf(id)} – {because === 'not-picked' ? '' : t(`hidden.${because}`)}
              </li>
            ))}
            {visible.kept.map(({ id, although }) => (
              <li key={id}>
                {t('compareKept', { name: nameOf(id) })}{' '}
                {although.map(({ about, level }) => t(`although.${level}`, { about: t(`demand.${about}`) })).join('; ')}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className={styles.actions}>
        <button type="button" onClick={() => copy(location.href)}>
          {t('compareCopyLink')}
        </button>
        <button type="button" onClick={() => withTable((shown) => copy(asText(shown, title)))}>
          {t('compareCopyText')}
        </button>
        <button type="button" onClick={csv}>
          {t('compareCsv')}
        </button>
        <button type="button" onClick={() => print()}>
          {t('comparePrint')}
        </button>
        <button type="button" aria-pressed={cards} className={styles.phoneOnly} onClick={() => setCards(!cards)}>
          {t(cards ? 'compareViewTable' : 'compareViewCards')}
        </button>
        {pair && <a href={paths.pair(locale, pair)}>{t('comparePair')}</a>}
      </div>
      {uncopied !== '' && <textarea aria-label={t('compareCopyFailed')} readOnly rows={6} value={uncopied} />}
      {cards && <Cards state={state} />}
      {open && (
        <CellWindow
          open={open}
          locale={locale}
          t={t}
          questionOf={(row) => catalogue.rows.find(({ id }) => id === row)?.question ?? row}
          order={visible.shown}
          onOpen={setOpen}
          onClose={() => {
            setOpen(null);
            opener.current?.focus();
          }}
        />
      )}
    </div>
  );
}

/** The page of the two that are picked, where they have one. */
function pairOf(picked: readonly string[], { treatments }: CompareCatalogue): string | null {
  const [a, b, ...more] = treatments.filter(({ id }) => picked.includes(id));
  return a && b && more.length === 0 && shareAPage(a, b) ? pairSlug(a.id, b.id) : null;
}

interface ChoiceProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, name, value, options, onChange }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      {label}
      <select name={name} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
