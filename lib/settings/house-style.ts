import { storage } from 'wxt/utils/storage';
import { emptyHouseStyle, type HouseStyle } from '../checks/house-style/house-style';

/** The brand's house style. The settings page writes it, the background checks by it. */
export const houseStyle = storage.defineItem<HouseStyle>('local:houseStyle', {
  fallback: emptyHouseStyle,
  version: 1,
});
