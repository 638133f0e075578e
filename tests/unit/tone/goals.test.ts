import { describe, expect, it } from 'vitest';
import { analyseTone } from '../../../lib/tone/analyse-tone';
import { checkGoal } from '../../../lib/tone/goals/check-goal';
import { findGoal } from '../../../lib/tone/goals/find-goal';
import { presets } from '../../../lib/tone/goals/presets';

describe('the goal of a draft', () => {
  it('of a reply to a complaint is to understand and to apologise, on any network', () => {
    for (const site of ['x', 'linkedin'])
      expect(findGoal(presets.helpful, { site, surface: 'reply', answered: 'complaint' })?.wanted).toEqual([
        'empathetic',
        'apologetic',
      ]);
  });
  it('on LinkedIn is to be confident and formal', () => {
    expect(findGoal(presets.helpful, { site: 'linkedin', surface: 'post' })?.wanted).toEqual([
      'confident',
      'formal',
    ]);
  });
  it('is none where the user wants none', () => {
    expect(findGoal(presets.none, { site: 'x' })).toBeUndefined();
  });
});

describe('a draft that misses its goal', () => {
  const goal = { wanted: ['apologetic'], unwanted: ['shouting'] } as const;
  const check = (text: string) => checkGoal(text, analyseTone(text, 'en'), goal);

  it('is told what is missing and what is too much, with an edit for each', () => {
    const miss = check('Your parcel will come TOMORROW MORNING!!!');
    expect(miss).toMatchObject({ missing: ['apologetic'], unwanted: ['shouting'] });
    expect(miss?.edits.map(({ kind }) => kind)).toEqual(['addApology', 'fewerMarks', 'lowerCapitals']);
  });
  it('is left alone when it meets it, and while it is short', () => {
    expect(check('We are so sorry about the late parcel.')).toBeUndefined();
    expect(check('NO!!!')).toBeUndefined();
  });
});
