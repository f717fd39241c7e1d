// An alarm that nobody knows how to answer is noise: each says what people suffer from and
// links to a page that exists.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resourcesOf, synthesise } from './synthesis.ts';

// With a sender of mail, which has alarms of its own.
const environment = {
  LAUREL_RUNBOOK_URL: 'https://example.org/runbook',
  LAUREL_MAIL_DOMAIN: 'mail.example.org',
};
const { template } = synthesise({ environment });
const alarms = Object.values(resourcesOf(template, 'AWS::CloudWatch::Alarm')).map(({ Properties }) => ({
  name: Properties['AlarmName'] as string,
  description: Properties['AlarmDescription'] as string,
  actions: Properties['AlarmActions'] as unknown[],
}));

const runbook = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8');
/** Anchors as GitHub makes them from headings. */
const anchors = [...runbook.matchAll(/^#{2,3} (.+)$/gm)].map(([, heading]) =>
  heading!
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-'),
);
const alarmsChapter = runbook.slice(runbook.indexOf('\n## Alarms'), runbook.indexOf('\n## Work'));
const alarmHeadings = [...alarmsChapter.matchAll(/^### (.+)$/gm)].map(([, heading]) =>
  heading!.toLowerCase().replaceAll(' ', '-'),
);

describe('alarms', () => {
  test.each(alarms)('$name says what people suffer from and where to read on', ({ description, actions }) => {
    const [, suffering, anchor] = /^(.+\.) Runbook: https:\/\/example\.org\/runbook#([\w-]+)$/.exec(
      description,
    )!;

    expect(suffering!.split(' ').length).toBeGreaterThan(6);
    expect(anchors).toContain(anchor);
    expect(actions).toHaveLength(1);
  });

  test('every heading of the alarms chapter belongs to an alarm', () => {
    expect(alarmHeadings.sort()).toEqual(alarms.map(({ name }) => name.replace('laurel-dev-', '')).sort());
  });

  test('each failure queue, both readers of the feed, the mails and the site have an alarm', () => {
    const queues = Object.keys(resourcesOf(template, 'AWS::SQS::Queue'));
    const watched = JSON.stringify(resourcesOf(template, 'AWS::CloudWatch::Alarm'));

    for (const queue of queues) expect(watched).toContain(`"Fn::GetAtt":["${queue}","QueueName"]`);
    for (const metric of [
      'IteratorAge',
      'OnFailureDestinationDeliveredEventCount',
      '5xx',
      'Reputation.BounceRate',
      'Reputation.ComplaintRate',
      'ThrottledRequests',
    ])
      expect(watched).toContain(metric);
  });
});
