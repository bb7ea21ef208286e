/** Lines of every form the log reader knows, for the fuzzer to break. */

export const LOG_LINES: readonly string[] = [
  "(00.000001) Version: 4.2 (gitid v4.2-22-g2cf8f13ca)",
  "(00.000041) Running on vm Linux 6.18.44-vm #1 SMP PREEMPT_DYNAMIC @0 x86_64",
  "(00.100000) Dumping task (pid: 42 comm: web)",
  "(00.100000) Collecting fds (pid: 42)",
  "(00.200000) 42 fdinfo 7: pos: 0x0 flags: 100002/0x1",
  "(00.200000) Dumping path for 7 fd via self 12 [/srv/a b.log]",
  "(00.200000) Handling VMA with the following smaps entry: 7f00-8000 rw-s 00000000 fe:00 123    /dev/x",
  "(00.210000) unix: \tDumping: ino 911108 peer_ino 911109 family    1 type    1 state  1 name /run/x.sock",
  "(00.210000) unix:  `- Got id 0x18 ino 1105604 type SOCK_STREAM state TCP_ESTABLISHED peer 1105603 (name - dir -)",
  "(00.210000) inet: \tCollected: ino    0x434 family AF_INET    type SOCK_STREAM    port     2024 state TCP_LISTEN       src_addr 0.0.0.0",
  "(00.220000) \ttype tmpfs source tmpfs mnt_id 25 s_dev 0x19 / @ ./dev flags 0x200000 options mode=5",
  "(00.230000) Error (criu/sk-unix.c:874): unix: External socket is used.",
  "(00.230000)     42: Warn  (criu/x.c:1): cg: odd",
  "(00.230000) pie: 42: Error (criu/pie/restorer.c:297): no 7>",
  "(00.240000) Dumping finished successfully",
  "Error (cr-restore.c:1236): 2941 killed by signal 9:",
  "Segmentation fault",
  "  (anon anon_inode:x)",
  "Error response from daemon: Cannot checkpoint container x: criu failed: type NOTIFY errno 0",
  'time="2026-01-01T00:00:00Z" level=error msg="criu failed\\nlog file: /x/dump.log" error="a b"',
  '{"log":"(00.1) Error (criu/x.c:8): a\\n","stream":"stderr"}',
  "Nov 21 04:00:00 host criu[12]: (00.010000) cg: hello",
  "lxc c1 20211019163845.578 ERROR    criu - criu.c:exec_criu:466 - Invalid argument - no",
  "type=AVC msg=audit(1.2:3): avc:  denied  { x }",
  "2026-04-20T20:18:39.8826886Z b'(00.160044) Error (criu/net.c:54): -1 reported'",
  "Looks good.",
];

/** Such lines, packed by xz. */
export const PACKED_LOG = Uint8Array.from(
  Buffer.from(
    "/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4AarBAldABQMLFwzBDpY1hBk2QCY0rBrQFEIXhQ8ikkfjV9L/CstzAunTUuzr5WpQBruc5WCntoCQ1jp65mc/0LNwH7c68nSov8cMa6Eqe0TP9StggefNKoKhl+0pt0n69v9Magr0zA4eykD67UenRtgheZTJu40SexChm7LKiIlcDXAVD3VeeqFxy6fJsqK7mdFaY73JD1mH1lGc0Aw5WT1ExHxHi8wdRNM/LQHxNOk3foeSFVIuLUFFO3L42W7IqrIj9QldHDGfcgydQAX8UEp8McFLToevMVVZnMPG9xWN8Hx4u3cSrpmHZN26fqF/oOpJzjRzQ5x2QO+WOxxLBCYl/arOBpxtJdLY5xcYUFlXF9tYzWvVz6uPW5FwI0/NE05O2hxgwSk4vCBYFV3StVUVJbf9rqj6c8NcFdL0XlAd2D4tENcCFCTlmJ/KaJZzEwEyVZghvWLon0QLENWxMaNRZihu5sOW8fDu93XXkGQd/JJFVnDaOheN3zPyWqOUP318vk1iI5j+haTlyQagFWT1dyqqDXN5pEXtZsB2+bdvB2LCMlYYBp64285rdTQE6qcTfCP4Bxf97OTJzUY2PJNpjpdQK9mm6bRN9mB27fxl+xOcvfoG43XYjMsWA0vHuhr5ZlJ0ZYaqJk/g19SoCD8u69X5CzdrIyDVIoR3LRsbfvepUC8Q7fYoNEdSnHlmGwEfUPebhwnkyodc6r8oE8wECv6HpXi8iwzmBmHa2yBTIjyx56pED3Gk8b9rfxdslvZXUYY2/IrY0t44MCRvpNc/TL1yaVr2E5VdnUb4q6OdmHt886wT3LuXlhkyjOmAQAC90oga+L344Gdna15b2GnLBD2pIM4ivF+MvIkky9airdaBUPQST/jjUJ17xuKCar8vo4odxzWyxADg5NbXgv45RRajU+udp0o0hoJWDLr7lOOxrLflkDTBANpohlXL3PqA39BoCvxVi+7eIodQj9+980/x5VZDFkZubFkRU+8wH3WEbMhCax5eJ2OJFQ41/w+/Oml1G8RbUJIocILG5VoJUSNFpo+grQa/qJulZndvOn/6MNygEjLFlhZMsr+XXKdU8Hxb1EBjr3DiWnmQbbGtHaZq3tddvnYvFVP6OHZ4CQO06qpN/1vhBZSUP33U6Jx1sh0kXPsUmoaWiVv1O0zq1/wGQfkXyiYti1E4HAmXqjbAyBQf4bsnRTuJ2ti+z+FLbo29tqfKREAN6WvUVhIKlwIeaMjfbyY9A/vgoEasZGdCcLkVSNXZI6yrEtI9jkaT4wTB/AuL2a0C4Xbr+e5Ndlu4xFkERe6o1pNYy3BgU9VY6kBmHNGkY80bgrY3X1dWEHDTSCDAb5mpnsWNDm2XYIkr7o/3QXLemY/+FwAAAAAwzPbJJ+XqoQAAaUIrA0AAK8qkbWxxGf7AgAAAAAEWVo=",
    "base64",
  ),
);
