import { describe, expect, test } from 'vitest';
import { answers, questionsFor, wrongOf } from '../../../shared/membership/sign-up/questions.ts';
import { defaultTasks } from '../../../shared/membership/first-tasks/default-tasks.ts';
import {
  fitting,
  initialTasks,
  offered,
  OWN_TASKS_AT_MOST,
  taskOf,
  withTask,
  type OwnTask,
  type TaskList,
} from '../../../shared/membership/first-tasks/rules.ts';
import { programs } from '../../../shared/platform/vocabulary/programs.ts';

const own: OwnTask = {
  id: 'own-aaaaaaaa',
  program: 'forum',
  difficulty: 2,
  title: 'Greet the regulars',
  words: '',
};

function changed(list: TaskList, ...changes: Parameters<typeof withTask>[1][]): TaskList {
  return changes.reduce<TaskList>((before, change) => {
    const after = withTask(before, change);
    if (after === 'full') throw new Error('full');
    return after;
  }, list);
}

describe('the list of first tasks', () => {
  test('comes with three for each program', () => {
    for (const program of programs) {
      expect(defaultTasks.filter((task) => task.program === program).map((task) => task.difficulty)).toEqual([
        1, 2, 3,
      ]);
    }
  });

  test('offers what fits program and locale, easiest first', () => {
    const list = changed(
      initialTasks,
      { is: 'kept', task: { ...own, locale: 'pt' } },
      { is: 'kept', task: { ...own, id: 'own-bbbbbbbb', locale: 'de' } },
    );

    const tasks = fitting(list, { programs: ['forum'], locales: ['pt-BR'] });

    expect(tasks.map(({ id }) => id)).toEqual([
      'forum-read',
      'own-aaaaaaaa',
      'forum-ask-back',
      'forum-answer',
    ]);
  });

  test('a retired task is offered no longer and still known; offered again it is back', () => {
    const retired = changed(initialTasks, { is: 'retired', id: 'forum-read' });
    const back = changed(retired, { is: 'offered', id: 'forum-read' });

    expect(offered(retired)).toHaveLength(defaultTasks.length - 1);
    expect(taskOf(retired, 'forum-read')).toBeDefined();
    expect(offered(back)).toHaveLength(defaultTasks.length);
  });

  test('the same change twice, and one of a task that is not there, change nothing', () => {
    const list = changed(initialTasks, { is: 'kept', task: own }, { is: 'retired', id: own.id });

    expect(withTask(list, { is: 'kept', task: { ...own } })).toBe(list);
    expect(withTask(list, { is: 'retired', id: own.id })).toBe(list);
    expect(withTask(list, { is: 'retired', id: 'constructor' })).toBe(list);
  });

  test('when it is full, the task that was retired first makes room', () => {
    const full = changed(
      initialTasks,
      ...Array.from({ length: OWN_TASKS_AT_MOST }, (_, index) => ({
        is: 'kept' as const,
        task: { ...own, id: `own-${String(index)}` },
      })),
    );

    expect(withTask(full, { is: 'kept', task: own })).toBe('full');
    const after = changed(full, { is: 'retired', id: 'own-7' }, { is: 'kept', task: own });
    expect(after.own).toHaveLength(OWN_TASKS_AT_MOST);
    expect(taskOf(after, 'own-7')).toBeUndefined();
  });
});

describe('the questions', () => {
  test('are two on the community and one on the program, the same for a person each time', () => {
    for (const program of programs) {
      const questions = questionsFor('abcdefghijkl', program);
      expect(questions).toHaveLength(3);
      expect(questions.at(-1)?.id).toBe(program);
      expect(questionsFor('abcdefghijkl', program)).toEqual(questions);
    }
  });

  test('people get different ones', () => {
    const sets = new Set(
      ['a', 'b', 'c'].map((id) =>
        questionsFor(id, 'forum')
          .map((question) => question.id)
          .join(' '),
      ),
    );

    expect(sets.size).toBe(3);
  });

  test('only the right answers pass', () => {
    const questions = questionsFor('a', 'social');
    const right = new Map(questions.map((question) => [question.id, question.right]));

    expect(wrongOf(questions, (id) => right.get(id) ?? '')).toEqual([]);
    expect(wrongOf(questions, () => '')).toEqual(questions);
    for (const answer of answers) {
      expect(wrongOf(questions, () => answer).every((question) => question.right !== answer)).toBe(true);
    }
  });
});
