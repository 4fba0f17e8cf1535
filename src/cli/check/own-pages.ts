import type { Dataset, Model } from '../../core/dataset/dataset.js';
import type { Measurement } from './check-context.js';

/** Hosts where everybody publishes: an address there says nothing about who did. */
const SHARED_HOSTS = ['github.com', 'github.io', 'huggingface.co', 'arxiv.org', 'medium.com', 'google.com', 'x.com'];

/** The site of a web address, `ai.meta.com` → `meta.com`; null for a shared host and for no address. */
function siteOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const labels = new URL(url).hostname.toLowerCase().split('.');
  // `example.co.uk`: a short second label below a country is part of the suffix.
  const isNested = /^[a-z]{2,3}\.[a-z]{2}$/.test(labels.slice(-2).join('.')) && labels.length > 2;
  const site = labels.slice(isNested ? -3 : -2).join('.');
  return SHARED_HOSTS.includes(site) ? null : site;
}

const known = new WeakMap<Dataset, ReadonlyMap<string, string>>();

/** Providers by the sites that the pages of their models are on; a site of two providers is nobody's. */
export function providersBySite(dataset: Dataset): ReadonlyMap<string, string> {
  const providers = known.get(dataset) ?? findProviders(dataset);
  known.set(dataset, providers);
  return providers;
}

function findProviders({ models }: Dataset): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const { provider, url } of models) {
    const site = siteOf(url);
    if (site !== null && provider !== undefined) found.set(site, (found.get(site) ?? new Set()).add(provider));
  }
  return new Map([...found].flatMap(([site, [only, ...others]]) => (others.length === 0 ? [[site, only!]] : [])));
}

/** The provider on whose site a score stands. */
export function publisherOf({ score }: Measurement, providers: ReadonlyMap<string, string>): string | undefined {
  const site = siteOf(score.url);
  return site === null ? undefined : providers.get(site);
}

/** Models of a provider other than this model's; models whose provider is not said belong to neither side. */
export function rivalsOf({ provider }: Model, { models }: Dataset): Model[] {
  return models.filter((other) => other.provider !== undefined && other.provider !== provider);
}
