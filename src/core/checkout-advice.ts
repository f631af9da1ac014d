// What a checkout left out -> which input of actions/checkout brings it: submodules, and files that Git LFS keeps elsewhere.

/**
 * @param gitmodules the text of `.gitmodules` at the top of the checkout
 * @param place the missing file, relative to the checkout, with `/`
 * @returns the folder of the submodule that holds it
 */
export function submoduleOf(gitmodules: string, place: string): string | undefined {
  const folders = [...gitmodules.matchAll(/^[ \t]*path[ \t]*=[ \t]*(.+?)[ \t]*$/gm)].map(
    ([, folder]) => folder ?? "",
  );
  return folders.find((folder) => folder !== "" && place.startsWith(`${folder.replace(/\/+$/, "")}/`));
}

/** The small text that stands for a file until Git LFS has fetched it, https://git-lfs.com. */
export function isLfsPointer(text: string): boolean {
  return text.length < 1024 && /^version https:\/\/git-lfs\.github\.com\/spec\//.test(text);
}
