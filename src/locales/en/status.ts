import type { ErrorDetail, StatusWords } from '../../core/text/locale.js';

export const status: StatusWords = {
  loading: 'Loading the comparison …',
  retry: 'Try again',
  empty: 'Choose two models or more to compare.',
  problems: 'All problems',
  error: (code, detail) => ({ title: title(code, detail), hint: hint(code, detail) }),
};

function title(code: string, { url, status: http, seconds, unknown }: ErrorDetail): string {
  switch (code) {
    case 'no-source':
      return 'This comparison has no data source.';
    case 'network':
      return `The data could not be reached${at(url)}.`;
    case 'http':
      return `The server answered ${http ?? 'with an error'}${at(url)}.`;
    case 'timeout':
      return `The data did not arrive within ${seconds} seconds${at(url)}.`;
    case 'html':
      return `A web page came instead of data${at(url)}.`;
    case 'json':
      return `The data are not valid JSON${at(url)}.`;
    case 'blocked':
      return `The page’s security policy blocks the data${at(url)}.`;
    case 'unknown-model':
      return `Not in the data: ${(unknown ?? []).map(({ id }) => id).join(', ')}.`;
    case 'too-few-models':
      return 'A comparison takes two models or more.';
    default:
      return 'The dataset has a problem.';
  }
}

function hint(code: string, { origin, unknown }: ErrorDetail): string {
  switch (code) {
    case 'no-source':
      return 'Set the src attribute, the data property, or put a JSON script inside the element.';
    case 'html':
      return 'The address in src may be wrong, or the site answers missing files with a page.';
    case 'http':
      return 'Check the address in src.';
    case 'blocked':
      return `Add ${origin ?? 'its origin'} to connect-src in the Content-Security-Policy.`;
    case 'unknown-model':
      return (unknown ?? []).flatMap(({ nearest }) => (nearest === null ? [] : [`Did you mean ${nearest}?`])).join(' ');
    case 'too-few-models':
      return 'Name them in the models attribute, separated by spaces.';
    case 'network':
    case 'timeout':
      return 'Check the connection and try again.';
    default:
      return '';
  }
}

function at(url: string | undefined): string {
  return url === undefined ? '' : ` (${url})`;
}
