import { storage } from 'wxt/utils/storage';
import { managedItem } from './managed/managed-item';
import { emptyHouseStyle, type HouseStyle } from '../checks/house-style/house-style';

/** What the user has written themselves: what is synced and backed up. */
export const ownHouseStyle = storage.defineItem<HouseStyle>('local:houseStyle', {
  fallback: emptyHouseStyle,
  version: 1,
});

/** The brand's house style. The settings page writes it, the background checks by it. */
export const houseStyle = managedItem(ownHouseStyle, (managed) => managed.houseStyle);
