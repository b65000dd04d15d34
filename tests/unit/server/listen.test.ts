import { get, type IncomingMessage } from "node:http";
import { closeDown } from "../../../server/close-down.ts";
import { changeDone, storeAnswer } from "../../../server/store-answer.ts";
import { Jobs } from "../../../server/jobs.ts";
import { addressOf, listen } from "../../../server/listen.ts";
import { silent, unread } from "../../support/served.ts";

const LOOPBACK = { host: "127.0.0.1", port: 0 };
const noJobs = () => new Jobs(unread, silent);

describe("listening", () => {
  it("names the address with the port the system chose", async () => {
    const server = await listen(() => undefined, LOOPBACK);
    expect(addressOf(server, LOOPBACK.host)).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    await closeDown(server, noJobs());
  });

  it("says in a sentence that a port is in use, and what to do", async () => {
    const first = await listen(() => undefined, LOOPBACK);
    const port = Number(new URL(addressOf(first, LOOPBACK.host)).port);
    await expect(listen(() => undefined, { ...LOOPBACK, port })).rejects.toMatchObject({
      code: "server/port-in-use",
      message: `Port ${port} on 127.0.0.1 is in use.`,
      remedy: expect.stringContaining("PORT") as string,
    });
    await closeDown(first, noJobs());
  });

  it("refuses an address that is not this machine's", async () => {
    await expect(listen(() => undefined, { host: "192.0.2.1", port: 0 })).rejects.toMatchObject({
      code: "server/cannot-listen",
    });
  });
});

describe("closing down", () => {
  const answered = (address: string) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      get(address, resolve).on("error", reject);
    });

  it("lets an answer under way finish", async () => {
    let finish = (): void => undefined;
    const server = await listen((_request, response) => {
      response.write("half ");
      finish = () => {
        response.end("and half");
      };
    }, LOOPBACK);
    const answer = await answered(addressOf(server, LOOPBACK.host));
    const closed = closeDown(server, noJobs());
    finish();
    expect((await answer.setEncoding("utf8").toArray()).join("")).toBe("half and half");
    await closed;
  });

  it("cuts an answer that does not end", async () => {
    const server = await listen((_request, response) => response.write("for ever"), LOOPBACK);
    const answer = await answered(addressOf(server, LOOPBACK.host));
    const cut = new Promise((resolve) => answer.resume().on("error", resolve));
    await Promise.all([closeDown(server, noJobs(), 1), cut]);
    expect(answer.complete).toBe(false);
  });
});

describe("an answer in time", () => {
  it("is the store's", async () => {
    expect(await storeAnswer(Promise.resolve("here"))).toBe("here");
  });

  it("is the store's fault, where it has one", async () => {
    await expect(storeAnswer(Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  });

  it("is given up where the store does not answer", async () => {
    await expect(storeAnswer(new Promise(() => undefined), 1)).rejects.toMatchObject({ code: "store/no-answer" });
  });

  it("is waited for longer where it is a change, which may still be made when it is given up", async () => {
    expect(await changeDone(Promise.resolve("made"))).toBe("made");
    await expect(changeDone(new Promise(() => undefined), 1)).rejects.toMatchObject({
      code: "store/no-answer",
      message: expect.stringContaining("may still be made") as string,
    });
  });
});
