/**
 * Starts the worker that lies beside our scripts: in the files to upload the build puts it here. Whoever bundles by
 * themselves says with `setWorker` how theirs is started; the classic script has none.
 */
export const ownWorker: (() => Worker) | undefined = undefined;
