/** Where the gallery stands under the server's root. */
const GALLERY = '/demos/';

/** Who types the host alone comes to the gallery, in the language that was asked for. */
export async function frontDoor(context, next) {
  if (context.path !== '/') return next();
  context.redirect(GALLERY + context.search);
  return undefined;
}
