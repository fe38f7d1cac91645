/** Makes the boxes for keeping things offline work in pages that have no script but this. */
import { tendOfflineBox } from './offline-box';

for (const box of document.querySelectorAll<HTMLElement>('[data-offline]')) tendOfflineBox(box);
