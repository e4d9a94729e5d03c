import type { Language } from '@kaoping/core';
import type * as Server from '@kaoping/elements/server';
import { UsageError } from '../usage-error.js';
import { renderWords } from './render-words.js';

/** Browser code is loaded when a widget is asked for, and may not be installed. */
export async function loadServer(lang: Language): Promise<typeof Server> {
  try {
    return await import('@kaoping/elements/server');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
    throw isMissing ? new UsageError(renderWords[lang].notInstalled) : error;
  }
}
