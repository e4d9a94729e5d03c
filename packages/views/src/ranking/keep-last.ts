interface Last<Made> {
  readonly asked: string;
  readonly made: Made;
}

/**
 * Keeps what was made last of a thing for each subject: who scrolls or types asks much the same again and again. Gone
 * with the thing.
 */
export function keepLast<Made>(): (
  of: object,
  subject: string,
  asked: readonly unknown[],
  make: () => Made,
) => Made {
  const kept = new WeakMap<object, Map<string, Last<Made>>>();
  return (of, subject, parts, make) => {
    const subjects = kept.get(of) ?? new Map<string, Last<Made>>();
    kept.set(of, subjects);
    const asked = JSON.stringify(parts);
    const last = subjects.get(subject);
    if (last?.asked === asked) return last.made;
    const made = make();
    subjects.set(subject, { asked, made });
    return made;
  };
}
