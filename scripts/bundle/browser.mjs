/** How packages are resolved: as browsers have them, also where they are others for a server. */
export const BROWSER = { exportConditions: ['browser', 'default', 'module', 'import'] };
