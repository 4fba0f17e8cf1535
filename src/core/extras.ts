/**
 * What the first view of a comparison does without: presets and other hands of the reader, tables of more than two models,
 * the cost of a workload. Kept out of the core so that who shows two models does not load it.
 */
export { PRESETS, presetsFor, type Preset, type PresetId } from './comparison/presets.js';
export { extraSpeech, type ExtraKey, type ExtraSpeech, type ExtraWords } from './text/extra-words.js';
