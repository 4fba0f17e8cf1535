import { EPOCH_FILES, type EpochFile } from './epoch-files.js';
import { day, figure, percent, round } from './figures.js';
import { csvRecords, pinnedFile, present } from './records.js';
import type { SourceFiles, UpstreamMeasurement, UpstreamScore } from './upstream.js';

type Row = Readonly<Record<string, string>>;

/** Epoch AI's hub: its own runs, and boards of others that it transcribes. None of them is a vendor's own figure. */
export function readEpoch(files: SourceFiles): UpstreamScore[] {
  return EPOCH_FILES.flatMap((description) =>
    csvRecords(pinnedFile(files, `${description.file}.csv`)).flatMap((row) => readRow(row, description)),
  );
}

function readRow(row: Row, description: EpochFile): UpstreamScore[] {
  const model = row[description.model ?? 'Model version'];
  const value = scaled(row[description.value], description);
  if (model === undefined || value === undefined) return [];
  const release = description.release === undefined ? '' : (row[description.release] ?? '');
  const assumed = /assuming medium/i.test(row['Notes'] ?? '');
  return [
    {
      model,
      benchmark: release === '' ? description.file : `${description.file} ${release}`,
      score: measurement(row, value, description),
      ...(description.effortStated === false || assumed ? { effortStated: false } : {}),
    },
  ];
}

function measurement(row: Row, value: number, description: EpochFile): UpstreamMeasurement {
  const stderr = description.stderr === undefined ? undefined : scaled(row[description.stderr], description);
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

function scaled(cell: string | undefined, { scale }: EpochFile): number | undefined {
  const value = figure(cell);
  if (value === undefined) return undefined;
  return (scale ?? 'share') === 'share' ? percent(value) : round(value, 2);
}

function intervalOf(row: Row, value: number, description: EpochFile): [number, number] | undefined {
  if (description.halfWidth !== undefined) {
    const half = scaled(row[description.halfWidth], description);
    return half === undefined ? undefined : [round(Math.max(0, value - half), 2), round(value + half, 2)];
  }
  if (description.interval === undefined) return undefined;
  const [low, high] = description.interval.map((column) => scaled(row[column], description));
  return low === undefined || high === undefined ? undefined : [low, high];
}

function variantOf(row: Row, variant: EpochFile['variant']): string | undefined {
  if (variant === undefined || typeof variant === 'string') return variant;
  const found = variant.part.exec((row[variant.column] ?? '').trim())?.[1];
  if (found === undefined) throw new Error(`no test condition in the column ${variant.column}: ${row[variant.column]}`);
  return found;
}
