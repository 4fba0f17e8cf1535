/**
 * What joins base class and templates: a root is empty and the element's own, and no directive has to be told of
 * connections. Rules as in `reactive-element.mjs`.
 */
export const RULES = [
  [',noChange as r', '}', ''],
  ['const s=globalThis', 'class i', ''],
  [
    'constructor(){',
    'export{i',
    `update(changed) {
      const result = this.render();
      super.update(changed);
      e(result, this.renderRoot);
    }
  }`,
  ],
  [',n as _$LE', '}', ''],
];

export const VERSION = '4.2.2';
