/** `?look=`: light (default), scheme (follows the system's), class (dark by a class alone), rtl. `?models=` other models. */
import { ModelCompareElement } from '../../src/index.js';

const query = new URLSearchParams(location.search);
const look = query.get('look');
if (look === 'rtl') document.documentElement.dir = 'rtl';
if (look === 'scheme') document.documentElement.className = 'scheme';
if (look === 'class') document.body.className = 'night';
const models = query.get('models');
if (models) document.querySelector('model-compare')!.setAttribute('models', models);

ModelCompareElement.defaultSource = new URL('../../data/dist/catalogue/index.json', document.baseURI).href;

await import('../../src/define.js');
