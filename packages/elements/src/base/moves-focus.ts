/** A place where the focus stops. */
export const STOP = '[data-stop]';

/** Whether a key that was pressed alone leads from one stop to another. */
export const movesFocus = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  /^(Arrow|Home$|End$)/.test(key) && !ctrlKey && !metaKey && !altKey;
