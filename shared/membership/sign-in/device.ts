// Browser and system in words people know, for the list of their sessions. Nothing else of
// a user agent is kept: the whole of it would tell devices apart that nobody asked about. Pure.

/** In this order: most browsers also name the ones they descend from. */
const browsers = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//],
  ['Opera', /\b(?:OPR|Opera)\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Chrome|CriOS)\//],
  ['Chromium', /\bChromium\//],
  ['Safari', /\bSafari\//],
] as const;

const systems = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['macOS', /\bMac(?:intosh| OS X)\b/],
  ['Linux', /\bLinux\b/],
] as const;

/** Such as `Firefox, Windows`; empty when neither is known. */
export function deviceOf(userAgent: string | undefined): string {
  const text = (userAgent ?? '').slice(0, 500);
  const named = (known: readonly (readonly [string, RegExp])[]) =>
    known.find(([, mark]) => mark.test(text))?.[0];
  return [named(browsers), named(systems)].filter((word) => word !== undefined).join(', ');
}
