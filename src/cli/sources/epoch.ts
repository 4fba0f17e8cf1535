import { CliError } from '../cli-error.js';
import { EPOCH_FILES, type EpochFile, type VariantColumn } from './epoch-files.js';
import { day, figure, percent, round } from './figures.js';
import { csvRecords, pinnedFile, present } from './records.js';
import type { RowOrigin, SourceFiles, UpstreamMeasurement, UpstreamScore } from './upstream.js';

type Row = Readonly<Record<string, string>>;

/** Epoch AI's hub: its own runs, and boards of others that it transcribes. None of them is a vendor's own figure. */
export function readEpoch(files: SourceFiles): UpstreamScore[] {
  return EPOCH_FILES.flatMap((description) =>
    csvRecords(pinnedFile(files, `${description.file}.csv`)).flatMap((row) => readRow(row, description)),
  );
}

function readRow(row: Row, description: EpochFile): UpstreamScore[] {
  const model = row[description.model ?? 'Model version'];
  const value = scaled(row[description.value], description.scale);
  if (model === undefined || model === '' || value === undefined || !isOfThisTest(row, description)) return [];
  const release = description.release === undefined ? '' : (row[description.release] ?? '');
  const assumed = /assuming medium/i.test(row['Notes'] ?? '');
  return [
    {
      model,
      benchmark: release === '' ? description.file : `${description.file} ${release}`,
      score: measurement(row, value, description),
      ...(description.effortStated === false || assumed ? { effortStated: false } : {}),
      origin: present<RowOrigin>({
        file: `${description.file}.csv`,
        row: rowKey(row, model),
        log: description.log === undefined ? undefined : row[description.log] || undefined,
      }),
    },
  ];
}

function isOfThisTest(row: Row, { only }: EpochFile): boolean {
  return only === undefined || only.values.includes((row[only.column] ?? '').trim());
}

/** The hub's own key of a row, under whichever heading it stands. */
function rowKey(row: Row, model: string): string {
  return row['id'] || row['ID'] || row['UUID'] || model;
}

function measurement(row: Row, value: number, description: EpochFile): UpstreamMeasurement {
  const { stderr: column, scale, errorScale } = description;
  const stderr = column === undefined ? undefined : scaled(row[column], errorScale ?? scale);
  return present<UpstreamMeasurement>({
    value,
    // A run without one right answer has 0 in this column, which says nothing.
    stderr: stderr === 0 ? undefined : stderr,
    interval: intervalOf(row, value, description),
    n: description.n === undefined ? undefined : figure(row[description.n]),
    by: 'independent',
    variant: variantOf(row, description.variant),
    date: description.date === undefined ? undefined : day(row[description.date]),
    url: (description.url === undefined ? '' : row[description.url]) || description.page,
  });
}

function scaled(cell: string | undefined, scale: EpochFile['scale']): number | undefined {
  const value = figure(cell);
  if (value === undefined) return undefined;
  return (scale ?? 'share') === 'share' ? percent(value) : round(value, 2);
}

function intervalOf(row: Row, value: number, description: EpochFile): [number, number] | undefined {
  const { halfWidth, interval, scale, errorScale } = description;
  if (halfWidth !== undefined) {
    const half = scaled(row[halfWidth], errorScale ?? scale);
    return half === undefined ? undefined : [round(Math.max(0, value - half), 2), round(value + half, 2)];
  }
  if (interval === undefined) return undefined;
  const [low, high] = interval.map((column) => scaled(row[column], scale));
  return low === undefined || high === undefined ? undefined : [low, high];
}

function variantOf(row: Row, variant: string | VariantColumn | undefined): string | undefined {
  if (variant === undefined || typeof variant === 'string') return variant;
  const text = (row[variant.column] ?? '').trim();
  const found = variant.part.exec(text)?.[1];
  if (found !== undefined) return `${variant.prefix ?? ''}${found}`;
  if (variant.otherwise === undefined)
    throw new CliError(`no test condition in the column ${variant.column}: "${text}"`);
  return variant.otherwise;
}
