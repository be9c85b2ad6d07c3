/** When the host is asked, and when it counts as out of reach. */
import type { WorkboxPlugin } from 'workbox-core/types.js';

/** Readers wait for so long before they are shown what is kept. */
export const NETWORK_SECONDS = 2;

/** A host that fails is as good as none. */
export const noFaults: WorkboxPlugin = {
  fetchDidSucceed: ({ response }) =>
    response.status < 500
      ? Promise.resolve(response)
      : Promise.reject(new Error(`The host answers ${response.status}.`)),
};
