/** What browser tests ask of their surroundings: the engine, the viewport, pages of their own, the request log. */
import { executeServerCommand } from '@web/test-runner-commands';

export { emulateMedia } from '@web/test-runner-commands';

export type Engine = 'chromium' | 'firefox' | 'webkit';

export const engine: Engine = navigator.userAgent.includes('Firefox')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome')
    ? 'chromium'
    : 'webkit';

/** Sets the page's inner size in any engine and waits until the page has it. */
export async function resizeViewport(width: number, height: number): Promise<void> {
  await executeServerCommand('resize-viewport', { width, height });
  for (let attempt = 0; attempt < 100 && innerWidth !== width; attempt += 1) await pause(20);
  if (innerWidth !== width) throw new Error(`the viewport is ${innerWidth} px wide, not ${width}`);
}

/** The address of the second origin, which serves dist/ at `/cdn/sub/path/`. */
export async function secondOrigin(): Promise<string> {
  const answer = (await (await fetch('/__second-origin.json')).json()) as { origin: string };
  return answer.origin;
}

/** A mark in the request log, for `requestsSince`. */
export async function requestMark(): Promise<number> {
  return (await readLog(0)).now;
}

/** How often this engine asked for each URL since the mark: a path for this origin, a whole address for the second. */
export async function requestsSince(mark: number): Promise<Record<string, number>> {
  return (await readLog(mark)).counts;
}

async function readLog(since: number): Promise<{ now: number; counts: Record<string, number> }> {
  return (await (await fetch(`/__requests?since=${since}`)).json()) as { now: number; counts: Record<string, number> };
}

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** Opens a page of this origin in a frame and waits for its `load` event. The frame goes when the test ends. */
export async function openPage(path: string, width = 800, height = 600): Promise<HTMLIFrameElement & { page: Window }> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = String(height);
  frame.src = path;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.prepend(frame);
  frames.push(frame);
  await loaded;
  const page = frame.contentWindow;
  if (!page) throw new Error(`${path} has no window`);
  return Object.assign(frame, { page });
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
