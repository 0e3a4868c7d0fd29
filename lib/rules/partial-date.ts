/** The last day that a date can mean: "2024" is 2024-12-31, "2024-02" is 2024-02-29, a day is itself. */
export function lastDayOf(date: string): string {
  const [year = 0, month = 12] = date.split('-').map(Number);
  if (date.length > 7) return date;
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
