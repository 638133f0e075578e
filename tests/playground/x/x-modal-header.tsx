import { IconButton } from '../frame/icon';

export function XModalHeader({ onClose }: { readonly onClose: () => void }) {
  return (
    <div className="x-modal-header">
      <IconButton name="close" label="Close" onClick={onClose} />
      <button type="button" className="x-drafts">
        Drafts
      </button>
    </div>
  );
}
