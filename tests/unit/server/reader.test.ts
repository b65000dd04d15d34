import { Reader } from "../../../server/reader.ts";

const given = (words: string) => ({ bytes: Buffer.from(words), type: "text/plain" });

/** A thread that answers with the words it is given, breaks at "break", ends at "end" and is silent at "wait". */
const SCRIPT = `
import { parentPort } from "node:worker_threads";
parentPort.on("message", ({ given: { bytes } }) => {
  const words = Buffer.from(bytes).toString();
  if (words === "break") throw new Error("broken");
  if (words === "end") process.exit(0);
  if (words !== "wait") parentPort.postMessage({ state: "failed", path: words, code: "test", sentence: words });
});`;
const script = new URL(`data:text/javascript,${encodeURIComponent(SCRIPT)}`);

describe("the reading thread", () => {
  let reader: Reader;
  beforeEach(() => {
    reader = new Reader(script);
  });
  afterEach(() => reader.close());

  it("answers one article after another", async () => {
    expect((await reader.read(given("one"))).path).toBe("one");
    expect((await reader.read(given("two"))).path).toBe("two");
  });

  it.each([
    ["break", "broken"],
    ["end", "ended"],
  ])("is replaced after an article that makes it %s", async (words, message) => {
    await expect(reader.read(given(words))).rejects.toThrow(message);
    expect((await reader.read(given("next"))).path).toBe("next");
  });

  it("gives up an article that takes too long", async () => {
    const hasty = new Reader(script, 1);
    expect(await hasty.read(given("wait"))).toMatchObject({ state: "failed", code: "read/too-long" });
    await hasty.close();
  });
});
