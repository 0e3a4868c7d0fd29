import type { ProfileView } from '#lib/views/profile-view';
import { Cited } from '#components/ui/cited';
import styles from './profile.module.css';

/** Forms of one treatment side by side: columns on a wide screen, one block for each row on a phone. */
export function FormTables({ view }: { view: ProfileView }) {
  return view.formTables.map((table) => (
    <div key={table.id}>
      <h3 id={table.id}>{table.title}</h3>
      <table className={styles.stack} role="table">
        <caption className="visually-hidden">{table.title}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell">
              <span className="visually-hidden">{table.title}</span>
            </td>
            {table.forms.map((form) => (
              <th key={form.id} scope="col" role="columnheader">
                {form.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {table.rows.map((row) => (
            <tr key={row.aspect} role="row">
              <th scope="row" role="rowheader">
                {row.aspect}
              </th>
              {row.cells.map((cell, index) => (
                <td key={table.forms[index]?.id} role="cell" data-label={table.forms[index]?.name}>
                  <Cited value={cell} locale={view.locale} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  ));
}
