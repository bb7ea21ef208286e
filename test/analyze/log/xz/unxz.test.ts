import t from "tap";
import { CkptError } from "../../../../src/crit/errors.ts";
import { unxz } from "../../../../src/analyze/log/xz/unxz.ts";

const PLAIN = Buffer.concat([
  Buffer.from("(00.000001) Version: 4.2 (gitid 0)\n".repeat(40)),
  Buffer.from(Array.from({ length: 256 }, (_, i) => i)),
  Buffer.from("(00.5) Error (criu/x.c:1): mnt: no\n".repeat(30)),
]);

/** PLAIN as xz 5.4 packs it with an option. */
const PACKED: readonly (readonly [string, string])[] = [
  [
    "--check=crc64",
    "/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4AqRATNdABQMLFwzBDpY1hBk2QCY0rBrQFEIXhQ8ikkfjV9L/CV1cpZhtlq+RHLFv6wjIEsxElUBNok7lW0Wl8hB7h/U3uU1Hq5I+3sWlHU6BKWyT8H5fE6QJRnpD8aod1KhfvJqd/QWRfrDnfJIsQRIbscCVFxfwxI8UL5onhUjgZwagoTy17VcGF7M/geECNzz5oE1ROgsGTcMzIyi/d4/4FOch5ClePwcHhQjzVZhGf3KWq/UCDyR3HXwrhlmtNuaIelUBnB4V6DtOtXn3f/5QcwEA/mEfvNkZjlA2H1FUGvz+q/6aOIQ3MSayoKLk4OuTJAwbfGgwKEaAzsl417T7n/5hKJ0ufbsOYYG1yi1Go6McBzp9XMc8RMKIG0lPsy0HO+q4cg9W4lhDe8LNS0/hWUXZVQeQAAAALKN/vpo1iGXAAHPApIVAABoY49UscRn+wIAAAAABFla",
  ],
  [
    "--check=crc32",
    "/Td6WFoAAAFpIt42AgAhARYAAAB0L+Wj4AqRATNdABQMLFwzBDpY1hBk2QCY0rBrQFEIXhQ8ikkfjV9L/CV1cpZhtlq+RHLFv6wjIEsxElUBNok7lW0Wl8hB7h/U3uU1Hq5I+3sWlHU6BKWyT8H5fE6QJRnpD8aod1KhfvJqd/QWRfrDnfJIsQRIbscCVFxfwxI8UL5onhUjgZwagoTy17VcGF7M/geECNzz5oE1ROgsGTcMzIyi/d4/4FOch5ClePwcHhQjzVZhGf3KWq/UCDyR3HXwrhlmtNuaIelUBnB4V6DtOtXn3f/5QcwEA/mEfvNkZjlA2H1FUGvz+q/6aOIQ3MSayoKLk4OuTJAwbfGgwKEaAzsl417T7n/5hKJ0ufbsOYYG1yi1Go6McBzp9XMc8RMKIG0lPsy0HO+q4cg9W4lhDe8LNS0/hWUXZVQeQAAAAMDk678AAcsCkhUAAH4hHs8+MA2LAgAAAAABWVo=",
  ],
  [
    "--check=sha256",
    "/Td6WFoAAArh+wyhAgAhARYAAAB0L+Wj4AqRATNdABQMLFwzBDpY1hBk2QCY0rBrQFEIXhQ8ikkfjV9L/CV1cpZhtlq+RHLFv6wjIEsxElUBNok7lW0Wl8hB7h/U3uU1Hq5I+3sWlHU6BKWyT8H5fE6QJRnpD8aod1KhfvJqd/QWRfrDnfJIsQRIbscCVFxfwxI8UL5onhUjgZwagoTy17VcGF7M/geECNzz5oE1ROgsGTcMzIyi/d4/4FOch5ClePwcHhQjzVZhGf3KWq/UCDyR3HXwrhlmtNuaIelUBnB4V6DtOtXn3f/5QcwEA/mEfvNkZjlA2H1FUGvz+q/6aOIQ3MSayoKLk4OuTJAwbfGgwKEaAzsl417T7n/5hKJ0ufbsOYYG1yi1Go6McBzp9XMc8RMKIG0lPsy0HO+q4cg9W4lhDe8LNS0/hWUXZVQeQAAAAHm7RPwHLgBKEbmP5lARfQ0lhTRotu9h2QvxAObN8JGNAAHnApIVAAAz5HC/tunfHAIAAAAAClla",
  ],
  [
    "--check=none",
    "/Td6WFoAAAD/EtlBAgAhARYAAAB0L+Wj4AqRATNdABQMLFwzBDpY1hBk2QCY0rBrQFEIXhQ8ikkfjV9L/CV1cpZhtlq+RHLFv6wjIEsxElUBNok7lW0Wl8hB7h/U3uU1Hq5I+3sWlHU6BKWyT8H5fE6QJRnpD8aod1KhfvJqd/QWRfrDnfJIsQRIbscCVFxfwxI8UL5onhUjgZwagoTy17VcGF7M/geECNzz5oE1ROgsGTcMzIyi/d4/4FOch5ClePwcHhQjzVZhGf3KWq/UCDyR3HXwrhlmtNuaIelUBnB4V6DtOtXn3f/5QcwEA/mEfvNkZjlA2H1FUGvz+q/6aOIQ3MSayoKLk4OuTJAwbfGgwKEaAzsl417T7n/5hKJ0ufbsOYYG1yi1Go6McBzp9XMc8RMKIG0lPsy0HO+q4cg9W4lhDe8LNS0/hWUXZVQeQAAAAAABxwKSFQAABeHcuKgACvwCAAAAAABZWg==",
  ],
  [
    "--lzma2=lc=1,lp=2,pb=0,dict=4KiB",
    "/Td6WFoAAATm1rRGAgAhAQAAAAA3J5fW4AqRAUkTABQMjt0bQv4raiDqFNNQj4MOq8AQp2nHeksRQh7ImRyrA1/Z0Q+EmkWg0+ZN7PfDio9J74SUcFeo/0RP2EceA34tZ6PX+PDzAShgowMLFAE1a23YDKe5/ONcdCaxTKKpD8Q9YR9KKlNNSYkNXzvNOoPn7MBJwImM7HmOyOOn+ba/ibgoZmF16OMczV0IPArmd7qNsBKK01rxkrpLN0KAm10UKO/OQBANnNXLGqCD35fxcos+i9dDdjHQhytTUozGbsaHFqaiT9MBIXYurRYOyrhsn+Ur645KrD+9Kxw2KJ0A8sozAfKxZlusYwqnhe1eQWLjIa5lYNn1uo/jL+/2VZjoDQgmGusQtcswwclp0+h+5mFiXe2GJLhKH7lLldxyzF8SDhiGGO010ZjtuZuiJpvi/q56PNYifrj16pzESieyQ7hqscikgyMAAAAAALKN/vpo1iGXAAHlApIVAAA4RbjyscRn+wIAAAAABFla",
  ],
  [
    "--block-size=512",
    "/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4AH/ACldABQMLFwzBDpY1hBk2QCY0rBrQFEIXhQ8ikkfjV9L/CV1cpZhtlo8P2QAAAAAAFgm5lp7KHvAAgAhARYAAAB0L+Wj4AH/ACldABcMgCHjrn4MJt1PLhtCuIMDKH+NOTnLjZeAWpc9hj0gGLuUkTzQ23QAAAAAADeN8RkptMenAgAhARYAAAB0L+Wj4AH/AKFdABiKQCVr5wZa7a46jj1wqbKY+oFbApBSFLoq6035+LTSWnYFNXWZIeEWqfQ3Kd2G5ySKo/KKj0lA81UqOyTShTcn/VRImHv44cSMNr2sWjiJzLlFc3kQCt7JI8lNyDv0XFSD5kA/q+huuK2IcuWsn7JAjNC8rFKMG5mneldtl5nw20Mr+U+uUoxfXA3lOf3eutJskk3r1NissObliz6IES9DAAAAABfKIAOHoC6NAgAhARYAAAB0L+Wj4AH/AJtdAEQiTPGlgVAZC5nWPzHf7JACJKJPhhDrvyru0I8XDcyoR8Gj6qkGEalR+4hUN2q2CX8IeOqJ4oPp0ZMrkh1hW7PtSEQRE8YEv+wE7yBjPmNXZ8C5J63vcybDZ3/N/oXZe0XAtrNtwYnsUVBAU1KNoOv8NLF1KSmx6pleL8EROBiMI+Ap1YoJamoq7n0/eymWFZm7HCRaRxsqrwAAAAAtZdOlphYJzgIAIQEWAAAAdC/lo+AB/wAtXQAinKzechAFuhIow/DQGjUHYu/JWyAB9fX4yWgZHsrWkJFIj0xlFlRrAwJ4AAAAAAAA4x52Cq5wFosCACEBFgAAAHQv5aPgAJEAK10AOg6AByP8H5bu49RbBRwDdVevJLSDyG1ulD4KowjOnOKEYBFB0MQYQuAAAAAAV2GGmvIODmAABkWABEWABL0BgAS3AYAESYAER5IBAABsj/Hgp4b2YAYAAAAABFla",
  ],
];

