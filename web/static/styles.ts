// The style sheet as it stands in every page, and its hash for the content security
// policy. Any byte of difference between the two leaves the page unstyled, so both come
// from the one constant here.
import { createHash } from 'node:crypto';
import { artworkCss } from '../artwork/hues.ts';
import sheet from './laurel.css';

/** The sheet without comments and needless blanks. It holds no `</`, so it may stand in <style> as it is. */
export const styles = (artworkCss + sheet)
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/\s+/g, ' ')
  .replace(/\s*([{};,])\s*/g, '$1')
  .replace(/([{;][a-z-]+):\s/g, '$1:')
  .replaceAll(';}', '}')
  .trim();

/** The source expression that lets exactly this sheet in. */
export const styleSource = `'sha256-${createHash('sha256').update(styles).digest('base64')}'`;
