/** The gallery's list: every state, look, width, section and language there is a page for. Scripts read the file too. */

export interface Look {
  readonly id: string;
  readonly name: string;
  /** The element's own `theme`. */
  readonly theme?: string;
}

export interface State {
  readonly id: string;
  readonly name: string;
  /** Attributes of the element, as a page would write them. */
  readonly models?: string;
  readonly sections?: string;
  readonly categories?: string;
  readonly controls?: string;
  readonly expect?: string;
  readonly subscribe?: string;
  /** Beside this file; without it the default catalogue. */
  readonly src?: string;
  readonly fallback?: string;
  /** The part whose disclosures are open. */
  readonly open?: string;
  /** A level of the verdict, `any-level`, or one of the states `loading`, `error` and `empty`. */
  readonly shows: string;
}

export interface Gallery {
  /** In px. */
  readonly widths: readonly number[];
  /** Tags of the locales. */
  readonly languages: readonly string[];
  /** Each with the state that it is shown in. */
  readonly sections: readonly { readonly id: string; readonly state: string }[];
  readonly looks: readonly Look[];
  readonly states: readonly State[];
}

export async function readGallery(): Promise<Gallery> {
  const answer = await fetch(new URL('./gallery.json', document.baseURI));
  return (await answer.json()) as Gallery;
}

/** What a page of the gallery shows, as its address says it. */
export interface Choice {
  readonly state: string;
  readonly look: string;
  readonly language: string;
  /** Empty for all. */
  readonly section: string;
}

export function readChoice(hash: string, { states, looks, languages }: Gallery): Choice {
  const query = new URLSearchParams(hash.slice(1));
  return {
    state: query.get('state') ?? states[0]!.id,
    look: query.get('look') ?? looks[0]!.id,
    language: query.get('language') ?? languages[0]!,
    section: query.get('section') ?? '',
  };
}

export function writeChoice(choice: Choice): string {
  const given = Object.entries(choice).filter(([, value]) => value !== '');
  return `#${new URLSearchParams(given as [string, string][]).toString()}`;
}
