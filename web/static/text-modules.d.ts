// Files imported as plain text: Fluent messages, the style sheet, the icon, scripts for browsers. Bundles use
// esbuild's text loader, Node a hook (infra/local/text-modules.ts), tests a plugin.
declare module '*.ftl' {
  const text: string;
  export default text;
}
declare module '*.css' {
  const text: string;
  export default text;
}
declare module '*.svg' {
  const text: string;
  export default text;
}
declare module '*.client.js' {
  const text: string;
  export default text;
}
declare module '*.umd.min.js' {
  const text: string;
  export default text;
}
