/** What is around a node on the page as it is shown, through shadow roots and slots. */
function around(node: Node): Node | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

/** The roots in which something may scroll a node: events of scrolling do not leave them. */
export function scrolledIn(node: Node): readonly Node[] {
  const roots: Node[] = [];
  for (let at = around(node); at; at = around(at))
    if (at instanceof ShadowRoot || at instanceof Document) roots.push(at);
  return roots;
}

/** What scrolls a node: a box around it, else the page. */
export function scrollerOf(node: Node): Element | null {
  for (let at = around(node); at; at = around(at))
    if (
      at instanceof Element &&
      at.scrollHeight > at.clientHeight &&
      /auto|scroll/.test(getComputedStyle(at).overflowY)
    )
      return at;
  return document.scrollingElement;
}
