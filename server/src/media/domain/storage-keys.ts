/** All that is kept of media. */
export const MEDIA_FOLDER = 'media/';

/** Where a file of an asset is kept. */
export const keyOf = (assetId: string, file: string): string => `${MEDIA_FOLDER}${assetId}/${file}`;

/** The asset to which a key belongs. */
export const assetOfKey = (key: string): string => key.slice(MEDIA_FOLDER.length).split('/')[0] ?? '';
