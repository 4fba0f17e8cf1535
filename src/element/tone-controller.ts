import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Above this relative luminance-like lightness (0–1) text is taken to stand on dark ground. */
const LIGHT_TEXT = 0.5;

/**
 * Sets the state `dark` where the text colour that the element inherits is light, so that a page which is dark by a
 * class alone gets the colours for dark ground too. The shadow root's outermost box has a transition on its colour:
 * its end is the one event that tells of every change, whatever made it.
 */
export class ToneController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #states: CustomStateSet;
  #theme: string | null | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, states: CustomStateSet) {
    this.#host = host;
    this.#states = states;
    host.addController(this);
  }

  hostConnected(): void {
    this.#theme = undefined;
  }

  /** Reading the colour lays the page out, which an update that leaves the theme alone need not pay for. */
  hostUpdated(): void {
    const theme = this.#host.getAttribute('theme');
    if (theme === this.#theme) return;
    this.#theme = theme;
    this.refresh();
  }

  /** To be called when the inherited colour may have changed. */
  readonly refresh = (): void => {
    if (!this.#host.isConnected) return;
    const box = this.#host.shadowRoot!.querySelector('.root')!;
    // The box's colour is a color-mix in sRGB, which every engine writes as `color(srgb r g b)` from 0 to 1.
    const figures = getComputedStyle(box).color.match(/[\d.]+/g) ?? [];
    const [red, green, blue] = figures.map(Number) as [number, number, number];
    const isLight = 0.2126 * red + 0.7152 * green + 0.0722 * blue > LIGHT_TEXT;
    this.#states[isLight ? 'add' : 'delete']('dark');
  };
}
