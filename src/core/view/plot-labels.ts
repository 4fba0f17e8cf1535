/** A place in the plot, in its own units. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Half the width and height of a label, and half the size of a point. */
export const LABEL = { x: 4, y: 6 } as const;
export const POINT = 4;

/** Around a point, the nearest first, and to its end before all others. */
const PLACES = [11, 16, 22, 30, 40].flatMap((radius) =>
  [0, 4, 1, 7, 3, 5, 2, 6].map((eighth) => ({
    x: radius * Math.cos((eighth * Math.PI) / 4),
    y: radius * Math.sin((eighth * Math.PI) / 4),
  })),
);

/** A place for the centre of each point's label, one after the other: inside the plot, covering neither point nor label. */
export function placeLabels(points: readonly Place[], width: number, height: number): Place[] {
  const placed: Place[] = [];
  for (const point of points) {
    const places = PLACES.map(({ x, y }) => ({ x: point.x + x, y: point.y + y }));
    const isFree = (place: Place): boolean =>
      Math.abs(place.x - width / 2) <= width / 2 - LABEL.x &&
      Math.abs(place.y - height / 2) <= height / 2 - LABEL.y &&
      !points.some((one) => isNear(one, place, LABEL.x + POINT, LABEL.y + POINT)) &&
      !placed.some((one) => isNear(one, place, 2 * LABEL.x, 2 * LABEL.y));
    // Six points leave one free of forty.
    placed.push(places.find(isFree) ?? places[0]!);
  }
  return placed;
}

function isNear(a: Place, b: Place, x: number, y: number): boolean {
  return Math.abs(a.x - b.x) < x && Math.abs(a.y - b.y) < y;
}
