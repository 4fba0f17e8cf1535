import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from './context.js';
import { regionOf } from './region.js';
import { speechOf } from './speech.js';
import { warnOnce } from '../warn-once.js';

/**
 * A native form that posts `email` and `region` to a newsletter's end point in a new tab. It works without script once
 * drawn, and says nothing of success: the new tab does. Consent is a box to tick where the law of the reader's region
 * asks for a clear act, or where the region is not known. An address that is left blank asks for no form.
 */
export function subscribeForm(address: string, context: Context): TemplateResult | typeof nothing {
  if (address.trim() === '') return nothing;
  if (!URL.canParse(address, document.baseURI) || !/^https?:$/.test(new URL(address, document.baseURI).protocol)) {
    warnOnce(`subscribe="${address}": expected the http(s) address of a form's end point`);
    return nothing;
  }
  const { text } = speechOf(context);
  const region = regionOf(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  return html`<form class="subscribe" part="subscribe" method="post" action=${address} target="_blank">
    <label>
      <span>${text('subscribe-email')}</span>
      <input type="email" name="email" autocomplete="email" required />
    </label>
    <input type="hidden" name="region" value=${region} />
    ${
      region === 'other'
        ? nothing
        : html`<label class="consent"
            ><input type="checkbox" required /> <span>${text('subscribe-consent')}</span></label
          >`
    }
    <button>${text('subscribe-send')}</button>
    <small
      ><slot name="subscribe-note">${text('subscribe-promise')}</slot>
      ${region === 'other' ? text('subscribe-implied') : nothing} ${text('subscribe-new-tab')}</small
    >
  </form>`;
}
