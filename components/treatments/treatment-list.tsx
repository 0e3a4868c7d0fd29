import type { Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import type { ListView } from '#lib/views/list-view';
import { Tag } from '#components/ui/tag';
import ui from '../ui/ui.module.css';
import styles from './treatment-list.module.css';

const tone = (status: string) => (status.startsWith('approved') ? 'ok' : status === 'not-a-product' ? 'unknown' : 'no');

/** Every treatment by family, with its one sentence and its status in Japan. */
export function TreatmentList({ view, locale }: { view: ListView; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <h1>{t('treatmentsTitle')}</h1>
      <p>{t('treatmentsLede')}</p>
      {view.map(({ family, treatments }) => (
        <section key={family} className={styles.family} aria-labelledby={family}>
          <h2 id={family}>{t(`family.${family}`)}</h2>
          <ul className={ui.cards}>
            {treatments.map((treatment) => (
              <li key={treatment.id}>
                <h3>
                  <a href={paths.treatment(locale, treatment.id)}>{treatment.name}</a>
                </h3>
                <p>
                  <small>{treatment.subtitle}</small>
                </p>
                <p>{treatment.lede}</p>
                <p>
                  <Tag tone={tone(treatment.jpStatus)}>
                    {t('place.JP')}: {t(`reg.${treatment.jpStatus}`)}
                  </Tag>
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
