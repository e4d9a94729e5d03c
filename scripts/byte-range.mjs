const RANGE = /^bytes=(\d+)-(\d+)$/;

/** The part of a file that a request's `Range` header asks for, with the status and headers of its answer; else all of it. */
export function byteRange(asked, bytes) {
  const [, from, to] = RANGE.exec(asked ?? '') ?? [];
  if (from === undefined) return { status: 200, sent: bytes, headers: {} };
  const sent = bytes.subarray(Number(from), Number(to) + 1);
  const headers = { 'content-range': `bytes ${from}-${Number(from) + sent.length - 1}/${bytes.length}` };
  return { status: 206, sent, headers };
}
