import { colorRules } from './color-styles.js';
import { controlRules } from './control-styles.js';
import { listRules } from './list-styles.js';
import { viewRules } from './view-styles.js';

let sheet: CSSStyleSheet | undefined;

/** Adds the one style sheet of all that is drawn on demand to a shadow root that does not have it. */
export function adoptStyles(root: ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(colorRules + viewRules + controlRules + listRules);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
