import { round } from './figures.js';
import { jsonFiles } from './records.js';
import type { SourceFiles, UpstreamScore } from './upstream.js';

/** Ratings by board and model. */
type Boards = Readonly<
  Record<string, Readonly<Record<string, { rating: number; rating_q025: number; rating_q975: number }>>>
>;

/** A rating of a day, with half the width of its 95 % interval. */
interface DatedRating {
  readonly model: string;
  readonly score: number;
  readonly ci: number;
  readonly date: string;
}

/** The repositories and commits that SOURCE.md names. */
const CATALOGUE = {
  date: '2025-12-17',
  page: 'https://github.com/lmarena/arena-catalog/tree/c9558b60647217fafa878cb7ee14f8f43c355594/data',
};
const DAILY_PAGE =
  'https://github.com/oolong-tea-2026/arena-ai-leaderboards/tree/a2694df6580d2d4d61df7d1d23fd5cb83b13a143';

/**
 * LMArena: ratings with 95 % intervals. A benchmark's upstream name is `text/coding` for a board of December 2025, and
 * `text 2026-04` for one of spring 2026.
 */
export function readLmarena(files: SourceFiles): UpstreamScore[] {
  return [...catalogueScores(files), ...dailyScores(files)];
}

function catalogueScores(files: SourceFiles): UpstreamScore[] {
  const pinned = jsonFiles<Boards>(files, /^leaderboard-\w+-style-control_2025-12\.json$/);
  return pinned.flatMap(({ path, value: boards }) => {
    const arena = path.split('-')[1];
    return Object.entries(boards).flatMap(([board, ratings]) =>
      Object.entries(ratings).map(([model, { rating, rating_q025, rating_q975 }]): UpstreamScore => ({
        model,
        benchmark: `${arena}/${board}`,
        score: {
          value: round(rating, 1),
          interval: [round(rating_q025, 1), round(rating_q975, 1)],
          by: 'independent',
          date: CATALOGUE.date,
          url: CATALOGUE.page,
        },
        origin: { file: path, row: `${board}.${model}` },
      })),
    );
  });
}

function dailyScores(files: SourceFiles): UpstreamScore[] {
  return jsonFiles<DatedRating[]>(files, /^union_2026-03_04_\w+\.json$/).flatMap(({ path, value: ratings }) => {
    const arena = /_([a-z]+)\.json$/.exec(path)![1];
    return ratings.map(({ model, score, ci, date }): UpstreamScore => ({
      model,
      benchmark: `${arena} 2026-04`,
      score: { value: score, interval: [score - ci, score + ci], by: 'independent', date, url: DAILY_PAGE },
      origin: { file: path, row: model },
    }));
  });
}
