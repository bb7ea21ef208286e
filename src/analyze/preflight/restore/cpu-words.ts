/** Instructions that programs choose by asking the CPU: bits of cpuinfo.img, by the names of /proc/cpuinfo. */

/**
 * Word of the image → bit and name. The words are those of CPUID as the kernel orders them (X86_FEATURE_ numbers) up to
 * 10; 11 is ECX of leaf 7 and 18 its EDX (seen in images of criu 4.2). Features that only the kernel uses are left out.
 */
const WORDS: Readonly<Record<number, string>> = {
  0: "0 fpu, 8 cx8, 15 cmov, 19 clflush, 23 mmx, 24 fxsr, 25 sse, 26 sse2",
  1: "11 syscall, 22 mmxext, 25 fxsr_opt, 27 rdtscp, 29 lm, 30 3dnowext, 31 3dnow",
  4: `0 pni, 1 pclmulqdq, 9 ssse3, 12 fma, 13 cx16, 19 sse4_1, 20 sse4_2, 22 movbe, 23 popcnt, 25 aes, 26 xsave, 28 avx,
    29 f16c, 30 rdrand`,
  6: "0 lahf_lm, 5 abm, 6 sse4a, 7 misalignsse, 8 3dnowprefetch, 11 xop, 15 lwp, 16 fma4, 21 tbm",
  9: `0 fsgsbase, 3 bmi1, 4 hle, 5 avx2, 8 bmi2, 9 erms, 11 rtm, 14 mpx, 16 avx512f, 17 avx512dq, 18 rdseed, 19 adx,
    21 avx512ifma, 23 clflushopt, 24 clwb, 26 avx512pf, 27 avx512er, 28 avx512cd, 29 sha_ni, 30 avx512bw, 31 avx512vl`,
  10: "0 xsaveopt, 1 xsavec, 2 xgetbv1",
  11: `1 avx512vbmi, 3 pku, 6 avx512_vbmi2, 8 gfni, 9 vaes, 10 vpclmulqdq, 11 avx512_vnni, 12 avx512_bitalg,
    14 avx512_vpopcntdq, 22 rdpid, 25 cldemote, 27 movdiri, 28 movdir64b`,
  18: "2 avx512_4vnniw, 3 avx512_4fmaps, 8 avx512_vp2intersect, 22 amx_bf16, 23 avx512_fp16, 24 amx_tile, 25 amx_int8",
};

/** What the words of an image have and the line "flags" of a /proc/cpuinfo has not. Undefined without such a line. */
export function missingFeatures(words: readonly number[], cpuinfo: string): readonly string[] | undefined {
  const line = /^flags\s*: (.*)$/m.exec(cpuinfo)?.[1];
  if (line === undefined) return undefined;
  const here = new Set(line.trim().split(/\s+/));
  return Object.entries(WORDS).flatMap(([word, bits]) =>
    bits
      .split(",")
      .map((item) => item.trim().split(" "))
      .filter(([bit, name]) => (((words[Number(word)] ?? 0) >>> Number(bit)) & 1) === 1 && !here.has(name ?? ""))
      .map(([, name]) => name ?? ""),
  );
}
