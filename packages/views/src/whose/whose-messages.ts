/** Whose entries a list shows. */
export interface WhoseMessages {
  readonly below: (name: string) => string;
  readonly level: (noun: string) => string;
}
