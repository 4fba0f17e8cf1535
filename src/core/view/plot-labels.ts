/** A place in the plot, in its own units. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A point with the vertical line of its interval. */
export interface Mark extends Place {
  readonly low: number | null;
  readonly high: number | null;
}

/** Half the width and height of a label, and half the size of a point. */
export const LABEL = { x: 4, y: 6 } as const;
export const POINT = 4;

const ANGLES = [0, 4, 1, 7, 3, 5, 2, 6].map((eighth) => (eighth * Math.PI) / 4);
const PLACES = [11, 16, 22, 30, 40].flatMap((radius) =>
  ANGLES.map((angle) => ({ x: radius * Math.cos(angle), y: radius * Math.sin(angle) })),
);

/**
 * A place for the centre of each point's label, one point after the other: the nearest that is inside the plot and
 * covers neither point nor label, if it can be no line either. To the end of the point is tried first.
 */
export function placeLabels(marks: readonly Mark[], { width, height }: { width: number; height: number }): Place[] {
  const placed: Place[] = [];
  for (const mark of marks) {
    const costOf = ({ x, y }: Place): number => {
      const isOut = x < LABEL.x || x > width - LABEL.x || y < LABEL.y || y > height - LABEL.y;
      const points = marks.filter((one) => isNear(one, { x, y }, LABEL.x + POINT, LABEL.y + POINT)).length;
      const labels = placed.filter((one) => isNear(one, { x, y }, 2 * LABEL.x, 2 * LABEL.y)).length;
      const lines = marks.filter((one) => isOnLine(one, { x, y })).length;
      return (isOut ? 1000 : 0) + 100 * (points + labels) + lines;
    };
    const places = PLACES.map((place) => ({ x: mark.x + place.x, y: mark.y + place.y }));
    const costs = places.map(costOf);
    placed.push(places[costs.indexOf(Math.min(...costs))]!);
  }
  return placed;
}

function isNear(a: Place, b: Place, x: number, y: number): boolean {
  return Math.abs(a.x - b.x) < x && Math.abs(a.y - b.y) < y;
}

function isOnLine({ x, low, high }: Mark, place: Place): boolean {
  if (low === null || high === null || Math.abs(x - place.x) >= LABEL.x + 1) return false;
  // Of the two ends the higher value has the smaller y.
  return place.y > high - LABEL.y && place.y < low + LABEL.y;
}
