import type { ComponentProps } from 'react';
import { t } from '../../lib/i18n/i18n';
import { SearchIcon } from '../ui/icons';

type SearchBoxProps = Omit<ComponentProps<'input'>, 'value'> & {
  readonly value: string;
  readonly onValue: (value: string) => void;
};

/** Where one types what to look for among the saved replies. */
export function SearchBox({ value, onValue, ...props }: SearchBoxProps) {
  return (
    <div className="search">
      <SearchIcon />
      <input
        type="search"
        dir={value ? 'auto' : undefined}
        maxLength={200}
        autoComplete="off"
        placeholder={t('popup.list.search')}
        aria-label={t('popup.list.search')}
        {...props}
        value={value}
        onChange={(event) => onValue(event.target.value)}
      />
    </div>
  );
}
