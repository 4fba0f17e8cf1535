/** Layouts of the page around: the widget has a width in each, and leaves nothing outside. */
import { LAYOUTS, testHosts } from '../support/hosts.js';

describe('the widget stands right in', () => testHosts(LAYOUTS));
