/** The folder that a browser keeps for a page, which stands for the one that people choose. These run in the page. */

export async function fillFolder(texts: Record<string, string>): Promise<void> {
  const root = await navigator.storage.getDirectory();
  for (const [path, text] of Object.entries(texts)) {
    const folders = path.split('/');
    const name = folders.pop() ?? '';
    let folder = root;
    for (const each of folders) folder = await folder.getDirectoryHandle(each, { create: true });
    const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await file.write(text);
    await file.close();
  }
}

/** Texts of the files below `from`, nothing but the size of others. */
export async function readFolder(from: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const walk = async (folder: FileSystemDirectoryHandle, path: string) => {
    // As DOM types have it not in every version: the entries of a folder, one after the other.
    const entries = folder as unknown as AsyncIterable<[string, FileSystemHandle]>;
    for await (const [name, handle] of entries) {
      if (handle.kind === 'directory') await walk(handle as FileSystemDirectoryHandle, `${path}${name}/`);
      else if (`${path}${name}`.startsWith(from)) {
        const file = await (handle as FileSystemFileHandle).getFile();
        found[`${path}${name}`] = /\.(?:mdx|yaml)$/u.test(name)
          ? await file.text()
          : `${file.size} ${file.type}`;
      }
    }
  };
  await walk(await navigator.storage.getDirectory(), '');
  return found;
}

/** The bytes of one file, each as a letter. */
export async function readBytes(path: string): Promise<string> {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  let folder = await navigator.storage.getDirectory();
  for (const each of folders) folder = await folder.getDirectoryHandle(each);
  const file = await (await folder.getFileHandle(name)).getFile();
  return Array.from(new Uint8Array(await file.arrayBuffer()), (byte) => String.fromCharCode(byte)).join('');
}
