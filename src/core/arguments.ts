// One line of arguments, quoted as in a shell -> the words, without a shell ever seeing them.
import { InputError } from "./errors.ts";

interface Reader {
  readonly text: string;
  at: number;
  word: string;
  /** True once the current word exists, so that `""` is a word and white space is not. */
  open: boolean;
}

/**
 * Splits `text` at white space and line ends; single quotes keep everything, double quotes keep all but `\"` and `\\`,
 * a backslash outside quotes keeps the next character. Nothing is expanded.
 * @throws InputError naming `input` when a quote is not closed or the text ends in a backslash
 */
export function parseArguments(input: string, text: string): readonly string[] {
  const reader: Reader = { text, at: 0, word: "", open: false };
  const words: string[] = [];
  const close = () => {
    if (reader.open) words.push(reader.word);
    reader.word = "";
    reader.open = false;
  };
  while (reader.at < text.length) {
    const character = text.charAt(reader.at);
    if (/\s/.test(character)) {
      close();
      reader.at += 1;
    } else {
      reader.open = true;
      takePiece(input, reader, character);
    }
  }
  close();
  if (words.some((word) => word.includes("\0"))) throw broken(input, text, "contains a NUL character");
  return words;
}

function takePiece(input: string, reader: Reader, character: string): void {
  if (character === "'" || character === '"') {
    takeQuoted(input, reader, character);
    return;
  }
  if (character !== "\\") {
    reader.word += character;
    reader.at += 1;
    return;
  }
  if (reader.at + 1 >= reader.text.length) throw broken(input, reader.text, "ends in a backslash");
  reader.word += reader.text.charAt(reader.at + 1);
  reader.at += 2;
}

function takeQuoted(input: string, reader: Reader, quote: string): void {
  const start = reader.at;
  reader.at += 1;
  while (reader.at < reader.text.length) {
    const character = reader.text.charAt(reader.at);
    const next = reader.text.charAt(reader.at + 1);
    if (character === quote) {
      reader.at += 1;
      return;
    }
    const escaped = quote === '"' && character === "\\" && (next === '"' || next === "\\");
    reader.word += escaped ? next : character;
    reader.at += escaped ? 2 : 1;
  }
  throw broken(input, reader.text, `has a ${quote} at position ${start + 1} that is never closed`);
}

function broken(input: string, text: string, what: string): InputError {
  const shown = JSON.stringify(text.slice(0, 200));
  return new InputError(
    input,
    `The input ${input} is ${shown}: it ${what}. Close the quote, or escape it with a backslash.`,
  );
}
