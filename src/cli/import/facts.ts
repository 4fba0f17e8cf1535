import type { Facts, Place, Reading } from './record.js';

/** US dollars per million tokens; 0 means unknown in price lists as often as free, so it is no price. */
export function listPrice(
  input: number | undefined,
  output: number | undefined,
  name: string,
  place: Place,
  { leftOut }: Reading,
): Facts['price'] {
  if (input === undefined && output === undefined) return undefined;
  if (input !== undefined && output !== undefined && input > 0 && output > 0) return { input, output };
  const value = { input, output };
  const negative = (input ?? 0) < 0 || (output ?? 0) < 0;
  const reason = negative
    ? 'a price below 0 stands for one that varies'
    : input === undefined || output === undefined
      ? 'only one side of the price is stated'
      : 'a price of 0 means unknown as often as free; write "free" into the dataset if it is';
  leftOut.push({ place, name: `${name}: price`, value, reason });
  return undefined;
}

/** A number of tokens; price lists write 0 where they do not know it. */
export function tokens(
  value: number | undefined,
  field: string,
  name: string,
  place: Place,
  { leftOut }: Reading,
): number | undefined {
  if (value === undefined || (Number.isSafeInteger(value) && value > 0)) return value;
  const reason = value === 0 ? 'a limit of 0 is none' : 'no whole number above 0';
  leftOut.push({ place, name: `${name}: ${field}`, value, reason });
  return undefined;
}
