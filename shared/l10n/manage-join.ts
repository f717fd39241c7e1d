// The sentences of the managers' rooms for newcomers: funnel, first tasks, the community's settings.
import ar from './ar/manage-join.ftl';
import de from './de/manage-join.ftl';
import enUS from './en-US/manage-join.ftl';
import fr from './fr/manage-join.ftl';

export const manageJoinMessages = { 'en-US': enUS, de, fr, ar } as const;