function unpack(bytes: Uint8Array): Buffer {
  return Buffer.concat([...unxz(bytes, "x.xz")].map((chunk) => Buffer.from(chunk)));
}

for (const [option, packed] of PACKED)
  t.test(option, async (t) => {
    const bytes = Buffer.from(packed, "base64");
    t.ok(unpack(bytes).equals(PLAIN));
    t.ok(unpack(Buffer.concat([bytes, Buffer.alloc(4), bytes])).equals(Buffer.concat([PLAIN, PLAIN])), "two streams");
  });

t.test("cut anywhere: refused, with the place", async (t) => {
  const bytes = Buffer.from(PACKED[0]![1], "base64");
  for (let length = 1; length < bytes.length; length++)
    t.throws(() => unpack(bytes.subarray(0, length)), { code: "bad-archive", file: "x.xz" }, `${length} bytes`);
});

t.test("cut anywhere: what stands before is given, and nothing that does not", async (t) => {
  for (const [option, packed] of PACKED) {
    const bytes = Buffer.from(packed, "base64");
    let most = 0;
    for (let length = 1; length < bytes.length; length += 7) {
      const given: Buffer[] = [];
      t.throws(() => {
        for (const chunk of unxz(bytes.subarray(0, length), "x")) given.push(Buffer.from(chunk));
      });
      const whole = Buffer.concat(given);
      if (!PLAIN.subarray(0, whole.length).equals(whole)) t.fail(`${option}: other bytes from the first ${length}`);
      if (whole.length < most) t.fail(`${option}: fewer bytes from the first ${length}`);
      most = whole.length;
    }
    t.ok(most > PLAIN.length / 2, `${option}: ${most} of ${PLAIN.length}`);
  }
});

t.test("any byte changed: refused, never another exception", async (t) => {
  const bytes = Buffer.from(PACKED[1]![1], "base64");
  for (let at = 0; at < bytes.length; at++) {
    const damaged = Buffer.from(bytes);
    damaged[at]! ^= 0x41;
    try {
      unpack(damaged);
      t.fail(`byte ${at} may be anything`);
    } catch (error) {
      if (!(error instanceof CkptError)) throw error;
      t.match(error.code, /^(?:bad-archive|unsupported|too-large)$/);
    }
  }
});

t.test("a dictionary beyond the ceiling is refused before memory is taken", async (t) => {
  const bytes = Buffer.from(PACKED[3]![1], "base64");
  bytes[12 + 4] = 40; // 4 GiB; the header's checksum comes first and is wrong then
  t.throws(() => unpack(bytes), { code: "bad-archive", message: /checksum/ });
});
