declare module 'dynalite' {
  import type { Server } from 'node:http';
  /** DynamoDB on LevelDB; `path` undefined keeps everything in memory. */
  export default function dynalite(options?: { path?: string; createTableMs?: number }): Server;
}
