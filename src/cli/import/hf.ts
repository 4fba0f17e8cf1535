import { parseYaml } from './document.js';
import { failAt } from './format-error.js';
import type { ImportFormat, InputFile } from './format.js';
import { readEvalResults } from './hf-eval-results.js';
import { readModelIndex } from './hf-model-index.js';
import { emptyReading } from './record.js';

/** Figures in repositories of the Hugging Face Hub: `.eval_results/*.yaml`, and `model-index` in a README. */
export const huggingFace: ImportFormat = {
  name: 'hf',
  summary: 'Hugging Face: .eval_results/*.yaml, and model-index in a README.md',
  isInput: (path) => /\.ya?ml$/.test(path) || /(?:^|\/)README\.md$/.test(path),
  read: (file, options) => {
    const reading = emptyReading(file.name);
    if (/\.(?:md|markdown)$/i.test(file.name) || /^---\r?\n/.test(file.text)) {
      readModelIndex(frontMatter(file), reading, options);
    } else {
      const input = parseYaml(file);
      if (Array.isArray(input)) readEvalResults(input, reading, options);
      else readModelIndex(input, reading, options);
    }
    return reading;
  },
};

/** The YAML between the first two lines of three hyphens; its lines keep their numbers. */
function frontMatter(file: InputFile): unknown {
  const lines = file.text.split(/\r?\n/);
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0)
    failAt(file.name, 'line 1', 'no front matter between two lines of ---', 'name a README with model-index in it');
  return parseYaml({ name: file.name, text: ['', ...lines.slice(1, end)].join('\n') });
}
