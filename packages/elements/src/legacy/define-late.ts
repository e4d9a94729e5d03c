/**
 * Fetches what defines a tag when the first element of that name stands in the document, now or later. What stands
 * inside the tag shows until then, and stays where the file cannot be had.
 */
export function defineLate(tags: Readonly<Record<string, () => Promise<unknown>>>): void {
  const waiting = new Set(Object.keys(tags).filter((tag) => !customElements.get(tag)));
  const look = (): void => {
    waiting.forEach((tag) => {
      if (!document.getElementsByTagName(tag).length) return;
      waiting.delete(tag);
      tags[tag]?.().catch(() => {
        console.error(`Kaoping: what shows <${tag}> could not be fetched.`);
      });
    });
    if (!waiting.size) observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
}
