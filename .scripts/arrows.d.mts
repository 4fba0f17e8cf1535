/** Types of arrows.mjs for the architecture test. */
export function layerOf(module: string): { name: string } | undefined;
export function importedModule(from: string, specifier: string): string | undefined;
export function forbidden(from: string, specifier: string): string | undefined;
