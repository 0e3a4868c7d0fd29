import type { Locale } from '#lib/domain/vocabulary';
import type { Translate } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import type { CellLayers } from '#lib/views/cell-layers';
import { IconArray } from '#components/ui/icon-array';
import { Ladder } from '#components/ui/ladder';
import { Tag } from '#components/ui/tag';
import ui from '../ui/ui.module.css';
import styles from './comparison.module.css';

/** Second and third layer of one cell: the number with its picture, both sides where sources differ, then the studies behind it. */
export function CellLayersView({ cell, locale, t }: { cell: CellLayers; locale: Locale; t: Translate }) {
  const states = { 'not-known': 'notKnown', 'not-applicable': 'notApplicable', differ: 'sourcesDiffer' } as const;
  return (
    <div className={styles.layers}>
      <p className={styles.layerLine}>
        {cell.state !== 'value' && (
          <span className={cell.state === 'not-applicable' ? ui.na : ui.unknown}>{t(states[cell.state])}</span>
        )}
        {cell.certainty && <Ladder level={cell.certainty} />}
        <strong>{cell.line}</strong>
        {cell.asOfText && <span> {cell.asOfText}</span>}
      </p>
      {cell.text !== undefined && <p>{cell.text}</p>}
      {cell.badge && (
        <p>
          <Tag>{t(`distance.${cell.badge.distance}`)}</Tag> <Tag>{t(`about.${cell.badge.about}`)}</Tag>
        </p>
      )}
      {cell.pictures.length > 0 && (
        <div className={styles.pictures}>
          {cell.pictures.map(({ label, per100, kind }) => (
            <div key={label}>
              <p>
                <span className={styles.pictureLabel}>{label}</span>
                <strong>{t('ofHundred', { n: round(per100) })}</strong>, {t('ofHundredNot', { n: round(100 - per100) })}
              </p>
              <IconArray per100={per100} kind={kind} />
            </div>
          ))}
        </div>
      )}
      {cell.noPicture && <p className={styles.rest}>{cell.noPicture}</p>}
      {cell.sides && (
        <dl className={ui.facts}>
          {cell.sides.map(({ who, says }) => (
            <div key={`${who}${says}`}>
              <dt>{who}</dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
      )}
      {cell.proofs.length > 0 && (
        <ul className={styles.proofs}>
          {cell.proofs.map((proof) => (
            <li key={proof.title + proof.lines.join()}>
              <strong>{proof.href ? <a href={proof.href}>{proof.title}</a> : proof.title}</strong>
              {proof.certainty && (
                <span className={styles.rest}>
                  <Ladder level={proof.certainty} />
                  {t(`certainty.${proof.certainty}`)}
                  {proof.distance && ` · ${t(`distance.${proof.distance}`)}`}
                </span>
              )}
              {proof.lines.map((line) => (
                <span key={line} className={styles.rest}>
                  {line}
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
      <p className={styles.rest}>
        {cell.sourceList.length > 0 ? `${t('secSources')}: ` : t('cellNoSource')}
        {cell.sourceList.map(({ label, href }, index) => (
          <span key={href}>
            {index > 0 && '; '}
            <a href={href}>{label}</a>
          </span>
        ))}
      </p>
      <p>
        <a href={paths.treatment(locale, cell.treatment)}>{t('compareProfile', { name: cell.name })}</a>
      </p>
    </div>
  );
}

const round = (value: number) => String(Math.round(value * 10) / 10);
