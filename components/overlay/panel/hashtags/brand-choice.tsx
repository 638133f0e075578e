import type { TagSet } from '../../../../lib/hashtags/sets/tag-set';
import { t } from '../../../../lib/i18n/i18n';

interface BrandChoiceProps {
  readonly sets: readonly TagSet[];
  /** `undefined` for the sets of all brands. */
  readonly chosen: string | undefined;
  onChosen(brand: string | undefined): void;
}

/** Whose sets are shown, for those who write for several brands. */
export function BrandChoice({ sets, chosen, onChosen }: BrandChoiceProps) {
  const brands = [...new Set(sets.flatMap(({ brand }) => brand ?? []))].sort((a, b) => a.localeCompare(b));
  if (brands.length < 2) return undefined;
  return (
    <div className="panel-choice" role="group" aria-label={t('panel.hashtags.brand')}>
      {[undefined, ...brands].map((brand) => (
        <button
          key={brand ?? ''}
          type="button"
          data-part="set-brand"
          aria-pressed={brand === chosen}
          onClick={() => onChosen(brand)}
        >
          {brand === undefined ? t('panel.hashtags.allBrands') : <bdi>{brand}</bdi>}
        </button>
      ))}
    </div>
  );
}
