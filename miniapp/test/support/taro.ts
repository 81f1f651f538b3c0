/** Taro as the tests play it: storage in memory, navigation remembered, requests answered by `answerWith`. */
interface TaroRequest {
  url: string;
  method: string;
  header: Record<string, string>;
  data?: string;
}

export interface PlayedAnswer {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
  /** No answer comes: the network fails with this message. */
  failure?: string;
}

type Responder = (request: TaroRequest) => PlayedAnswer | Promise<PlayedAnswer>;

const storage = new Map<string, unknown>();
let storageIsFull = false;
let responder: Responder = () => ({ failure: 'request:fail no responder' });

/** Every request since `resetTaro`, in order. */
export const requests: TaroRequest[] = [];
export const visited: string[] = [];

/** Files that were downloaded and kept, and are not removed yet. */
export const savedFiles = new Set<string>();

type NetworkListener = (state: { isConnected: boolean }) => void;
const networkListeners = new Set<NetworkListener>();

/** The network goes or comes back, as the platform tells it. */
export function changeNetwork(isConnected: boolean): void {
  networkListeners.forEach((listen) => listen({ isConnected }));
}

/** Whether the storage of the telephone takes nothing more. */
export function fillStorage(isFull = true): void {
  storageIsFull = isFull;
}

/** What is kept on the telephone, by name. */
export const storedKeys = (): string[] => [...storage.keys()];

function store(key: string, value: unknown): void {
  if (storageIsFull) throw new Error('setStorageSync:fail exceed the maximum size of storage');
  storage.set(key, value);
}

export function answerWith(next: Responder): void {
  responder = next;
}

export function resetTaro(): void {
  storage.clear();
  storageIsFull = false;
  networkListeners.clear();
  requests.length = 0;
  visited.length = 0;
  savedFiles.clear();
}

async function request(options: TaroRequest): Promise<unknown> {
  requests.push(options);
  const answer = await responder(options);
  if (answer.failure !== undefined) throw Object.assign(new Error(answer.failure), { errMsg: answer.failure });
  const data = answer.body === undefined ? '' : JSON.stringify(answer.body);
  return { statusCode: answer.status ?? 200, header: answer.headers ?? {}, data };
}

const visit = ({ url }: { url: string }): Promise<void> => {
  visited.push(url);
  return Promise.resolve();
};

const Taro = {
  request,
  getStorageSync: (key: string) => storage.get(key) ?? '',
  setStorageSync: store,
  removeStorageSync: (key: string) => storage.delete(key),
  login: () => Promise.resolve({ code: 'wechat-code' }),
  getCurrentPages: () => [{}],
  navigateTo: visit,
  redirectTo: visit,
  switchTab: visit,
  pageScrollTo: () => Promise.resolve(),
  navigateBack: () => visit({ url: 'back' }),
  downloadFile: async ({ url }: { url: string }) => {
    requests.push({ url, method: 'DOWNLOAD', header: {} });
    const answer = await responder({ url, method: 'DOWNLOAD', header: {} });
    if (answer.failure !== undefined) throw new Error(answer.failure);
    return { tempFilePath: `temporary ${requests.length}`, statusCode: answer.status ?? 200 };
  },
  getFileSystemManager: () => ({
    saveFileSync: (temporary: string) => {
      const place = temporary.replace('temporary', 'saved');
      savedFiles.add(place);
      return place;
    },
    removeSavedFile: ({ filePath }: { filePath: string }) => void savedFiles.delete(filePath),
  }),
  onNetworkStatusChange: (listen: NetworkListener) => networkListeners.add(listen),
  offNetworkStatusChange: (listen: NetworkListener) => networkListeners.delete(listen),
  eventCenter: { on: () => undefined, off: () => undefined, trigger: () => undefined },
};

export default Taro;
export const useRouter = (): { params: Record<string, string> } => ({ params: {} });
