import { SearchIcon } from '../ui/icons';

interface SearchFieldProps {
  /** Shown inside while it is empty, and told to who can't see it. */
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** A field that narrows the list below it. */
export function SearchField({ label, value, onValue }: SearchFieldProps) {
  return (
    <div className="search-field">
      <SearchIcon />
      <input
        type="search"
        className="text-control"
        aria-label={label}
        placeholder={label}
        dir={value ? 'auto' : undefined}
        value={value}
        onChange={(event) => onValue(event.target.value)}
      />
    </div>
  );
}
