/** What decides which consent a sign-up takes: the European Economic Area, the United Kingdom, Switzerland, elsewhere, or not known. */
export type Region = 'eea' | 'uk' | 'ch' | 'other' | 'unknown';

/**
 * Zones of the IANA time zone database by region. `Europe/…` is the EEA but for those named; the outermost regions of EU
 * states lie elsewhere. Legacy links count as what they link to.
 */
const UK = words('Europe/London Europe/Belfast Europe/Jersey Europe/Guernsey Europe/Isle_of_Man GB GB-Eire');
const SWITZERLAND = words('Europe/Zurich');
const BEYOND = words(
  `Europe/Andorra Europe/Astrakhan Europe/Belgrade Europe/Chisinau Europe/Istanbul Europe/Kaliningrad Europe/Kiev
  Europe/Kirov Europe/Kyiv Europe/Minsk Europe/Monaco Europe/Moscow Europe/Podgorica Europe/Samara Europe/San_Marino
  Europe/Sarajevo Europe/Saratov Europe/Simferopol Europe/Skopje Europe/Tirane Europe/Tiraspol Europe/Ulyanovsk
  Europe/Uzhgorod Europe/Vatican Europe/Volgograd Europe/Zaporozhye Europe/Gibraltar`,
);
const EEA_OVERSEAS = words(
  `Africa/Ceuta America/Cayenne America/Guadeloupe America/Marigot America/Martinique Arctic/Longyearbyen
  Asia/Famagusta Asia/Nicosia Atlantic/Azores Atlantic/Canary Atlantic/Madeira Atlantic/Reykjavik Iceland Indian/Mayotte
  Indian/Reunion Poland Portugal Eire`,
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** @param zone an IANA time zone, for example `Europe/Berlin`; a zone without a place (`UTC`) gives `unknown` */
export function regionOf(zone: string | undefined): Region {
  if (!zone || /^(UTC|GMT|Etc\/.*)$/.test(zone)) return 'unknown';
  if (UK.has(zone)) return 'uk';
  if (SWITZERLAND.has(zone)) return 'ch';
  if (EEA_OVERSEAS.has(zone)) return 'eea';
  return zone.startsWith('Europe/') && !BEYOND.has(zone) ? 'eea' : 'other';
}
