// The managers' rooms, in the order of the overview, and what it takes to enter each.
import type { Permission } from '../../shared/identity/access/roles.ts';
import type { WaitingRoom } from '../../shared/community/members/waiting.io.ts';

export interface Room {
  /** `manage-room-<id>` and `manage-room-<id>-lead` name and describe it. */
  readonly id: string;
  readonly path: string;
  readonly permission: Permission;
  /** What is counted beside it. */
  readonly waiting?: WaitingRoom;
}

export const rooms = [
  { id: 'review', path: '/manage/review', permission: 'review.decide', waiting: 'review' },
  { id: 'beginners', path: '/manage/beginners', permission: 'beginners.decide', waiting: 'beginners' },
  { id: 'claims', path: '/manage/claims', permission: 'claims.decide', waiting: 'claims' },
  { id: 'people', path: '/manage/people', permission: 'people.see' },
  { id: 'funnel', path: '/manage/funnel', permission: 'funnel.see' },
  { id: 'tasks', path: '/manage/tasks', permission: 'tasks.edit' },
  { id: 'community', path: '/manage/community', permission: 'community.edit' },
  { id: 'roles', path: '/manage/roles', permission: 'review.decide' },
  { id: 'audit', path: '/manage/audit', permission: 'audit.see' },
] as const satisfies readonly Room[];
