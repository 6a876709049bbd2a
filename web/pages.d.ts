import type { Render } from '@socialhallbarhet/content/public';

/**
 * What the pages function sees of the web part: this, and nothing else. The implementation is
 * `src/entry-server.tsx`, bundled into the functions by their own build.
 */
export declare const render: Render;
