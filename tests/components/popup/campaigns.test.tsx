// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { campaignTemplates } from '../../../lib/settings/campaign-templates';
import { click, descriptionOf, openPopup, type } from './open-popup';

describe('campaign templates', () => {
  it('are added, changed and deleted', async () => {
    await openPopup();
    click('Settings');
    await screen.findByText('Social post');
    click('New template');
    type('Name of the template', 'Spring');
    type('utm_campaign', 'spring-{month}');
    click('Save');
    await screen.findByText('Spring');
    await waitFor(async () =>
      expect((await campaignTemplates.getValue()).at(-1)).toEqual({
        name: 'Spring',
        source: '{network}',
        medium: 'social',
        campaign: 'spring-{month}',
      }),
    );

    click(/Edit .Spring/);
    type('Name of the template', 'Summer');
    click('Save');
    await screen.findByText('Summer');
    expect(screen.queryByText('Spring')).toBeNull();

    click(/Delete .Summer/);
    await waitFor(() => expect(screen.queryByText('Summer')).toBeNull());
    expect((await campaignTemplates.getValue()).map(({ name }) => name)).toEqual(['Social post']);
  });

  it('need a name of their own, and what Google Analytics needs', async () => {
    await openPopup();
    click('Settings');
    await screen.findByText('Social post');
    click('New template');
    type('Name of the template', 'Social post');
    click('Save');
    expect(descriptionOf('Name of the template')).toBe('Another template has this name already.');
    expect(descriptionOf('utm_campaign')).toBe('Google Analytics needs this parameter.');
  });
});
