import { round } from './figures.js';
import { jsonFiles } from './records.js';
import type { SourceFiles, UpstreamScore } from './upstream.js';

/** Ratings by board and model. */
type Boards = Readonly<
  Record<string, Readonly<Record<string, { rating: number; rating_q025: number; rating_q975: number }>>>
>;

/** The repository and the commit that SOURCE.md names; the files are of that day. */
const DATE = '2025-12-17';
const PAGE = 'https://github.com/lmarena/arena-catalog/tree/c9558b60647217fafa878cb7ee14f8f43c355594/data';

/** LMArena: ratings with 95 % intervals, one board a category. A benchmark's upstream name is `text/coding`. */
export function readLmarena(files: SourceFiles): UpstreamScore[] {
  return jsonFiles<Boards>(files, /^leaderboard-\w+-style-control_2025-12\.json$/).flatMap(
    ({ path, value: boards }) => {
      const arena = path.split('-')[1];
      return Object.entries(boards).flatMap(([board, ratings]) =>
        Object.entries(ratings).map(([model, { rating, rating_q025, rating_q975 }]): UpstreamScore => ({
          model,
          benchmark: `${arena}/${board}`,
          score: {
            value: round(rating, 1),
            interval: [round(rating_q025, 1), round(rating_q975, 1)],
            by: 'independent',
            date: DATE,
            url: PAGE,
          },
        })),
      );
    },
  );
}
