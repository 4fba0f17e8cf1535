/** Pictures of pages as files: PNG with a palette, a third of what Chromium writes, and the difference of two of them. */
import { convertIndexedToRgb, decode, encode } from 'fast-png';
import pixelmatch from 'pixelmatch';

/** Steps of a channel, finest first. 16 is half of what `THRESHOLD` lets pass, so none is seen as a difference. */
const STEPS = [8, 16, 32];

/**
 * From 0 to 1, the distance of colours (YIQ) below which two pixels are alike. 0.1 lets pass 26 of 255 steps of grey:
 * a rounding of an edge, and not another colour of a line or a text.
 */
const THRESHOLD = 0.1;

const coarse = (value, step) => Math.min(255, Math.round(value / step) * step);

/** A PNG as {width, height, data}, data with 4 bytes a pixel. */
export function readPicture(png) {
  const image = decode(png);
  const source = image.palette ? convertIndexedToRgb(image) : image.data;
  const channels = source.length / (image.width * image.height);
  const data = new Uint8Array(image.width * image.height * 4).fill(255);
  for (let pixel = 0; pixel < image.width * image.height; pixel += 1) {
    for (let channel = 0; channel < 3; channel += 1) data[pixel * 4 + channel] = source[pixel * channels + channel];
  }
  return { width: image.width, height: image.height, data };
}

/** {data, palette, indices} with a step of the channels, or undefined where that takes more than 256 colours. */
function indexed({ data }, step) {
  const known = new Map();
  const palette = [];
  const indices = new Uint8Array(data.length / 4);
  const rounded = new Uint8Array(data.length).fill(255);
  for (let pixel = 0, at = 0; pixel < indices.length; pixel += 1, at += 4) {
    for (let channel = at; channel < at + 3; channel += 1) rounded[channel] = coarse(data[channel], step);
    const key = (rounded[at] << 16) | (rounded[at + 1] << 8) | rounded[at + 2];
    let index = known.get(key);
    if (index === undefined) {
      index = palette.length;
      if (index === 256) return undefined;
      known.set(key, index);
      palette.push([rounded[at], rounded[at + 1], rounded[at + 2]]);
    }
    indices[pixel] = index;
  }
  return { data: rounded, palette, indices };
}

/** A picture in at most 256 colours, as it is kept: {width, height, data, palette, indices}. */
export function reduceColours({ width, height, data }) {
  for (const step of STEPS) {
    const found = indexed({ data }, step);
    if (found) return { width, height, ...found };
  }
  throw new Error('more than 256 colours in steps of 32');
}

/** A picture of `reduceColours` as PNG. */
export function writePicture({ width, height, palette, indices }) {
  return encode({ width, height, data: indices, depth: 8, channels: 1, palette }, { zlib: { level: 9 } });
}

/** The picture in the corner of a larger white one. */
function onto({ width, height, data }, [wide, high]) {
  const larger = new Uint8Array(wide * high * 4).fill(255);
  for (let row = 0; row < height; row += 1)
    larger.set(data.subarray(row * width * 4, (row + 1) * width * 4), row * wide * 4);
  return { width: wide, height: high, data: larger };
}

/** How many pixels differ, antialiased edges aside, and a picture of them: {pixels, resized, picture}. */
export function comparePictures(before, after) {
  const size = [Math.max(before.width, after.width), Math.max(before.height, after.height)];
  const [a, b] = [onto(before, size), onto(after, size)];
  const picture = { width: size[0], height: size[1], data: new Uint8Array(a.data.length) };
  const pixels = pixelmatch(a.data, b.data, picture.data, ...size, { threshold: THRESHOLD });
  return { pixels, resized: before.width !== after.width || before.height !== after.height, picture };
}
