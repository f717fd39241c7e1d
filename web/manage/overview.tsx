// `/manage`: the rooms that somebody may enter, with what waits for them there.
import { mayAnywhere } from '../../shared/identity/access/roles.ts';
import { COUNTED_AT_MOST, waitingFor } from '../../shared/community/members/waiting.io.ts';
import { manageMessages } from '../../shared/l10n/manage.ts';
import { PageHead } from '../components/page-head.tsx';
import { noQuery } from '../http/query.ts';
import { defineView } from '../http/page.ts';
import { actorIn } from './actor.ts';
import { rolesInWords } from './role-names.ts';
import { rooms, type Room } from './rooms.ts';

export { manageMessages as messages };

/** `/manage` */
export const view = defineView({
  query: noQuery,
  async respond({ context }) {
    const { l10n, link, services } = context;
    const roles = await context.roles();
    const waiting = await waitingFor(services, await actorIn(context));
    const open: readonly Room[] = rooms.filter(
      ({ access }) => access === 'staff' || mayAnywhere(roles, access),
    );
    const inWords = (count: number) =>
      l10n.text('manage-waiting', {
        count,
        shown: `${l10n.number(count)}${count >= COUNTED_AT_MOST ? '+' : ''}`,
      });
    return {
      is: 'page',
      title: l10n.text('manage-title'),
      view: (
        <>
          <PageHead title={l10n.text('manage-title')} lead={rolesInWords(l10n, roles)} />
          <section aria-labelledby="rooms">
            <h2 id="rooms">{l10n.text('manage-rooms')}</h2>
            <ul class="plain">
              {open.map((room) => (
                <li class="row">
                  <div>
                    <a href={link(room.path)}>{l10n.text(`manage-room-${room.id}`)}</a>
                    <small>{l10n.text(`manage-room-${room.id}-lead`)}</small>
                  </div>
                  {room.waiting !== undefined && <span>{inWords(waiting[room.waiting])}</span>}
                </li>
              ))}
            </ul>
          </section>
        </>
      ),
    };
  },
});
