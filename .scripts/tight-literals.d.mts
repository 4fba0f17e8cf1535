import type { Plugin } from 'vite';

export declare function tightLiterals(): Plugin;
