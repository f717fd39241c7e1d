// The managers' rooms, in the order of the overview, and what it takes to enter each.
import type { Permission } from '../../shared/identity/access/roles.ts';
import type { WaitingRoom } from '../../shared/community/members/waiting.io.ts';

/** A line of the overview. */
export interface Room {
  /** `manage-room-<id>` and `manage-room-<id>-lead` name and describe it. */
  readonly id: string;
  readonly path: string;
  /** Who enters, in the words of the list of pages. */
  readonly access: 'staff' | Permission;
  /** What is counted beside it. */
  readonly waiting?: WaitingRoom;
}

/** Every room; what each asks for must be what its page asks for in the list of pages. */
export const rooms = [
  { id: 'review', path: '/manage/review', access: 'review.decide', waiting: 'review' },
  { id: 'beginners', path: '/manage/beginners', access: 'beginners.decide', waiting: 'beginners' },
  { id: 'claims', path: '/manage/claims', access: 'claims.decide', waiting: 'claims' },
  { id: 'people', path: '/manage/people', access: 'people.see' },
  { id: 'funnel', path: '/manage/funnel', access: 'funnel.see' },
  { id: 'tasks', path: '/manage/tasks', access: 'tasks.edit' },
  { id: 'community', path: '/manage/community', access: 'community.edit' },
  { id: 'roles', path: '/manage/roles', access: 'staff' },
  { id: 'audit', path: '/manage/audit', access: 'audit.see' },
] as const satisfies readonly Room[];
