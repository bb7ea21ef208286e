/** Which words stand in lines of which causes; written by scripts/weigh-words.mjs, read by ./classify.ts. */

export const WORD_COUNTS = String.raw`unix-stream-external:20.5 unix-dgram-external:11 unix-socket-path:19 unix-in-flight:20 tcp-established:14 tcp-in-flight:15 tcp-state:22.5 tcp-repair:29 inet-proto-unsupported:17.5 socket-family-unsupported:19 netlink-pending:16.5 network-lock:36.5 tty-shell-job:22.5 tty-external:35.5 session-leader-outside:16.5 device-file:23.5 device-mapping:19 aio-ring:21.5 io-uring:19 anon-inode-unsupported:25.5 gpu:36.5 file-deleted-ghost:15.5 file-link-remap:16 file-unreachable:28 file-handle:21.5 file-lock:28 file-missing:25 file-changed:23 ghost-restore:30.5 mount-external:32.5 mount-unsupported:36 mount-restore:39.5 mnt-ns-nested:25 cgroup:53 freeze:29 ptrace-busy:16.5 task-state:25.5 permission:75.5 lsm:38.5 seccomp:33.5 user-ns:31 compat-32bit:22.5 kernel-feature:76.5 kernel-vdso:30 rseq:23 cpu-features:40.5 cpu-state:26.5 memory-tracking:36 image-missing:63 image-corrupt:56 image-version:25 disk-space:33.5 page-server:43 lazy-pages:31 pid-conflict:30 pid-set:27 session-restore:19.5 socket-address:31 unix-restore:33.5 netns-restore:55.5 inherit-fd:26 rlimit:24 creds:25 mm-layout:35.5 sysv-ipc:31.5 hugetlb:19 timer:34 task-killed:21 plugin:22 runtime-config:183 option:64 tool-too-old:42 self-in-tree:14.5 root-is-chroot:14.5 epoll-target:17.5 parasite-crash:29.5 helper-tool:25 internal-name-clash:14.5 rpc-service:34.5 log-missing:68.5 hang:28.5 crash-after-restore:29 tool-bug:50
E_Addressalreadyin	1m100	1g90	1l160	25170	0a20
E_Badaddress	1a40	1b20	2a10
E_Badfiledescripto	0k20	0d20	2280	1o30	0b20
E_Brokenpipe	1g30	2640	2930
E_Cannotallocateme	0720	1r210	1t150	1s20	0h20	1520	2320	1j10
E_Cannotassignrequ	1l200
E_Connectionrefuse	2320	1g80	1m80	2660
E_Connectionresetb	2660	1g100	1h20	2320
E_Deviceorresource	0x120	0y60	0f20	0v20
E_Diskquotaexceede	1f50
E_Fileexists	1n200	0s130	1i180	1s20	1m20	1k20	2550
E_Fileexists os	1n20
E_Filetoolarge	1f50
E_Functionnotimple	16150	1s20
E_Inappropriateioc	0d40	0c20	0f20
E_Inputoutputerror	1a20	2320	1d20	1820
E_Invalidargument	1b60	1a80	1620	1360	0760	0v100	1840	1s80	1460	0k20	1y20	1920	0w20	1220	0620	1p30	0x20	0r10	1j10	1t10	1z10
E_Isadirectory	1y10
E_Nospaceleftondev	1f270	0s40
E_Nosuchdevice	0d60	1a40	1l40	1o20	0q10	1t10
E_Nosuchdevice address	0d20	1o10
E_Nosuchfileordire	0280	2480	0x220	2220	1x120	0k40	16240	1c440	0b100	0q260	0s60	0d60	0v120	1w80	1m220	1s40	1h100	1240	1n80	0o60	0n20	1b40	1320	1d40	1020
E_Nosuchprocess	1y80	1k30	2320	1h20
E_Notadirectory	0q50	0v20	1c10	1y10
E_Operationnotperm	07180	0m60	0x20	11410	13200	0v160	14180	0s50	0z90	1h100	1j210	1n40	1p190	1u100	1k190	0c20	1b30	2220	1s20	1820	1q40	1020
E_Operationnotsupp	1z30	0b40	0o40	0720	1n40	0x20
E_Permissiondenied	11150	0x100	1340	1j80	1s20	0b20	1w40	1240	1r20	1m20	1l40	0220	0s20	0p20	0d20	1720	2420	0v20	2320	1u20	1y10
E_Protocolnotavail	0780	1z10
E_Protocolnotsuppo	1620
E_Readonlyfilesyst	0m20	0s120	1j130	0v20	0x20	0q10	1f20
E_Resourcetemporar	2920	0p120	1j10	1p10
E_Stalefilehandle	0o40
E_Success	2660	1d20	0720
E_Toomanyopenfiles	1p90
FILE_action-scripts.c	2460
FILE_aio.c	0h90
FILE_amdgpu_plugin.c	0k150
FILE_amdgpu_plugin_topology.c	0k60
FILE_apparmor.c	1230
FILE_autofs.c	0u90
FILE_bfd.c	1f30
FILE_bpfmap.c	0j30
FILE_cgroup.c	0x990	1c30	1z30
FILE_clone-noasan.c	1j60
FILE_config.c	1y360	1o30	1b30
FILE_cpu.c	19300
FILE_cr-check.c	1160	16420	1530	1y30
FILE_cr-dump.c	0e270	0y150	10120	20210	1s150	1b30	2730	1y30	1560	1890	0w30	2130	1p90	1330
FILE_cr-restore.c	1160	2730	1v420	18150	1360	1i510	1j420	1p180	1r90	1560	1k360	0q30	1o30	1990	1730	1c30	1630	2a30
FILE_cr-service.c	26210	2030	2560
FILE_crtools.c	1a60	11150	1y150	1c60	1560	19120
FILE_cuda_plugin.c	0k270
FILE_eventpoll.c	22300
FILE_file-lock.c	0p660
FILE_files-ext.c	0f570	0i120	0j420	0930	1o60	0k30
FILE_files-reg.c	0l360	0m390	0n660	0q450	0r510	0s600	2a60	1160	0d30	1s30
FILE_files.c	0j120	0q30	1o240	1p60	2590	2a30	0i60	1e30
FILE_filesystems.c	2490
FILE_fsnotify.c	0o360
FILE_image.c	1c420	1d180	1e270	1f120	1b30	1w30
FILE_infect-rpc.c	2360
FILE_infect.c	0z270	23390	1a300	1590	11150	1360	1090	0y30	1y60	1830	2030
FILE_ipc_ns.c	1s360
FILE_irmap.c	0o90
FILE_kcmp-ids.c	1690
FILE_kcmp.h	2230	1630
FILE_kerndat.c	1z30	16180	11120
FILE_libnetlink.c	1630	1n150
FILE_lsm.c	12270
FILE_mem.c	1b210	1r240	1t30	2a60
FILE_memfd.c	1t120
FILE_mount-v2.c	0v210
FILE_mount.c	0t720	0u600	21300	0v480	1y60	1s30
FILE_namespaces.c	0w510	1160	14540	1630	1030
FILE_net.c	0w60	0b150	1n690	1o30	1630
FILE_netfilter.c	0b210
FILE_page-pipe.c	1p30	1b30
FILE_page-xfer.c	1b120	1f210	1g450
FILE_pagemap-cache.c	1b60	1660	1130
FILE_pagemap.c	1b150	1d150	1c60
FILE_parasite-syscall.c	2390	1830	1530
FILE_parasite-vdso.c	17210
FILE_parasite.c	0i30
FILE_pidfd.c	0j60
FILE_pie-util-vdso.c	1730
FILE_pipes.c	1o150
FILE_plugin.c	1w360	0k30
FILE_proc_parse.c	0g480	0k120	0h60	0i210	1t120	1u60	11150	1z120	1760	1660	0x30	0u30	0n30	1s30
FILE_protobuf-desc.c	1e30
FILE_protobuf.c	1c30	1d300	1e60	2a30	1f30
FILE_pstree.c	0e150	1c30	0c30
FILE_ptrace.c	0z120	1530	13210	1030	2330
FILE_restorer.c	1160	12180	0h270	13120	1530	1r270	1p90	1q450	1u210	1730	1430	1h60	1i120	1630	1860	1t60
FILE_rlimit.c	1p30
FILE_seccomp.c	13180	1c30
FILE_seize.c	0y390	10210	2060	0z30	1330
FILE_servicefd.c	2a30
FILE_shmem.c	1t90	1r60
FILE_shstk.c	1a60
FILE_shstk.h	1a30
FILE_sigaction_compat.c	1530
FILE_sk-inet.c	04210	05390	06270	08390	1l510	1y60
FILE_sk-netlink.c	0a360
FILE_sk-packet.c	1l30	1630
FILE_sk-queue.c	03180
FILE_sk-tcp.c	0660	07210	0b30
FILE_sk-unix.c	00450	01270	02360	03180	1m720
FILE_soccr.c	06120	07360	1l150
FILE_sockets.c	09390	1z30	16120	1n30	1130
FILE_sysctl.c	1s30	1630
FILE_timens.c	1u120
FILE_timer.c	1u30
FILE_timerfd.c	1u150
FILE_timerfd.h	1u30
FILE_tls.c	1g150
FILE_tty.c	0c450	0d690	1o30
FILE_tun.c	1630	0f30
FILE_uffd.c	1h510	2530
FILE_util-vdso.c	1730
FILE_util.c	24150	1190	0b120	1g150	1c60	1j30	1630	2530	2a30	1n60
FILE_vdso-compat.c	1530
FILE_vdso.c	17240
GUESS_aio-ring	0h520
GUESS_anon-inode-unsupported	0j560	0g40
GUESS_cgroup	0x1240	0y40	1640	0v40	1v40	1x40	0t40
GUESS_compat-32bit	15480
GUESS_cpu-features	19600	2940
GUESS_cpu-state	1a600	2a80	19200
GUESS_creds	0x120	1380	11280	1z80	14160	1q360	1980	1l40	1x40
GUESS_device-file	0f720	0940	0j120	0k40
GUESS_device-mapping	0g160	2a80	2380
GUESS_disk-space	1f1080	0s80	2a40	1c40
GUESS_epoll-target	22520
GUESS_file-deleted-ghost	0l520	0s600
GUESS_file-handle	0o520
GUESS_file-link-remap	0m520	0n40
GUESS_file-lock	0p880	1x40	2840
GUESS_file-missing	0q640	0r680	0s120
GUESS_file-unreachable	0n200	24160	1c40	2a40	1n80
GUESS_freeze	0x120	0y800	0z400	1180	1y80	1040
GUESS_gpu	0k1160	0f40	0t40	1z40	1w120	1x40
GUESS_hang	28440	1g40
GUESS_helper-tool	2480
GUESS_hugetlb	1t520
GUESS_image-corrupt	1d1520	26160	1c720	1x160	2a80	2980	1f40	1a40
GUESS_image-missing	1c920	1x40
GUESS_image-version	1e600
GUESS_inet-proto-unsupported	05400	06160	08560
GUESS_inherit-fd	1o680
GUESS_internal-name-clash	25360	1e40
GUESS_io-uring	0i520
GUESS_kernel-feature	161240	1340	0b160	1b80	1s40	1y40	1040
GUESS_kernel-vdso	17800
GUESS_lazy-pages	0j160	1h840	1640
GUESS_lsm	121160	1z80
GUESS_memory-tracking	1b720	1x80	16160	1g40	2a80
GUESS_mm-layout	1140	1r880	1740	1q80	0h40	1i160	1p40	1u40	1t40
GUESS_mnt-ns-nested	0w520
GUESS_mount-external	0t520	2140	0k40	1x80	1z40	1y40
GUESS_mount-restore	0v960	0t240	1y40
GUESS_mount-unsupported	0n640	0t200	0u960	0w40	0240	0o80	2a40	1z40	2180	1s40
GUESS_netlink-pending	0a440
GUESS_netns-restore	1n1360	1x80	0w80	0b40	1o40	1640	1z40
GUESS_network-lock	0b720	1n80
GUESS_option	11120	1y880	1o40	1b40
GUESS_page-server	1g840
GUESS_parasite-crash	23680	15120	0y40	1040	2840	0i40
GUESS_permission	111600	1j120	1b40	1q80	1u80	2440
GUESS_pid-conflict	1i440
GUESS_pid-set	16160	1j640	1i40
GUESS_plugin	1w520	1x40
GUESS_ptrace-busy	0z160	10200	2340	1840
GUESS_rlimit	1p680
GUESS_root-is-chroot	21360
GUESS_rpc-service	26760	1140	1x40
GUESS_rseq	18480
GUESS_runtime-config	1x40
GUESS_seccomp	13800
GUESS_self-in-tree	20520
GUESS_session-leader-outside	0e480
GUESS_session-restore	0e40	1k520	0c40
GUESS_socket-address	1m200	1l920	0a40	1140
GUESS_socket-family-unsupported	09520	1z40	1680
GUESS_sysv-ipc	0w160	1s640	1640	0v40
GUESS_task-state	10280	1y40
GUESS_tcp-established	04320	1x40	1y40
GUESS_tcp-repair	06160	07840	1l40
GUESS_tcp-state	06280	0540
GUESS_timer	1u760
GUESS_tool-bug	24120	1s200	1b40	1y320	2780	28120	1v560	1g200	0140	0e40	0f80	2a320	1140	1380	1i280	1j40	0b40	0q40	1040	18120	1740	1980	1r80	1o40	2940	1k40	2640
GUESS_tool-too-old	0g440	0i40	1t40	1z960	1x80	0n40
GUESS_tty-external	0240	0c80	0d680	2940	1x80
GUESS_tty-shell-job	0c560	0d280
GUESS_unix-dgram-external	00160	01320
GUESS_unix-in-flight	03480	0580
GUESS_unix-restore	1m800
GUESS_unix-stream-external	00480	02400	0140
GUESS_user-ns	14720	1140	1q160
NEAR_E_Cannotallocateme	1t6	1r6
NEAR_E_Connectionresetb	113	1g3	1x3	263
NEAR_E_Fileexists	1n15	0s3
NEAR_E_Nospaceleftondev	1f12
NEAR_E_Nosuchdevice	1l3	0i3	0g6
NEAR_E_Nosuchfileordire	0g6	0k6	0i3	0o6	0q27	0w3	1w3	0s3	1c6	0b3	166	1m3	1h3	0t3
NEAR_E_Operationnotperm	0z12	103	1115	073	133	1b3	0v3	1j6	1k6	0n3	0q3	0t3	123	1c6	1e3	193	206
NEAR_E_Permissiondenied	116	1j3	1s3	233	123
NEAR_E_Success	266	1x3	1u3
NEAR_P_Core	049	273
NEAR_P_FPU	1a12
NEAR_P_Simple	0c12
NEAR_P_anon	0j21
NEAR_P_app	023	0x3	0n3	1x3
NEAR_P_bin	2712	043	1d3	0r3	133	2a3	0n3	0q3
NEAR_P_cache	0l18	0s6
NEAR_P_checkpoint	119	273	0w3	2a6	1x6	1b3	1f3
NEAR_P_ckpt	1c9	0j21	0n18	0q9	0f12	119	0r3	0l18	0s12	106	1v3	0018	0m6	283	083	0a3	243	043	053	1u3	063	016	1m3	023	096	0o9
NEAR_P_containerd	046	279
NEAR_P_containers	279	2a3	043	1c3
NEAR_P_crac	049	1x3	276
NEAR_P_criu	0c12	1x6	113	1w6	2a3	1y3	163	203	0v21	0t3	1o3
NEAR_P_data	163	0t6	0n3	0r3	0q3	0u9
NEAR_P_default	119	273	1x6
NEAR_P_dev	013	243	1t3	0f3	0g6	0s3	1s3	1o3	1x3
NEAR_P_device	0f12
NEAR_P_directory	0s6	1c3	1m3
NEAR_P_docker	0y3	273	0x3	1v3
NEAR_P_dump	0f3	0q3	1c3	276
NEAR_P_etc	1y3	0o9
NEAR_P_files	116	2a3	273
NEAR_P_ghost	0s18	0l12
NEAR_P_home	0m6	0n6	213
NEAR_P_img	1y3	163	203	1f3
NEAR_P_jdk	049	1x3	273
NEAR_P_journal	003	1m3	0m6
NEAR_P_large	0l6	006
NEAR_P_lib	279	043	0b6	1w3	0l6	1d6	1x3	0q3	2a3
NEAR_P_localhost	119	1x3
NEAR_P_log	013	0f15	2715	0w3	113	0q3	0t3	0j15	0n12	083	0a3	043	053	1u3	063	096
NEAR_P_loop	0c15	0e3	0f3	0g3
NEAR_P_mnt	0u3	0v15	0t6
NEAR_P_mntns	0v21	0t3
NEAR_P_open	123	1c6	1e3	1g3	1b3
NEAR_P_org	0c12	1x3	0l3	1o3
NEAR_P_outside	0018	016
NEAR_P_overlay	276	043	0o3
NEAR_P_proc	0i3	0x3	166	116	1n3	0t18	0u12	1r3	0v3	1p6
NEAR_P_python	0r3	1d6	0t3
NEAR_P_restore	1z6	279	2a6	0q3	0t3
NEAR_P_root	0s3	0q3	1c3	119
NEAR_P_run	0024	049	279	036	019	0f3	023	1m3	113	1x3	0n3	0q6	0r3	0l18	0s12	0m6	283	0o6
NEAR_P_runc	043	273	1y3	2a3
NEAR_P_runtime	046	279
NEAR_P_sbin	1112	203
NEAR_P_script	106	1v3	243
NEAR_P_sock	026	036
NEAR_P_socket	1m3	083	096
NEAR_P_srv	0j21	0n18	0f12	119	0l18	0s12	106	1v3	0018	0m6	083	0a3	1c3	243	043	053	1u3	063	016	1m3	023	096	0o6
NEAR_P_stream	0018
NEAR_P_sys	0u6	0y3	113	0v3	1r3	276
NEAR_P_systemd	003	013	1m3	273
NEAR_P_task	046	276
NEAR_P_tmp	1x9	1y6	279	0c3	0l12	003	1c6	166	1b3	203	0v21	0t3	243
NEAR_P_unix	0015	016	1m3	023
NEAR_P_user	009	0x3
NEAR_P_usr	1112	2712	043	1d9	1w3	133	203	2a3
NEAR_P_var	279	043	023	0l6
NEAR_P_victim	0j21	0n12	0f12	083	0a3	043	053	1u3	063	023	096
NEAR_aa	0a3	233	293	193	263	1s3
NEAR_aborted	2a18	186	293
NEAR_ack	236	0i3	1s6	2a6
NEAR_add	116	1n3	1j3	216	136
NEAR_addr	083	2a3	043	1l18	1n12	1c6	1e3	1g3	073	1y3	1b6	1m3
NEAR_address	2a3	1h3	1l3	0i3	0g6
NEAR_af_inet	076	1l18	1y3
NEAR_after	2a6	299	196	283	0d3	0b3	0l3	0n3	1o3	0r3	1i3	173	1d3
NEAR_agent	093	0j3	0w3	1i3	1l3	1f3
NEAR_all	113	033	0k3	166	0q3	0d6
NEAR_alpine	0b3	0d3	1n3	243
NEAR_anon	0i9	0j6	1t3	1v3	0g3
NEAR_anon_inode	0i9	0j6	0g3
NEAR_another	0z3	0p3	0q6	0b3	0k3	193	0t3	1i3	113	0x3
NEAR_answers	1n15
NEAR_app	033	0g6	0j3	0b3	0i3	193	1t3	203
NEAR_area	173	193	1r6
NEAR_attached	0c12	0z9	1s3
NEAR_attempts	0y15	0w15	203	0z6
NEAR_avx	199	116
NEAR_ba	0g3	193	263	033
NEAR_bad	053	133	0r3	169	183	1n3
NEAR_base	049	0r3	1x9	273	293
NEAR_bc	0i3	1t3	0g6
NEAR_bind	023	256	1l3	1m3
NEAR_blob	2321	283
NEAR_bug	2a6	1q9
NEAR_busybox	249	1n3
NEAR_but	293	113	169	1i6	1j3	213	0q3
NEAR_bytes	0021	0o6	1f6	193	1d6	016	033
NEAR_call	246	203	163	133	1d9	1a3	2a3
NEAR_cap	1127	073	1j6
NEAR_cap_checkpoint_res	1121	073	1j3
NEAR_capability	1112
NEAR_ce	0h6	236	1i3
NEAR_cg	0x24	0t3	136	1y6	116	1g6	0d6	0z6	0y6	106
NEAR_cgroup	0x30	0y15	0t3	203	1v3	276	139	1d6	1y3	1c3	1h3	113	0z3	103
NEAR_cgroups	0x15	0d6
NEAR_check	293	1627	119	0f3	276	1x3	1y6	0r3
NEAR_checkpoint	0f3	0k15	1x54	289	169	1142	1z9	2730	1f9	049	073	0b6	006	013	0d9	0l3	0v3	0w3	1b15	1c15	1o3	293	0t6	183	1i3	1j6	196
NEAR_checkpointexceptio	049	1x9
NEAR_checkpointing	003	063	0f3	1x3
NEAR_child	0e3	1i3	116	1v3
NEAR_chrome	0w6	023	0j3
NEAR_clone	1x3	163	1j3	0q3	1k3	1i6	143
NEAR_code	2a3	1x3	133	273	193	1c3	1f3	243
NEAR_collect	0g39	0k3	0h12	0i15	0l12	0n18	1t3	119	1z6	023	0a3	0m6	0d3	176	1s3	1f6	1c6	0c6
NEAR_collected	083	043	053	0w30	206	0z6
NEAR_collecting	0h3	0g3	163	1d6	1c3	1o3
NEAR_com	2a12	0k3
NEAR_comm	133	126	0y3
NEAR_config	169	0b9
NEAR_connect	1g3	1l3	1m9	1h3
NEAR_connected	0b9	043	1g3	266
NEAR_connection	033	066	0715	006	2612	293	1l9	1g3	0b12
NEAR_connections	0512	1h3
NEAR_consider	0c12	043	086	1m3
NEAR_console	0d9	1o3
NEAR_container	019	086	0d6	0j6	0p3	0w6	1x15	0k3	296	1118	133	276	2a3	0o9	0b3	0u6	003	073	0f3	0s3	129	1b12	143	1c3	0a3	1o3	0x3	186	1i3	1j3	1q3	1s6	1d6	1f3	283
NEAR_content	2430	0w3
NEAR_core	0e3	0x12	1a6	049	136	153	1d6	2a12	166	1p6	273	193	293
NEAR_cp	1x15	1c6
NEAR_cpu	289	0x3	1918	1y6	116	1c3
NEAR_crac	0418	1x18	113	1j6	193	1c3
NEAR_create	1p3	2812	113	1x24	0m3	0b3	1o3	1u6	163	1c3	1l12	0q12	0r18	0v12	1y6	1m3
NEAR_crit	1d18	1e6	2a3
NEAR_criu	0d18	0e6	0i3	0t12	246	0x18	2021	1t3	1a9	153	1x18	299	1639	1y42	1912	1148	1z27	139	2821	0b12	1v9	1815	2a36	009	013	053	076	0c15	0l3	0f6	0h6	0j6	0k9	0m3	0p3	0w6	143	023	043	106	2712	129	1i9	1e12	223	1712	1b6	1c15	1f6	1g12	1h9	1j6	1m3	1q12	253	2612	1w3	0q3	1o3	0z3	0y3
NEAR_crun	0f6	073	0t6	0x3	1z3	1o3
NEAR_ctr	1x12
NEAR_cuda	0k24	0f3	1w3
NEAR_cuda_plugin	0k21	1w3
NEAR_curl	119	1x3	293
NEAR_cwd	023	0q3	0p15	243	0c3
NEAR_cwwke	043	276	0w3
NEAR_daemon	033	1h3	233	1c3	223	0i3	1s3	2a3	146
NEAR_db	0h3	1t3	1l3	276
NEAR_debian	153	1z6	0b3	1e6	1i3	213
NEAR_decode	1d9	1e3
NEAR_default	116	0i3	133	1x3	123
NEAR_deleted	0m9	0l30	0g3	0o6
NEAR_destination	0s3	1g3	0k3	0b3
NEAR_details	0c12	0w3	1o3
NEAR_detected	2a3	193	136	1y3	113	0z3	0y3	103
NEAR_detection	1z3	166	116	173
NEAR_dev	0o9	1e3	2a3
NEAR_device	0g6	0k12	0i3	276	1n3
NEAR_devices	0k12
NEAR_diag	1612
NEAR_dir	046	1b3	1x3	0q3	0w3	1w3	0x9	113	1c12	1g6	1h3	1y3	123
NEAR_directory	023	0b6	1c6	0v3	1d3
NEAR_dmesg	2a6	126	186	299	1v3
NEAR_docker	0d12	0n6	0u3	0x3	1x36	286	1115	136	1f3	0y6	0w3	023	093	0c3	0m3	1j9	1o3	293	0s6	0t3	273	1c9	1h3	196	1i3	203	1s3
NEAR_does	053	1n3	283	1z3	1x3
NEAR_doesn	113	163	0t6	193
NEAR_done	1d6	0y3	1h3	1c3	1o3
NEAR_dpdk	0g9	1t3
NEAR_driver	0k9	0y3	0d3
NEAR_dump	0021	0215	0330	0412	0521	0630	0715	0824	0933	0a18	0d21	0e9	0f45	0k12	0i9	0j63	0l18	0m24	0n36	0o36	0p6	0u6	2421	0w3	0x12	2018	2212	1s12	1b18	1f21	1a6	1u12	1p9	1621	1y24	119	1z6	2a9	0c6	0h3	0b3	103	1g6	1c6	273	186	1n12	136	153	289	1k3	1w3	199	1o3	0r3	123	233
NEAR_dumped	206	023	153	0021	053	0e3	2a12	1e6	196	0x3	293	073	016	033
NEAR_dumping	0060	0130	0215	0312	0415	059	0612	0712	0812	0a6	0c27	0d33	0e27	0f18	0k18	0l27	0m9	0n24	0p48	0t21	0u27	2415	0w21	0x15	0y21	0z18	1018	203	2112	226	236	1s6	1b15	1f15	1a15	1u9	1115	1615	1312	1y6	186	0b18	156	0i6	1g18	1n18	2a3	0j24	1w6	1z3	143	1p6	096
NEAR_effective	1q3	119
NEAR_eip	1115
NEAR_empty	1c12
NEAR_entry	0g18	0n3	0i6
NEAR_eof	1c12	1z3
NEAR_epoll	2221
NEAR_errno	0k3	276	1h3	1c6	0q3	0t3	1n3
NEAR_established	043	073	0b3	223	1y6
NEAR_eventpoll	2221
NEAR_exec	113	0c6	0k3	153	206
NEAR_exist	053	1n3	1x3	0x3
NEAR_exit	2712	043	146	1x3	1c3	1f9
NEAR_exited	2430	0b36	003	0q18	1m12	1n27	0c3	1i9	0r3	1l6	193	1c3	1d6	1r12	1t6	1v3	1h3	1k3	0x3	1q3	223	266
NEAR_ext	0015	1m3
NEAR_extern	0054	0121
NEAR_external	0015	016	0k3	1o6	1m3	0d6
NEAR_fa	173	1h3	113	0g6
NEAR_family	0063	0121	083	029	0315	046	096	056	076	193	1l18	0a3	1y3	063
NEAR_fault	176	1v3	2a3	1q6
NEAR_fb	073	0h3	0i3	1t3	113	0o3
NEAR_fd	0a6	0c15	0l24	0m9	079	0d6	0r27	0f21	0k3	0n21	0q24	099	0s9	1m24	0p18	1l33	1o6	1t3	173	163	223	253	1x3	123	1y9	2a3	0j21	286	083	1c6	1r3	043	053	1u3	063	023
NEAR_fdinfo	0j45	003	0i6	1v3	0k3	0n21	0f24	0m3	086	0a3	1c6	1s3	043	053	0c6	1u6	063	036	023	0912
NEAR_fds	1e3	0d3	163	1o3	1p3	2a3
NEAR_fe	173	233	0g6
NEAR_features	119	1z3	1615	173
NEAR_fedora	0x9	1e6
NEAR_fetched	233	0i3	1s3	2a3
NEAR_ff	023	173	113	2a3	0g3
NEAR_file	049	093	0f3	0k6	0j6	0l18	0p21	0u3	249	2718	0q33	0w6	1d15	1e6	0s3	0r9	116	163	1f3	2a3	1o3	0t3	1y6	0n3	283	0c3
NEAR_files	0012	0215	0321	0412	0518	0627	0715	0827	0930	0a15	0d9	0f42	0k9	0i12	0j57	0l18	0m24	0n36	0o18	226	1u9	1z3	123	1c6	1e3	1g3	1s3	1b3
NEAR_filter	0b6	136
NEAR_find	046	0a3	173	0w3	1b3	113	0k3	223
NEAR_finished	243	1s3	2933	0i3	199	1n12
NEAR_flags	0j45	003	0i6	123	0k3	1i18	1j9	226	0q3	0n21	0f24	1d6	0s6	1k3	0m3	086	0a3	1c3	1s9	133	043	053	1o3	1u6	063	036	023	143	0912
NEAR_flight	033	0512
NEAR_following	163	0w3	0g18	0n3	0i6
NEAR_forking	1i18	1j9	1k3	143
NEAR_found	0c6	0b6	0k3	1b6	163	1m3	1c6	0n3	0y6	1e3	1g3
NEAR_fpu	1915	116	1c3
NEAR_freezer	0y12	136	1y3	113	0z3	103
NEAR_freezing	0y18
NEAR_fs	0m3	123	1c6	1e3	1g3	1b3
NEAR_fsnotify	0o42
NEAR_get	0k3	163	293	1x3	1a3	1s3
NEAR_ghost	0l15	0s3
NEAR_github	2a12	1f3
NEAR_gitid	179	163
NEAR_glibc	1v3	189	0r3	163	1a3
NEAR_go	089	263	183	163
NEAR_good	113	169
NEAR_gp	1a12
NEAR_gpu	0k6	0g3	1c3
NEAR_grep	043	0i3	113	0e3
NEAR_guest	073	093	0a3	0f3
NEAR_gvisor	169	073
NEAR_gz	1b6	1d3	1x3
NEAR_hand	0d9	0c3	0t3
NEAR_handle	0g6	0k9	0i6	0o27	1t3	1h3
NEAR_handle_device_vma	0g6	0k6	0i3
NEAR_handling	0g18	0n3	0i6
NEAR_has	283	0t3	166	0r3	1912	1o3
NEAR_have	1z9	116	0t6	283	163
NEAR_heap	2a3	1v3	0g9	0i3	1s3
NEAR_help	1x6	0b6	1y12	1n3
NEAR_home	0m9	0u3	0q3	113
NEAR_host	0b3	0d3	073	0n3	0x6	1912	1q3	1r3	183	1s3
NEAR_http	0c12	083
NEAR_https	119	1x3	1o3
NEAR_id	063	0d18	0k9	0l15	0w42	0712	0c21	0r15	0021	0q12	0s9	1m36	0x3	1u6	2212	1l33	1o12	1s3	1t3	1q3	166	1y6	123	1d6	119	0p15	196	1c15	1r6	243	266	016	033
NEAR_ignored	0512
NEAR_image	2715	0b3	173	046	0q3	0r3	0x3	1d21	1c36	243	1915	1b9	1e3	1m3	1y6	213	1f3	1h6	1i3	1j3
NEAR_images	1b6	0c3	0s3	1e9	0q3	1g6	1h3	1y3	1c6	0x3	1d3
NEAR_img	0e3	1d36	1c15	0c3	1f3	1e3	1w3	1g3	193	1h6	1i3	1j3
NEAR_in_progress	0w15	203	0z6
NEAR_index	0d9	0c3	1n6
NEAR_inet	089	163	046	0515	063	076	0b6	1l24	1y3
NEAR_infect	2333	1a12	159
NEAR_info	273	123	1y12	0s6
NEAR_information	0b6	1y6
NEAR_init	0d6	1g3	1i3	1o3
NEAR_initialize	1z3	166	116	0b3	173
NEAR_ino	0063	0121	083	0o9	026	0312	043	073	053	1m18	1l6
NEAR_inode	0i9	0j6	0g3
NEAR_inside	0x3	119	013	0o3	0u3	0w3	133	083	1j3	1h3	1i3	203
NEAR_inspecting	0u21	0t12
NEAR_interrupt	0y6	0z12	103	113	0k3	206
NEAR_into	2312	0v3	283	243	0t9	219	1312	0g3	0y6	0l3	1y6	0e12	0p30	0036	0u9	0w15	116	1g6	1s3	0c6	0d12	0z6	0112	106
NEAR_ip	0b9	133	1n39	243	173	2a6
NEAR_ipc	1s21	1n6
NEAR_ipproto	076	1l15	1y3
NEAR_ipproto_tcp	076	1l15	1y3
NEAR_iptables	0w6	0b42	003	053
NEAR_irmap	0o12
NEAR_java	1x21	049	0l6	0q3	0y3	283	193	1j3	273	1v3	293
NEAR_jdk	0412	1x12
NEAR_job	0c15	113	006	0f3	1y3	0k3	203	293	166	1c3	1k3	1m3	2a3	1f3	1z3
NEAR_jvm	116	0s3	293	1r3
NEAR_kerndat	046	0w3	113	166
NEAR_kernel	1636	1115	1z12	133	076	0b12	0p3	0h6	0o3	156	0n3	1712	1b3	1h3	1q3	236	1u3	1c3
NEAR_killed	176	133	2a3	1i3	1v9	193	183	0r3
NEAR_kubectl	0k3	273	1d3	1x3
NEAR_last	1d9	1j3	2a3
NEAR_lazy	1h18
NEAR_line	0w3	003	0b9	053	1d9	1e3	2a3
NEAR_link	0m3	243	1n39	0s3	166	183	1g3	0i3	0g6	0o3
NEAR_linux	1z3	1712	166	183
NEAR_listen	1l18
NEAR_live	0x3	1g3	1n3	193
NEAR_load	056	033	0b3	1d3	1w3
NEAR_local	273	1b3	1c6
NEAR_location	046	0w3	113
NEAR_lock	0b39	0k3	0p3	219	106
NEAR_locking	0b27
NEAR_locks	0p21	1d3	0c3
NEAR_log	046	113	2727	0q6	283	0t3
NEAR_looks	113	1618
NEAR_looper	1x12	1c3
NEAR_lsm	129	1z3
NEAR_lxc	079	1x18	1z3	279	013	0a3	0b3	0t3	0w3	043	0d3	0u3	0x9	146	123	1f3	1n3	1h3
NEAR_lxd	123	013	149	0o3	0v3
NEAR_made	0c3	1c3	0t3	193
NEAR_make	0w42	103	163
NEAR_map	1t9	0k3	1r6	0i3	0j3	163
NEAR_mapping	1t3	0k3	0i3	1r3	0n3
NEAR_mappings	0g42	0k3	0h12	0i15	0l12	0n18	1s12	1t3	119	1z6	0m6	176	1f6
NEAR_mark	0b18
NEAR_mask	0o9	193	1w3	1c3	113
NEAR_master	0u21	073	0d3	0t12
NEAR_master_id	0u21	0t12
NEAR_match	226	0b3	123
NEAR_max	1r3	193	1v3	1w3	1c6	113
NEAR_may	0b9	163
NEAR_memory	233	1b6	163	1r6	1v6	1n3
NEAR_message	163	1s3	1n3	2a3
NEAR_migration	063	0x3	1f3	1g3	193
NEAR_min	1c6	1e3	1g3	1b6
NEAR_missing	1112	1615
NEAR_mmap	0g3	1r6	1t9	233	1c6	1e3	1g3	1b6
NEAR_mmap_min_addr	1c6	1e3	1g3	1b6
NEAR_mnt	0n3	0u27	2418	2118	0t30	0v27	1s3	1v3	166
NEAR_mode	073	123	183	1a3	0x3	139	1q6	203	0z6
NEAR_module	163	0b6	1d3	2a3	1n3
NEAR_more	0c12	273	0b6	1y12	283	243
NEAR_most	1d9	2a3
NEAR_mount	0n6	216	0t21	123	0v6	0u3	243	1z3
NEAR_mountpoint	0n3	0v12	0o6
NEAR_ms	0y12
NEAR_my	206	0e3	0c3	113
NEAR_mysqld	0h9	193
NEAR_name	0066	0121	053	029	0312	126	0b3	1x3
NEAR_namespace	0w3	1s12	146	0t3	216	1i3	0v3	1x3
NEAR_namespaces	243	1s3	1n12	1w3	0s6	1v3	113
NEAR_net	0024	0p18	0b33	0k3	246	1n54	0t6	2112	139	0g9	0n3	1f3	0y6	0l3	1y3	0e6	0i3	109	0u9	0w15	113	1g3	1q6	1s3	0c3	0d6	0z3	016
NEAR_netlink	0a9	043	1n3	163
NEAR_netns	073	0w3	1n6
NEAR_network	0027	0e9	0p18	0y9	0b51	0k3	1l3	1n3	1x3	0t9	2112	139	0g9	0n6	1f3	0l3	1y3	0i3	109	0u18	0w15	113	246	1g3	1q6	1s3	0c3	0d6	0z3	016
NEAR_new	1z3	073	0s3	0x3	1c3	1v3	2a3
NEAR_nfs	0m9	0p3	0y6
NEAR_nginx	053	033	063	073	113	223	183
NEAR_no	0x3	226	0b6	0f3	0t3	166	1g3	1i6	1o3	1r3	1n3	113	1d21	1v3	1c12	193	1h6	1j3	243
NEAR_node	196	0q6	0k6	0m3	0r3	0x3	0z3	0i3	1c3	1e3	223
NEAR_nofile	1p3	0n3	0q3	0t3	123	1c6	1e3	193
NEAR_non	1t3	0m3	0k3	073	1j3	0i3	163	1g3	0y6
NEAR_nothing	286	1v3	0d6
NEAR_notify	013	0k3	276	1c6	0q3	0t3
NEAR_ns	1v3	1w3	216	136	1c3	113
NEAR_null	0033	019	1v3	033
NEAR_off	153	163	1d3	1s6
NEAR_ok	193	1k3	2912	0n3
NEAR_one	246	0a3	0y6	196	0t3	133	1y3	113	1g3	0z3	103
NEAR_only	0x6	073	0c3	1c3	113	0s6	1f6	0r3	283
NEAR_open	0m3	0n6	079	0d12	0q60	0r33	0k3	0c3	119	1w3	0s15	1m21	1c12	1g3	1l24	1o6	1t3	163	1b3	223	1y6	0i3	0g6
NEAR_opened	043	083	0o6	1b3	0i3	1c3
NEAR_opening	0o3	0q6	1m15	0d3	1v3	1o3	0r6	0x3
NEAR_openj	1x6	113	1j3	1i3
NEAR_option	0c12	243	0512	0b15	043	1i3	1m3	1y3	0r3	1o3
NEAR_oracle	1s6	0h3	1t3	1r3
NEAR_other	196	1x3	1l3
NEAR_out	0k6	1u3	1v3
NEAR_over	0p3	0e3	1g6	283
NEAR_own	206	0t3	113
NEAR_page	1b30	1f42	1p6	166	1g42	173	1h3	2a3	1c3
NEAR_pagemap	166	1g6	1f3
NEAR_pages	1t3	1f15	1d12	1h21	1b3	233	1c6
NEAR_params	1v6	1l3	1i3
NEAR_parasite	2354	1b9	1f12	1a9	159	1p3	163	1g3	283
NEAR_parent	1b12	0q3	1d3	1c6
NEAR_parsing	179	1u3
NEAR_path	0m9	0n24	2712	046	026	0i3	0l12	1c6	1b9	1x3	0j21	0f12	0p15	083	0a3	053	0c3	1u3	063	096	0o3
NEAR_pc	2a3	296	193
NEAR_peer	0069	0121	0c6	026	0312	1m15	266	1n6
NEAR_peer_ino	0060	0121	026	039
NEAR_pid	0012	0215	0321	0412	0518	0627	0715	0827	0930	0a18	0d12	0e9	0f42	0g42	0k30	0h12	0i27	0j63	0l30	0m30	0n54	0o18	0x12	203	2218	2339	1s15	1t3	1f9	1a15	1512	1u15	1115	1z9	1315	126	296	1j15	176	1612	1i21	1p6	1v3	1w3	216	1k3	1l3	1c12	1r3	266	0c6	1y6	146
NEAR_pid_max	1w3	1c6	113
NEAR_pidns	0w9	1d6	1c3	1i3	1j3
NEAR_pids	0x6	133	1y3	113	1g3	0z3	0y3	103
NEAR_pipe	1p3	1f12	1o9	2a3
NEAR_plain	0d3	0v12
NEAR_plugin	0g6	0k39	0i3	0f3	003	1w6
NEAR_pod	119	1x3	0i3	279	1j6	1v3	1d3
NEAR_podman	073	0p3	1x18	2912	1118	276	123	0l3	003	0b3	0k6	1b9	1y3	0d6	183	1d6	283	203	0x3	1h3	253
NEAR_port	083	043	053	076	1g9	1h3	1l18	1y3
NEAR_pos	0j45	003	0i6	0k3	0n21	0f24	0m3	086	0a3	1s3	043	053	1u6	063	036	023	0912
NEAR_posix	1u9	163
NEAR_post	119	1c3	243	1x6	1q6	133
NEAR_postgres	0p3	1t3	003	0m3	0l3	1s3
NEAR_pre	1b24	1c6	1g3	1d6	1j3	243	1y6
NEAR_preparing	0x3	0s6	0c3
NEAR_process	0e3	0w3	123	153	273	0b3	1i12	293	163	196	1v3	1l3	1k3	143
NEAR_processes	0y15	116	1v6
NEAR_profile	129	023	133	113
NEAR_program	206	186	163	293
NEAR_progress	103	0w15	203	0z6
NEAR_proto	043	053	076	083	1l15	1y3
NEAR_pstree	1d6	1c12	1w3	0e6	113
NEAR_ptrace	1112	1j3
NEAR_putting	2312	283
NEAR_pycriu	266	113	1e3
NEAR_python	0c6	1l3	263
NEAR_qemu	0f6	096
NEAR_queue	063	033	073	1s3
NEAR_read	063	243	113	2a6	266	0s6	1b3	1d6	1e3	1x3	1g3	1y6	0t3	1c3
NEAR_reading	0x3	1h3	1d3	1c3
NEAR_real	0g3	0k3	1q3	203	0z6	143
NEAR_recent	1d9	2a3
NEAR_recv	163	269	233	0t3
NEAR_redis	1x3	073	133	053	293	1c3
NEAR_registers	1a12	113
NEAR_regular	1t3	0k3	0i3	0n3
NEAR_remap	179	0m3	1r6	0s15	0h6
NEAR_repair	0712	0b3
NEAR_request	113	269	043	0w3	163	1z3	1x3
NEAR_reset	266	1b3	293
NEAR_restore	0k18	0w6	1x15	2a9	2948	1612	0b39	149	1915	1136	183	003	0712	0c6	0h9	0s6	053	0i3	0p6	0r6	0v6	0x12	0q12	1c21	1y12	0d3	226	1i6	1h6	2412	1n30	173	1b9	1j12	1l24	1m6	1p3	1u3	1v3	256	263	1a3	1d12	1k6	1r6	1e3	1o12	276	1z3	283	0t3	1q9	1w3	136
NEAR_restored	299	0i3	0p3	0r3	136	273	1915	183	1r3	1e6	0x3	0d3	1c3
NEAR_restorer	116	1212	0h15	136	1r12	1u9	1i12	163	1a3	1p3	176	1h3	1q9	186
NEAR_restoring	116	1v48	0712	0c15	0q21	0s39	0t12	0v42	0x33	1215	1421	0b3	0d9	0p12	273	0k6	1m21	2a6	1s12	1c33	1y9	223	1818	1i36	1k27	1j21	1d27	1e18	1h9	1p3	1r9	166	1715	1918	1a6	1l27	1n24	1o15	1u3	283	0r15	136	1q3	1b3	153	1w3	0h3	1t3
NEAR_resumed	2927	0i3	199
NEAR_returned	0b21	1c3	1u3	1y3	133
NEAR_rhel	133	0n3	0b3	123	163	183
NEAR_rlimit	1p6	0n3	0q3	0t3	123	1c6	1e3	193
NEAR_rlimit_nofile	1p3	0n3	0q3	0t3	123	1c6	1e3	193
NEAR_root	219	1f3	0m3	0t9	073	1j3	1c3	283	0p15	243	0c3	0o6
NEAR_rootless	119	0x3
NEAR_rseq	1818	1v3	236	1i3
NEAR_rt	176	0h6
NEAR_rtnetlink	1n15
NEAR_rule	053	0b3	1n6
NEAR_run	0d21	1112	269	103	1h3	0s3	123	196	1c3
NEAR_runaway	016	009
NEAR_runc	013	0t3	283	143	0d6	1c9	123	0i3	1o6	1b9	1x6	273	1z3	113
NEAR_running	0b18	0j3	0k3	2a6	1n12	053	243	179	183	193	163	1x6	0t3	216	1d6	0n3	106	1v3	0u9	1c3	1q6	133	1j3
NEAR_runs	083	0p3	203	1l3
NEAR_runtime	046	153	0w3	1x3	113	196	273	123	1c3
NEAR_rw	0i9	1t3	1x3	0g15
NEAR_same	0s3	1x3	1i3	203
NEAR_save	063	1n15
NEAR_scheduler	1v6	1l3	1i3
NEAR_scripts	0b15	246	0t3	216	1d6	0n3	106	1v3	0u9	1c3	1q6	133	1j3
NEAR_searching	096	003	0a3	043	053	063	036	023
NEAR_seccomp	119	1315	0i3	183	1q6	203	0z6
NEAR_second	1b3	293	0s3	0e3	1x3
NEAR_see	1x6	1c3	273
NEAR_segmentation	176	293	2a3	1v3	1q6
NEAR_self	0m9	1p3	0l12	0n21	0q3	0t3	0j21	123	0f12	1c6	1e3	0p15	083	0a3	193	043	053	0c3	1u3	063	023	096
NEAR_server	089	043	053	0y3	276	0w3	133	1g27	0g3	1l3	1h3	1o3	223	1b3
NEAR_service	013	0w3	1x3	193	263
NEAR_session	0c6	213	1g6	1b3	1k3
NEAR_set	046	0w3	243	166	116	1s3	1j3	1q6	1u3	0q3	136	1y3	1g3	1o3	0z3	0y3	103
NEAR_setcap	1118
NEAR_setup	1p3	1q3	0n3	0q3	0t3	123	1c6	1e3	1v3	193
NEAR_shared	0u21	1t3	0t12	0s6	1n3	1c3
NEAR_shared_id	0u21	0t12
NEAR_sharing	0u21	0t12
NEAR_shell	0c15	213	113	0e3	103	1y6	203	293	166	1k3	1m3	2a3	1z3
NEAR_show	1d9	293	273
NEAR_sid	0c3	1k6	0d3	1o6
NEAR_signal	176	2a6	133	186	1v6	0r3
NEAR_sigreturn	1812
NEAR_sigsegv	2a3	183	296
NEAR_size	2a6	196	1t3	0r3	283
NEAR_sk	0012	016	026	0a3	1x3	113	1m3	1c3	1d3
NEAR_skip	0512	0r3
NEAR_smaps	0g18	0n3	0i6
NEAR_snapshot	1x6	163	1f3	273
NEAR_sock	0a3	076	1l18	1y3
NEAR_sock_stream	076	1l18	1y3
NEAR_socket	0212	0312	056	0612	0a6	0015	076	096	046	0g3	083	1h6	1l6	1m6	253	0i3	0b3	1s3	016
NEAR_sockets	0012	016	166	0a3	043	053	0d6	063	036	1m3	023
NEAR_some	0p3	113	169
NEAR_src	083	043	1l18	073	1y3
NEAR_src_addr	083	043	1l18	073	1y3
NEAR_srv	0q9	0r3	283	0o6
NEAR_stage	1m15
NEAR_standalone	1m15
NEAR_start	1x9	0d6	293	276	1c9	193	0v3
NEAR_started	0e6	1k3	263	143
NEAR_stat	0o6	0d3	1c9	123	1e3	1g3	1b3
NEAR_state	0063	0121	083	0e3	026	0312	043	053	076	0y18	193	0q3	1l18	0w30	1q6	1y3	0z3
NEAR_stateful	1x12	1f3
NEAR_status	2433	2712	0b36	003	043	0q18	1m9	1n30	0c3	1i9	0r3	1x3	1l6	193	1d6	1f6	1r12	1t6	1v3	1h3	1k3	0x3	1q3
NEAR_steps	0y12
NEAR_still	0z3	1i3	1l3	1x3
NEAR_stream	0018	076	123	1l18	1y3
NEAR_strip	0l15	0m3
NEAR_successfully	2933	0i3	199	276
NEAR_sudo	0i3	1x18	1y9	2a6	0c3	003	1i3	169	1c6	1b6	1d6	1w3	286
NEAR_support	113	163	1j3	1x3	0q3
NEAR_supported	0012	169	183	1c3	1n3	193
NEAR_sys	1115	1j3
NEAR_system	0f3	0u3	243	163	043	126	133	1a3
NEAR_systemd	0j6	003	0c3	0o9	0w6	013	133	0x3	0y3	0u3	203	193
NEAR_table	0b9	1n3
NEAR_tables	0b21
NEAR_tag	0l15	0m3
NEAR_tar	2412	1b6	1f6	1d6	1x3
NEAR_task	0c15	0e3	0y12	0z15	103	216	113	0d3	1c6	1i18	1s3	1j9	1x3	1r3	1v3	273	1k3	0p15	243	1q12	206	143
NEAR_tasks	0p18	2936	153	0i3	199	0t6	216	136	0g3	0y6	0l3	1y3	0e6	0018	0u9	0w15	113	1g3	1s3	0c3	0d12	0z3	016	103
NEAR_tcp	0615	0730	046	0b15	1l27	223	1y6
NEAR_tcp_listen	1l18
NEAR_terminal	0c15
NEAR_test	296	053	1i3
NEAR_then	299	0d6	183	193
NEAR_thread	0k6	043	183	1a9	1v3	283	0q3
NEAR_threads	0y3	103	283	1i3
NEAR_tid	296	163	183	1j3	139	1q6	203	0z6
NEAR_time	053	286	0a3	033	0g3
NEAR_timers	1u9	166
NEAR_tmpfs	2433	0v3
NEAR_tool	243	1n18	273
NEAR_traceback	1d9	2a3
NEAR_trap	0j21	0n12	0f12	223	0l6	0m3	0a3	1p3	1s3	043	073	063	036	023	096	0o3
NEAR_tree	206	0c3	163	1y3	243	1c3
NEAR_try	0p3	0y6	1t3	273	0b6	0k3	1y12	1n3
NEAR_trying	036	0o6
NEAR_tty	0c18	0d24
NEAR_two	0r3	0k3	193	173	253
NEAR_type	0063	0121	083	093	0f3	0k6	0j6	1f3	193	293	026	0312	043	053	076	0o6	113	276	133	123	1l18	1n12	1c12	1x3	0q3	0t3	0x3	1d6	1r6	1y3
NEAR_ubuntu	0n3	1v3	126	189	1z3	173	1a3	1h3	1x3
NEAR_uffd	1h21
NEAR_uid	113	133	1v3	143
NEAR_under	053	033	0p3	0k3
NEAR_unexpected	173	0x3	243	0y3	1c12	1q6
NEAR_unfreezing	0t6	216	136	0g3	0y6	0l3	1y3	0e6	0p15	0018	0u9	0w15	113	1g3	1s3	0c3	0d6	0z3	016	103
NEAR_unix	0084	0127	0218	0321	166	1m30	263	0d6
NEAR_unknown	043	093	0j3	2715	1x3	173	1d6	1e3	1n6	1f3	0b3	1y3
NEAR_unlink	0s12
NEAR_unlock	0027	0e9	0p18	0y9	0b3	0k3	0t9	219	139	0g9	0n6	1f3	0l3	1y3	0i3	109	0u18	0w15	113	243	1g3	1q6	1s3	0c3	0d6	0z3	016
NEAR_unprivileged	116	076	1415	0v3	1q3	1h3
NEAR_unseizing	213	136	0t3	1y3	0e6	0p15	0018	113	1g3	0c3	0d6	0z3	016	103
NEAR_usage	1x6	1y6
NEAR_use	2a3	0h3	0g3	043	0b3	116	163	1w3	1c3	1o3
NEAR_user	213	146	013	1112	1j3	1q3	1a3	193	0v3	133
NEAR_using	0c12	0b6	043	086	276	173	1m3	193	1k3	1l3	0h3	1i6	143
NEAR_utsns	0w12
NEAR_vdso	1736	153	163	193	1l3	0h6
NEAR_version	273	196	1x3	179	163	1z6
NEAR_via	0m9	0l12	0n18	0j21	0f12	0p15	083	0a3	043	053	0c3	1u3	063	023	096	0o6
NEAR_vm	193	0d3	1r6	0q3	1b3	1l3	163	1v3
NEAR_vma	0g21	0k6	0i9	0q27	0r24	1t3	173	1r3	0n3
NEAR_vvar	1715	0h6
NEAR_wait	236	0y3	113	1v3	1s3	1n3
NEAR_waiting	1h3	0j21	0n12	0f12	223	0l6	0m3	0a3	1p3	1s3	266	043	073	063	036	023	096	0o3
NEAR_was	063	0n6	0z6	276	023	1c3	1d3	233	263	193	1g3	1o6
NEAR_web	083	1b9	1x15	1c6	1d3	203
NEAR_when	083	183	166
NEAR_will	166	1a3	1f3	0t9	276	1w3	213	133	113
NEAR_without	119	0q3	0b3	0c6	0v3	276	1s6	1j3
NEAR_work	043	163	1c3	273
NEAR_write	063	1f12	129	1j6	293
NEAR_xb	296	1o3	073
NEAR_xc	2a3	1l6	0b3
NEAR_xdg	046	0w3	113
NEAR_xdg_runtime_dir	046	0w3	113
NEAR_xfer	1b9	1f24	1g24
NEAR_xsave	1912	1c3
NEAR_xsaves	199	1c3
PHASE_check	1120	16170	1510	1y10
PHASE_dump	00170	0170	0260	0370	0450	0580	06100	0750	0890	09100	0a50	0c50	0d100	0e130	0f150	0g130	0k130	0h40	0i100	0j190	0l100	0m100	0n180	0o70	0p100	0t90	0u120	2430	0w130	0x70	0y200	0z120	10150	20100	2170	2240	23180	1s70	1t10	1b70	1f100	1a110	1580	1u40	1x320	27270	28100	11180	1z40	1660	13100	1y30	0b70	1g60	1850	1p30	1220	1n40	2a10	1720	1w20	1410
PHASE_lazy-pages	1h130	2510
PHASE_page-server	1g10
PHASE_pre-dump	1b30	1g10	2a10
PHASE_restore	1x100	1c200	0k30	29140	1n70	1490	0v150	0q120	1140	27200	1v140	1770	0c50	0s110	0t50	0x140	0b10	0d40	0i10	0p40	0720	0r70	1340	1m90	2a30	1s30	1y30	2210	1860	1b40	1d190	1i180	1j170	1p70	1r90	19140	1520	1k120	1o90	1e80	1h40	1230	1620	1l80	1t30	1u10	1z20	1q30	1a10	1w20	2810	0h10	2410
PHASE_unknown	0140	06125	0990	0a115	0i80	0o145	0u240	24210	0w120	22125	1s215	1t150	1f235	1p140	1x1410	1c430	1z360	11515	1d370	1b220	26345	27215	0x320	0490	0k205	0t185	2a450	29150	28175	2045	12335	13195	16515	1n445	0b285	1y570	1w180	19265	18120	1g350	02130	0570	07220	0d215	0h165	0l55	0p140	0q130	0r160	14210	0g60	0n100	0v245	15115	03130	0c125	1e170	0s195	1r265	17210	1j100	1l230	1m245	1o170	1q220	1u290	0f85	0e35	0j65	0885	0z45	10105	0m60	2175	23115	25135	0035	1a145	0y90	1h140	1i120	1k75	1v70
PID	1124	1266	1766	0760	0c36	0d54	0h54	0q96	0r102	0s120	0t24	0v138	0x60	1324	1430	0k6	0p42	1512	1m144	1s48	1r132	2230	1c48	1d42	1l138	1n96	1o90	1p60	1q90	1t60	1u66	2518	1k66	1i60	1h30	0o12	2a6	1912	0a6	1b24	0f6	1618	1a6	1e6	1812	2812	1y12	0i6
PIE	1140	12120	17180	0h180	1380	1520	1r180	1p60	1q300	1u140	1420	1h40	1i80	1620	1a20	1840	2820	1t40	0i20
PRE_amdgpu_plugin	0k270
PRE_anon_inode	0i15
PRE_apparmor	1230
PRE_autofs	0u60
PRE_avc	1230
PRE_bash	1x30
PRE_bfd	1f30
PRE_bind	1l15
PRE_bpfmap	0j45
PRE_cg	0x990
PRE_cgroups 	0x15
PRE_checkpoint	1z30
PRE_checkpointctl	1e30
PRE_compat	1530
PRE_compat_blob	1530
PRE_cp	1f60
PRE_cpu	19255	1a15
PRE_crac	1c30	1i30
PRE_criu	2060	1630	1y330	0130	0f30	2a180	1x60	1z30	1w30	2530	1o30	2130	2330	1a30
PRE_criu  	1x15	2a15
PRE_criu  swrk  	2615
PRE_criu dump	0430
PRE_criu failed	1z60	2660	27105
PRE_criu-ns	1g30
PRE_criu_dump	2630
PRE_crun	1x30	1z30	1n30
PRE_ctr	1x240	1c30	1d30
PRE_cuda-checkpoint	0k30
PRE_cuda_plugin	0k360
PRE_curl	1x30	2930
PRE_docker	1x90
PRE_epoll	22390
PRE_exec	2415
PRE_exec utable  	1x15
PRE_fdinfo	1z30
PRE_forbidden	1115
PRE_fsnotify	0o435
PRE_go-criu	2630
PRE_inet	04150	05315	08315	06180	1l480	1y60
PRE_inherit-fd	1o30
PRE_invalid rootfs	1x30
PRE_ip	1n30
PRE_ipv4	1n30
PRE_irmap	0o90
PRE_java	2930	1930
PRE_json	1d30
PRE_kcmp failed	1690	1130
PRE_kerndat	1630
PRE_lazy migration	1h30
PRE_lazy-pages	1h120
PRE_lsm	12120
PRE_lxc move	1x30
PRE_migration	1g30
PRE_mnt	0t720	0u600	21270	0v495	1y60	1s30
PRE_mnt -v2  	0v135	1115
PRE_mnt-v2	0v210
PRE_modprobe	1645
PRE_mqueue	1s30
PRE_net	0w60	0b150	1n705	1o30	1630
PRE_netavark	1n30
PRE_netlink	0a345
PRE_newuidmap	1460
PRE_nf	0b30
PRE_nft	0b60
PRE_nginx	2930
PRE_option	1y30
PRE_oracle	1s30
PRE_packet	1l30	1630	0930
PRE_page-pipe	1p30
PRE_page-xfer	1b150	1f210	1g420
PRE_pagemap-cache	1b60	1660	1130
PRE_panic	2a120
PRE_pidfd	0j75
PRE_pidfile	1y15
PRE_pmc_init	2a15
PRE_prctl	1630
PRE_protobuf error	1d30
PRE_ptrace	0z30
PRE_pycriu	2730	2630
PRE_python3	2930
PRE_qemu	1930
PRE_recvmsg fail	0315
PRE_recvmsg failed	0315
PRE_restore	1m30	1p30	1q30	1t30	1u30	1730
PRE_restore failed	0q30	0r30
PRE_restorer	1r30
PRE_rpc	2630
PRE_rpc error	2730	2830	1x15
PRE_rseq	1845
PRE_runc	1z60	1x30	0t30	1130
PRE_runc restore	0x30
PRE_runtime error	2a15
PRE_seccomp	13300	1c30
PRE_setsid	1k30
PRE_sfd	2a30	1p15
PRE_sh	0b75	2460
PRE_shstk	1a45
PRE_signal	2815
PRE_sk unix	0090	01120	02120	1m120	0330
PRE_skqueue	03135
PRE_slurmstepd	0030	1x30
PRE_snapshotter	2730
PRE_sockets	09270	1z30	16120	1130
PRE_sudo	1x30
PRE_suspicious	2330
PRE_tar	24180	1f60
PRE_tcp	0690	07210	0b30
PRE_timens	1u30
PRE_timerfd	1u165
PRE_tls	1g150
PRE_traps	1960	2a30
PRE_tty	0c525	0d885	1o30
PRE_tun	1630	0f15
PRE_uffd	1h510	2560
PRE_unexpected EOF	2630
PRE_unix	00360	01150	03150	02330	1m720	0915
PRE_unknown flag	1x30
PRE_uns	14255
PRE_vdso	17630
PRE_vzctl	2730
PRE_warning	1x30
PRE_wrong aio	0h15
PRE_x86	1a75	1930
P_CRIU	1b40
P_Chromium	0220	0l20
P_EXEC	1x30
P_FPU	1a10
P_JDKSocketResourc	0420
P_Modules	2920
P_QkWSSV	0v20
P_RCVBUFFORCE	1130
P_RCVBUFFORCE E_Operationnotperm	1115
P_Restore	2720
P_SAY	0v20
P_SSE	1a10
P_Simple	0c40
P_Simple P_loop	0c20
P_SingletonSocket	0220
P_VVAR	1730
P_abc	0y20
P_accepted	0020
P_access	0q40
P_access P_log	0q20
P_agent	0220
P_alice	1120
P_amdgpu	1w60
P_amdgpu P_plugin	1w30
P_anon	0i20	0j60
P_anon P_inode	0i10	0j30
P_app	0m80	1x40	0q40	0n20	0220	0l20	1m100	0x20
P_app P_app	0210	0l10
P_app P_ctl	1m30
P_app P_data	0m20
P_app P_log	1x10	0l10
P_app P_logs	1x20
P_app P_sock	0210	1m20
P_apparmor	1220
P_attr	1240
P_bad	1w20
P_base	0l20
P_big	0l20
P_bin	0n80	27140	0q60	0r80
P_bin P_procs	0q10	0r10
P_bin P_runc	2760
P_bin P_server	0q10	0r10
P_binfmt	0u40
P_binfmt P_misc	0u20
P_boxes	0n20
P_breakpoint	2910
P_bus	0040	0220
P_busybox	0n20
P_cache	0s40	2a20	0l60
P_cache size	0l30
P_certs	0n20
P_cgroup	0y140	0x190	1620	0v20	0t20
P_cgroup E_Nosuchfileordire	0x10	1610
P_cgroup P_freezer	0y50
P_cgroup P_procs	0x40
P_cgroup P_system	0y20
P_checkpoint	1x20	1130	2760
P_checkpoint P_restore	2720
P_checkpoint forbidden	1115
P_children	1650	1u10
P_chromium	0220	0l20
P_chromium P_Chromium	0210	0l10
P_chroot	2120
P_ckpt	1f60	1c40	2520	1w20	0n40	1d60	0q60	0r60	0l60	0060	0m20	2420	1m20	0220	1y20
P_ckpt P_bin	0n10	0q10	0r10
P_ckpt P_cut	1d20
P_ckpt P_file	0r20	0q10
P_ckpt P_ghost	0l20
P_ckpt P_pages	1f30
P_ckpt P_unix	1m10	0210	0020
P_classes	0q20	0r20
P_clear	1b10
P_closed	2250
P_closed fd	2225
P_compat	1510
P_conf	0t60	0v20	1y60	2720
P_conf doesn	0t20
P_conf line	1y20
P_console	0d80
P_console E_Nosuchdevice	0d20
P_containerd	2760	1f20
P_containerd P_containerd	2720	1f10
P_containerd P_runtime	2720	1f10
P_containers	27160	1220
P_containers P_storage	2760
P_control	0x20
P_coordinator	1w20
P_core	0n20	1d40
P_core P_img	1d20
P_counter	2720	0q20
P_counters	2720
P_covered	0n20
P_cpu	0x20
P_crac	0420	1c20	1f20
P_criu	0c40	1320	1w210	2720	0v240	1220	2540	1y60	1x40	2620	2a20
P_criu P_amdgpu	1w30
P_criu P_cuda	1w30
P_criu P_mntns	0v120
P_criu P_org	0c20
P_criu P_runc	1y20
P_criu P_service	2520
P_crtools	0v20	2520
P_crun	2720
P_ctl	1m60
P_ctl P_sock	1m30
P_cuda	1w60
P_cuda P_plugin	1w30
P_current	1220
P_cut	1d40
P_cwd	0q20
P_daemon	2720
P_dat	0l20
P_data	0m60	0t120	0n80	0r60	0v40	1c20	0q20	0u60
P_data E_Nosuchfileordire	0v20
P_data dev	0u30
P_data has	0r30
P_data mountpoint	0t20
P_data use	0m10	0n10
P_debug	0v20
P_default	1f20	1y20
P_dev	0f110	0g80	0l20	0k110	0120	0d190	0t40	0n40	0u40	0v60	1220	1t20	1f20	1s20	1o20	1x20	1m20	0h10	1110	1n10
P_dev P_console	0d40
P_dev P_fuse	0f20
P_dev P_kfd	0k25
P_dev P_log	0110	1m10
P_dev P_mem	0g20
P_dev P_mqueue	0v10	1s10
P_dev P_null	0n20	0h5	1n5
P_dev P_nvidia	0f10	0k20	1x10
P_dev P_pts	0d40	1o10
P_dev P_shm	0l10	0v10	1f10
P_directory	1c20	1m20
P_docker	0y100	0t20	0x40	2720	1m20
P_docker P_scope	0y20	0x10
P_docker P_sock	0t10	1m10
P_driver	0t20
P_dump	2760	0q20	1220	1c20
P_dump P_log	2730	1210
P_dxQk	0220
P_err	1n10
P_etc	0t100	0v20	1y60	0n20
P_etc P_criu	1y30
P_etc P_resolv	0t30	0v10
P_eth	1n20
P_exec	1x20	1220	1110	1p10
P_fails	2420
P_fifo	0s40
P_file	0r40	0q20
P_files	11110	16120	1220	2a40	1c20
P_files P_reg	2a20
P_files directory	1615
P_files inaccessible	1115	1610
P_files procfs	1120	1615
P_firefox	0n20
P_fonts	0s20
P_foo	0s40	1m20	0x40	0r20
P_for	1620	1u10
P_for P_children	1610	1u5
P_forwarding	1n20
P_fpm	1m40
P_fpm P_sock	1m20
P_freezer	0y100
P_freezer P_docker	0y30
P_full	1b20
P_fuse	0f40
P_garbage	1d20
P_gcs	0u20
P_ghost	0s160	0l40
P_ghost E_Nosuchfileordire	0s30
P_gid	1440
P_gid P_map	1420
P_gnu	0r60	0q20
P_gnu P_libc	0r20
P_gone	1m20
P_gpus	0t20
P_group	0s10	1420
P_home	0m60	0n20	0u40	2120
P_home dev	0u20
P_hook	2420
P_host	0220
P_hostname	0t20
P_hosts	0t20
P_hsperfdata	0q40	0s20
P_hsperfdata P_root	0s10	0q10
P_hsql	0l20
P_hugepages	1t40
P_ibX	0s20
P_image	1x20	2a20
P_img	1y20	1f60	1c20	1d60
P_img P_core	1d20
P_imgs	2720
P_inet	1w20
P_infiniband	0g20
P_init	0x40
P_init P_scope	0x20
P_inode	0i20	0j60
P_internal	0420
P_inventory	1c20
P_jail	2140
P_java	0r40	0q20
P_java P_lib	0r20	0q10
P_jdk	0420
P_jna	0l20
P_job	0m20	0q20
P_journal	0120	1m40	0m20
P_journal P_socket	0110	1m10
P_journald	1320
P_jsa	0q20
P_jvm	0r40
P_jvm P_java	0r20
P_kXn	0l20
P_kernel	1670	0v40	1b40	1j190	1s20	0u40
P_kernel P_CRIU	1b20
P_kernel P_last	1635	1j90
P_kernel P_security	0v10	0u20
P_kfd	0k50
P_kfd E_Nosuchfileordire	0k20
P_kubelet	0t20
P_kvm	0f20
P_lambda	0420
P_large	0l20	0020
P_last	1670	1j180
P_last P_pid	1635	1j90
P_latest	1x40
P_lazy	2540
P_lazy P_pages	2520
P_lib	0t40	1w180	27160	0m60	0r100	0l40	0n20	1320	0q80	1220	0s20	0u20	1x20	1620
P_lib P_containers	2760	1210
P_lib P_criu	1w90	2710
P_lib P_jvm	0r20
P_lib P_libc	0r10	1x10
P_lib P_libfoo	0m10	0q10
P_lib P_linux	0r10	0q10
P_lib P_modules	0t10	1610
P_lib P_server	0r20	0q10
P_libc	0r60	1x20
P_libc has	0r30
P_libcrypto	0r20
P_libfoo	0m20	0q40
P_libfoo restore	0q20
P_libjvm	0r40
P_libpod	0x20
P_library	1c20	2920
P_libx	0m20
P_link	0s40
P_link P_remap	0s20
P_linked	0m20
P_linux	0r60	2720	0q20
P_linux P_gnu	0r30	0q10
P_local	0q20
P_locks	0p10
P_log	1x40	27120	0120	0l20	0t20	0q40	0r20	1220	1120	1m20
P_log P_nginx	0q20
P_log log	2720
P_log restore	0q20	1110
P_loginuid	1q10
P_logs	1x40	2740
P_logs P_checkpoint	2720
P_loop	0c40
P_lxc	0x60	0y40	2720
P_lxd	0t20	2720
P_machine	0x40
P_machine P_slice	0x20
P_malloc	2a20
P_map	11110	16120	1220	1480
P_map E_Operationnotperm	1430
P_map P_files	1155	1660	1210
P_mapped	0l20
P_maps	1730
P_match	0b10
P_max	1s40	1j10
P_mem	0g40	2a40
P_memmove	2a20
P_memory	0t20
P_mgNV	0v20
P_misc	0u40
P_mnt	0u80	1120	0v100	0w20	1f20
P_mnt E_Invalidargument	0v10	0w10
P_mnt P_nfs	0u20
P_mntns	0v240
P_mntns P_mnt	0v30
P_mntns P_sys	0v20
P_moby	2740
P_moby unknown	2720
P_mode	0r20
P_modules	0t20	1620
P_mount	2a20
P_mqueue	1s70	0v20
P_msg	1s40
P_multiarch	2a20
P_mysqld	1m40
P_mysqld P_mysqld	1m20
P_mysqld P_sock	1m20
P_names	0l20
P_native	1m20
P_net	1020	1110
P_newroot	0n20	2120
P_next	1s20	1620
P_next E_Nosuchfileordire	1s10	1610
P_nfs	0m100	0u60
P_nfs E_Operationnotperm	0m20
P_nfs dev	0u30
P_nfs use	0m30
P_nginx	0q40	0r20
P_nginx P_access	0q20
P_nodir	1c20
P_notify	0140
P_null	0n40	0h10	1n10
P_numpy	0q20
P_nvidia	0f20	0t20	0k40	1x20
P_nvidia P_uvm	0f10	0k20
P_nvidiactl	0k20
P_odd	1w20
P_offsets	1u30
P_opt	0t20	2420	0m20	1w20	1c20
P_option	0020
P_orders	0n20	1s20
P_org	0c40	0220	0l20
P_org P_Simple	0c20
P_org P_chromium	0210	0l10
P_out	1x20	1120	0n20
P_out P_log	1x10	1110
P_outside	0040
P_overlay	27120
P_overlay P_containers	2760
P_packages	0q20
P_pagemap	1120	1640	2a20	1d20
P_pagemap E_Nosuchfileordire	1610	1d10
P_pages	1f60	2540
P_pages P_img	1f30
P_pages P_socket	2520
P_path	0220
P_peer	1m10
P_peers	1y20
P_pgrp	0c10
P_pgsql	0l20
P_php	1m40
P_php P_fpm	1m20
P_php P_php	1m20
P_pid	1670	1j190
P_pid E_Readonlyfilesyst	1j30
P_pid procfs	1j30	1615
P_plugin	1w140
P_plugin undefined	1w20
P_plugins	1w60
P_pods	0t20
P_postfix	2120
P_pre	1b40
P_proc	0x70	1u50	0t20	16230	11100	1260	0u40	1j100	1s30	0v60	1460	2820	1n10	1q20
P_proc E_Operationnotperm	0v20
P_proc P_cgroup	0x20
P_proc P_map	1210	1615
P_proc P_self	0x15	1130	1650	1210	1u15	1q10
P_proc P_sys	1620	0u20	1j50	1s15	1n5
P_proc P_uid	1420
P_proc pid	1115	1620
P_procs	0x80	0q20	0r20
P_procs E_Deviceorresource	0x20
P_psm	0s20
P_pstore	0v20
P_ptmx	0d20	1110
P_pts	0220	0d100	1o20
P_pts E_Nosuchfileordire	0d20
P_pulse	1m20
P_put	0v20
P_python	0r20	0q20
P_queues	1s20
P_redis	0n20	2920
P_refs	1b10
P_reg	2a40
P_releases	0q20
P_remap	0s40
P_remote	0u20
P_removed	0q40
P_removed P_run	0q20
P_renamed	0220
P_resolv	0t60	0v20
P_resolv P_conf	0t30	0v10
P_restore	1z160	2760	1x100	2a20	1910
P_restore P_log	2720
P_restore requires	1z40
P_restore support	1x15
P_rewrite	1w20
P_root	0220	0s20	0q20	0v20	1c20	1y20
P_rst	2a20
P_rtc	0f20
P_run	0080	02120	0t60	0160	2780	1m260	0v20	1f20	2540	1z20	2420	2620	1120	0n40	0q40	0r40	0l60	0m20	1n10
P_run P_app	0210	1m50
P_run P_cache	0l30
P_run P_containerd	2720	1f10
P_run P_criu	2520	2610
P_run P_data	0r20	0q10
P_run P_docker	0t10	2710	1m10
P_run P_mysqld	1m20
P_run P_out	1110	0n10
P_run P_secrets	0t20
P_run P_systemd	0120	1m20
P_run P_user	0020	0110	0220	1m10
P_runc	27120	1y40
P_runc P_conf	1y20
P_runc checkpoint	2740
P_runtime	0x20	2740	1f20
P_runtime P_task	1f10	2710
P_sbin	1320	1220	1x40	0r20	1y20
P_sbin P_criu	1310	1210	1x20
P_scope	0y40	0x100
P_scope P_cgroup	0x20
P_scratch	1c20
P_screen	0220
P_script	2420
P_secretmem	0g20
P_secrets	0t40
P_security	0v20	0u40
P_security dev	0u20
P_self	0x30	1160	16100	1220	1u30	1q20
P_self P_cgroup	1610	0x5
P_self P_map	1120	1610
P_self P_pagemap	1110	1610
P_self P_timens	1u15
P_sem	0r20	0s40	1620
P_server	0n20	0q40	0r60
P_server P_classes	0q10	0r10
P_service	2540
P_service P_socket	2520
P_sess	0m20	0s20
P_share	0s20
P_shm	0l20	0r20	0s60	0v20	1f20
P_shm P_sem	0r10	0s20
P_shrunk	0r20
P_sid	2120
P_site	0q20
P_size	0r20
P_sleeper	0q20
P_slice	0y40	0x140
P_slice P_cgroup	0x20
P_slice P_docker	0y20	0x10
P_smaps	1120
P_snap	0n20	1c20
P_sock	0260	0t20	1m200	2620
P_sock E_Addressalreadyin	1m20
P_sock E_Nosuchfileordire	1m50	0210
P_socket	0120	2580	1m20
P_socket E_Addressalreadyin	2530
P_sockets	1m20
P_spool	2120
P_srv	0m40	0t20	2140	1w20	0n40	1d60	0l60	0060	1c20	2420	1m20	0220	1y20
P_srv P_ckpt	1w10	0n20	1d30	0l30	0030	0m10	1c10	2410	1m10	0210	1y10
P_ssl	0n20	2920
P_storage	27120
P_storage P_overlay	2760
P_stream	0060
P_stream P_outside	0020
P_subtree	0x20
P_such	1c20
P_sys	0y140	1640	0v100	0u80	0x40	1j120	1s30	0t20	1n10
P_sys P_binfmt	0u20
P_sys P_cgroup	0y70	0x20	0v10	0t10
P_sys P_kernel	1620	0v20	1j60	1s10	0u20
P_sysdeps	2a20
P_system	0y40	0x20
P_system P_slice	0y20	0x10
P_systemd	0160	1320	0v20	1m40
P_systemd P_journal	0110	1m20
P_systemd P_notify	0120
P_tail	0n20
P_tar	1d50
P_tar invalid	1d20
P_target	0b10
P_task	1f20	1630	2720
P_task P_children	1615
P_tasks	0x20
P_tcpmon	1w20
P_tegra	1620
P_termination	0t20
P_time	1620	1u20
P_time P_for	1610	1u5
P_timens	1u30
P_timens P_offsets	1u15
P_timers	1u30	1620
P_timers procfs	1610	1u5
P_tmp	0l140	1y20	1c60	0240	0v260	0m20	0s40	2740	2520	0n20
P_tmp E_Nosuchfileordire	1c20	0v10
P_tmp P_criu	0v120
P_tmp P_org	0210	0l10
P_tmp size	0l20
P_tree	0n20
P_tty	0d20
P_uid	1440
P_uid P_map	1420
P_uio	0g20
P_unified	0x40
P_unix	0240	1m20	0040
P_unix P_stream	0020
P_user	0040	0120	0x80	0240	1m20
P_user P_bus	0020	0210
P_user P_slice	0x40
P_userdata	2720
P_usr	0n60	27160	1340	1w180	1220	1x40	1y20
P_usr P_bin	0n20	2770
P_usr P_lib	1w90	0n10	1310	2710
P_usr P_sbin	1310	1210	1x20	1y10
P_uverbs	0g20
P_uvm	0f20	0k40
P_var	0240	0t40	27180	0l60	0m20	1220	1m40	2120	0s20	0u20	1f20	2520
P_var P_lib	0t10	2780	0l20	1210	0s10	0u10
P_var P_log	0l10	2710
P_var P_run	0220	0t10	1m20	2710	2510
P_vdb	0v20
P_vol	0v20
P_volume	0n20
P_vvar	1730
P_wal	0m20
P_wayland	0220
P_wchan	2820
P_web	2820	2720
P_words	0l20
P_xQQ	0v20
P_zero	1220
SPEAKER_check	1128	16210	1514	1y14
SPEAKER_criu	00259	01154	02266	03280	04126	05210	06315	07378	08245	09266	0a231	0c301	0d497	0e231	0f329	0g266	0k413	0h301	0i252	0j357	0l203	0m224	0n392	0o301	0p392	0t413	0u504	24238	0w350	0x700	0y364	0z231	10357	20203	21203	22231	23413	1s413	1t252	1b448	1f245	1a371	15301	1u448	1p308	16791	1y854	1w280	11693	1z238	13441	27147	28161	26245	1c616	0b371	12357	1v266	17406	1g560	0q322	0r308	0s427	0v511	14392	1m441	2a448	1r455	18266	1d532	1e294	1h406	1i392	1j336	1l406	1n623	1o364	1q322	19385	25189	1k245	1x378	29112
SPEAKER_engine	1x1862	1c238	1z350	11238	1d126	1b42	26126	27686	0x42	0k70	2a70	29126	28154	1f126	1n112	1428	0v42	0q28	1942	1256	1842	0y42	0b84	0728	0l14	0014	0414	0r14	0t28	1j28	1614	1r14	1l14	1h28	1p14	1q14	1k14	1u14	1s14	1g14	2514	2214
SPEAKER_kernel	1298	1314	2814	2a14	1v14
SPEAKER_program	0c14	1x322	1198	0456	27126	0k28	1d126	2a168	29168	2870	26112	1228	1656	0b56	19140	0014	0i14	0t14	1314	1e56	24112	1f98	1n42	1414	1i28	1j14	1m28	1w28	1c28	1g28	1k14	1l14	1p14	1q14	1r28	1s14	1t14	1u14	1v14	1y28	1814	1714	1b14
__vdso_getcpu	1720
_cs	1810
_freebind	1l10
_has_shstk	1a10
_ioc	0k10
_map	1420
_next_id	1610
_plugin	1w20
_real	1310
_window	0710
_xstate	1a40
_xstate xstate	1a20
aa	1x20	0120	0520	0820	0a20	1r20	1n20	1920	1c20	1230
aaaaac	1t60
aarch	1520	1920
ab	1x20	2820	0640	0820	2720	1d20	2a20	1s20
abandoned	0u10
abc	1x20	1y40	2720
abcd	1x20	0r20
abi	1810
able	1x50
able reuse	1x20
abnormal	1v10
abnormally	1420
abort	0x30	1710	1810	2910
abort restore	0x15
aborted	2940	2a10
aborted core	2915	2a5
aborting	2350	0c100	1y10	2410
aborts	0i20
about	1610	1910
above	1p20	0a10	1r10
abrt	2a10
absent	1650	1x20
ac	0820	1z20	0r20
accept	0520	1210	1g10	1h10	2310	2510	2610
accept connection	125	1g5	235	255
accepted	0320
access	0210	0s10	0u10	1u10	1x10	1y10
accessible	0n10
accessing	0x10
ack	2820	2330	2a10
action	0k20	1y40	2410
active	0410
ad	0820	2a20	1920	1n10
add	1n70	22120	0o50	1x20	0m10	1w10	1y10
add event	2255
add ip	1n20
add watch	0o25
add_inventory	1w10
adding	0o10	1g10
addr	1m130	2a20	1l20	1g20	1510	1n10	1r10
addr P_run	1m30
addr P_var	1m20
addr inet_addr	1l10	1g10
address	2a90	1n80	0d40	1020	2320	1o20	1630	1r20	1a20	1b10	1d10	1g10	1l20
address already	1n10	1l10
address nil	2a30
addresssanitizer	2a30
adj	1q10
admin	11190
admin cap_checkpoint_res	1185
advanced	1d10
ae	1x20
af	1x20
af_inet	1l20	1g20
af_inet inet	1l10	1g10
af_packet_diag	1620
af_unix	1m20	2620
af_unix unix	1m10	2610
af_vsock	0920
after	2a20	29180	0k20	0i20	2840	1m20	1g20	1s20	1820	0y10	2610
after restore	2970	0i10	1810
again	0f20	1s20
agetty	0d20
agic	1d10
ago	2920	1920
ail	0k20
ailed	0710	0k10	1210	1410	1s10	1x10	2910
aio	0h260	1610
aio aio	0h15
aio deleted	0h20
aio ring	0h65	165
aio rings	0h20
alarm	1u60
alert	2920
aligned	1a10	2a10
alignment	1a30
alive	0u30	1020
alive but	0u15
all	0k20	1730	1x20	0d10
all dynamic	1715
allocate	0x20	2330	1s50	2a40	1n20	1x30	1310	1510	1p10
allocate bytes	2a20	135
allocate memory	0x10	2315	1s15
allocate tty	1x15
allocated	1a20	1l20
allow	0t40	1y20	1m20
allow them	0t20
allowed	1x50	1120	1420	0d10	1y20
alone	2320
already	1x150	1n40	0z50	1020	1i30	1u20	1l20	1o20	1s10
already being	0z15
already exists	1x50
already use	1x30	1n10	1i15	1l10	1o5
altivec	1a10
always	1y20	0u10
am	2020
ambi	0g10
ambient	1q20
ambiguous	1y10
amdgpu	0k180	1w20
amdgpu plugin	0k90
amdgpu_plugin	0k180
amdgpu_plugin amdgpu	0k90
amdkfd	0k30
amdkfd_ioc_criu_op	0k20
among	0e20	0x20	2020
amx	1a30
anew	1m20
annot	0k10
annotation	1x50
annotation io	1x15
annotations	1x20
anon	0i200	0j320	1r50	0g20	1s10	1t50
anon anon_inode	0i15	0j85
anon file	0j10	0i10
anon hugepage	1t20
anon inode	0i100	0j145	0g10
anon vma	1r25	1s5	1t5
anon_hugepage	1t40
anon_hugepage anon	1t20
anon_inode	0i200	0j270	0g20
anon_inode anon	0i100	0j135	0g10
anon_vma	1r50	1t10
anon_vma anon	1r25	1t5
anonymous	1140	1r20	0j10
anonymous verb	1120
another	0a20	21120	0b20	2540	1e30	1930	1i20	1x10
another criu	2520	1e10
another root	2160
answer	0y20	2620	1g10
answered	2620
answers	1n50
answers E_Fileexists	1n20
any	0k20	1n20	0n20	1c20	1o20
api	1x40	1120	0b10	1610	1h20
api failure	1x20
app	0r40	0b20	2910
apparmor	12270
apparmor denied	1280
appear	1x10
append	0b20
application	1x20	2910
applications	1510
apply	0x50	0v10	1810	1p10
apply cgroup	0x20
arch	1340	1a20	1510	1e10	1z10
arch syscall	1320
arch_prctl	1510
arch_shstk	1a20
architecture	1b40	1910	1e10
architecture P_kernel	1b20
archive	1x100	1c90	1d110	1f80	2440	1e20
archive P_tar	1d25
archive config	1x15
archive import	1c20
archive unexpected	1d20
archive write	1f40
area	17100	1960	2320	1r60	1a40	1510	1d10
area bounds	1725
area image	1910	175
area size	1910	1a10
area task_restore	1r25
aren	0w20
args	1i20	1r10	2a10
argument	1y130	1x40	2420	0u10	1210	1o10
ask	0z10	1310
asked	1u20
assertion	2a120
assign	1l10
assigned	1w10
associated	1n20
async	1d30	1410
async pr	1d15
at_fdcwd	1j20
atal	2910
attach	0z10	1s10
attached	0c40	1s20
attached shell	0c20
attempts	0y40
attr	1110	1220
attribute	2a10
audit	12200	1340	1q10
audit apparmor	1270
audit auid	1320
audit avc	1230
audit type	1230	1310
aufs	0u10
auid	1340
auid uid	1320
authentication	1a30
auto	0t50	1s10
auto allow	0t20
auto_msgmni	1s10
autodetected	0t40
autodetected external	0t20
autofs	0u90	0v10	1610
autofs alive	0u15
autofs find	0u20
automount	0u20
auxv	1110
av	2a20
available	1b80	0p20	1h40	1920	1n20	0710	1620	1l10	1x20	1y10
available consider	1b20
avc	12100
avc denied	1250
avc msg	1230
avx	19120
avx required	1930
azy	1610
ba	0320
back	0i20	1l160	2720	1q30	0p10	1110
back E_Addressalreadyin	1l30
back E_Cannotassignrequ	1l20
back network	1l20
bad	0r390	1360	0u40	1y30	1x20	0h10	0o10	0v10	0x10	1d20	1n10	1o10	1z10	2410
bad build	0r55
bad format	0u20
bad mode	0r50
bad size	0r70
bad system	1330
base	0420	1p10
based	0b10	1610
bash	1x40
bbd	1920
bbe	0h20
bc	2a20
bcb	1820
bd	2a20
because	1x60	1220	2710
become	1k20
been	1x60	0q20	2950	1v20	1c10	1u10
been detected	2925
been started	1x30
before	2640
beforecheckpoint	0420
beginning	1d20
being	0z30	2820	2910	2a10
being traced	0z15
belong	1110	1410
below	1j10	1r10
between	1520
bf	0520
bfd	1f20	2a10
big	0910	0d10	0l10	1a10	1p10
bigger	0l20	1710
bigger than	0l10	175
bin	0q20
binary	1x70	0k20	1z30
bind	0270	0k20	0t60	1m290	1g100	1l440	25150	0a30	1x40	0v40	2610
bind id	1m70
bind inet	1l175
bind mount	0k10	0t20	1x10	0v15
bind packet	1l15
bind page	1g50
bind path	0230
bind sa_family	1m10	1l10
bind socket	1m55	025
bind source	0t10	1x10
bind transport	2535
bindexception	1l20
bit	15220	0y20	1q20	2820	1b20	1920
bit killable	0y10	2810
bit mode	1525
bit task	1520
bit tasks	1525
bits	1920
blk	0f70
blkdev	0f10
blob	2340	1r30	1520
blob pid	2315
block	2330	0f20
block signals	2315
blocked	0y20	2860	1220
blocked more	2830
blocking	1x20	1610
bluetooth	0920
bogus	0p10	1r10
bootstrap	1r50
boottime	1u30
born	1k10	2a10
bort	2910
both	1x20
bound	0a30	0210	1610
bound groups	0a15
bounds	1750	2a30
bpf	0j110	1320
bpf map	0j15
bpf prog	0j40
bpfmap	0j40
br	1n20
branch	0u10
branches	0u10
break	1720	0p10
breaking	0p30
breakpoints	1610
breaks	0p10
bridge	1n50
bridge add	1n20
broken	2650	1720	1g20
broken pipe	2625
bset	1q40
btrfs	0u30
buf	1j20	1710
buffer	2a80	1a20	0610	0h10	1420	1n10	2910
buffer overflow	2a35	295
buffering	1n10
buffers	2a10
bug	09160	2a120	0820	0a10
bug criu	2a40
bug unknown	0980	2a5
build	0r120	0b80	0710	1w10
build config	0b40
build id	0r60
built	0b30	1520	1650	1g10	1x10
built without	1510	1610	0b5	1g5
bundle	1x10
bus	1v40	1t10	2920	2a20
busy	1i30	2a30	0h10	0r10	1o10	2510
busy target	2a15
busybox	1y20
but	2020	0a30	0u40	0630	1e20	1950	1x40	1020	1b20	1g20	1230	0p10	1510	1810	1d20	1y10	1z10
but apparmor	1215
but defined	1x20	1y5
but expected	0615	1d5
but portid	0a15
but unreachable	0u15
bwrite	2a10
bytes	0620	0l40	0320	0r20	1r40	1d180	0x20	2a50	1a30	1g20	1310	1510	1f10
bytes E_Cannotallocateme	1r20
bytes expected	1d45
ca	1g10
cache	1b50	1640	1120	2a20
cache read	1b20	1110
call	0k40	0y20	1360	1630	1410	2a10
call kcmp	1615
called	2a30	1o10
caller	2020
calls	1220
came	1u20
canceled	2830	1u20
cancelled	2810
candidate	1x20
cap	11250	1z30	1q50	1x20	1j20
cap checkpoint	1195	1j10
cap sys	1195	1q10
cap_	1140
cap_ cap	1120
cap_audit_control	1q10
cap_checkpoint_res	11190	1j20
cap_checkpoint_res cap	1195	1j10
cap_last_cap	1z10
cap_net_raw	1120
cap_sys_admin	11190
cap_sys_admin cap	1195
cap_sys_nice	1q20
capabilit	1z10
capabilities	1z50	1990	1x20	1q80
capabilities do	1945
capabilities than	1z25	1q5
capability	1220	11150	1q40	1920	1z10
capacity	2a20
capset	1q10
carries	0320	1910
case	0310
cat	2820	2410
catatonic	0u10
cb	1x20
cc	0h20	1b20
ce	1720
certificat	1g10
certificate	1g30
cet	1a40
cg	0x880	1y10
cg abort	0x15
cg cgroup	0x15
cg cgroupd	0x35
cg controller	0x15
cg create	0x20
cg find	0x20
cg make	0x30
cg mount	0x20
cg move	0x55
cg open	0x35
cg opening	0x25
cg prop	0x10	1y5
cg set	0x35
cg walking	0x30
cg write	0x20
cg_controller_entr	0x10
cgns	0x20
cgroup	0x420	0y220	1c20	1620	1v30	1z20	1410	1y10
cgroup P_sys	0y70
cgroup configuration	0x25
cgroup dir	0x55
cgroup freeze	0y20	1y5
cgroup mountpoint	0x15
cgroup out	1v15
cgroup subtree_control	0x15
cgroup_yard	1z20
cgroupd	0x80
cgroupd recv	0x20
cgroupns	1610
cgroups	0x160	1x20	1y30
cgroups E_Nosuchfileordire	0x30
cgroups cgroup	0x15
cgroups mode	1y15
cgroupv	1x20	0y10	1y10
cgset	1d10
cgyard	0x30	2510
chain	0b30	1320
change	1m60	1240	0d10	0q10	0s20	1y10	2610
change_onexec	1220
changed	2430	0610
changed we	2415
changes	1b10
channels	0420
character	1d20	0f20
chdir	0v10	1c10	1y10
check	27170	0k20	1640	1b30	0h30	1z30	1w30	1x30	1210	1810	2910
check P_logs	2720
check aio	0h15
check criu	2755
check minimum	1z10	1x5
check_and_	1w10
check_and_remove_i	1w20
check_pagemap	1b10
checking	1710
checkpoint	1x1260	1c310	1z230	1d170	11370	27430	0k270	28160	1f100	1240	16120	1940	0q20	0t20	1320	1e60	1j20	1o20	1p20	0x10	1w10	2010
checkpoint P_restore	1z80	1x50
checkpoint archive	1x40	1c40	1d45	1f40	1e10
checkpoint checkpoint	0k10	1x15	1c5
checkpoint container	1c10	1x20	2760	2840	1120
checkpoint containerd	1x15
checkpoint containers	1x20
checkpoint cp	1c20
checkpoint create	1x30
checkpoint criu	1x15	1c5	275
checkpoint data	1x15
checkpoint dir	1x15
checkpoint docker	1x15
checkpoint does	1c15	1x10	1e5
checkpoint found	1c25	0k5
checkpoint id	1x20
checkpoint image	1x40	2750	1c10
checkpoint ing	0x5	1x10
checkpoint name	1x30
checkpoint plugin	1x10	1w5
checkpoint process	0k10	2720
checkpoint request	1x10	1210
checkpoint requires	1z10	1x5
checkpoint restor	1115	1x15	275	2810
checkpoint restore	1210	1660	11105	1310	1x35	1j10	0k5	1c5	2725	2810
checkpoint runc	2720
checkpoint server	2720	1x10
checkpoint stopped	1x15
checkpoint support	1x15
checkpoint supported	1x30
checkpoint timed	0k30
checkpoint type	1x15
checkpoint was	0q10	1e15	1x5
checkpoint_error	1x20
checkpoint_restore	1220	1x20
checkpoint_restore checkpoint	1210	1x10
checkpointcontaine	1x80	2740	2820
checkpointcontaine runtime	2720
checkpointcontaine service	1x30
checkpointctl	1e20
checkpointdir	1x20
checkpointed	1x70	0040	0f20	1120	1c10
checkpointexceptio	1x20	2730
checkpointing	11100	27150	1z20	1x100	0k10
checkpointing container	1140	1x10
checkpointing default	2720
checkpointing please	2730
checkpointing supported	1x20
checkpointopen	1x10
checkpointopenfile	1x40
checkpointopensock	0450	1x10
checkpoints	1x50
checkpoints containers	1x25
checksum	0r50	1d30
child	1040	2420	2020	0u20	0v10	1110	1i10	1v30	2a10
children	1630	2020	0w20	0u10	1010	2a10
chmod	0s10
choose	1p10
chose	1p10
chown	0s10
chr	0f250	0k20
chrdev	0f10
chroot	2160
chunk	2a10
ckpt	1y10
claimed	1x20
clash	1o10
class	1220	1710	1w10
clear	1110	1m10
clear_refs	1110
client	0320	2640	2410
client exited	2615
clock	1u180	1720
clock offset	1u25
clock type	1u15
clock_boottime_ala	1u20
clock_gettime	1720
clock_monotonic	1u20
clock_realtime_ala	1u20
clockid	1u50
clocks	1u30
cloexec	1h20
clone	1670	1j100	1i50	0w10	1410	1p10	1y10
clone flags	1j10	1i10
clone set_tid	1625	1j25	1i5
clone_newpid	1610	1y10
clone_newuser	1410
clone_parent	1610	1y10
close	1620	1y10
close_range	1620
closed	2940	0670	2240	2640	0310	0710	1610	1g20	1h10	1o10	1y10
closed connection	0610	2610	1g10	1h5
closing	1x20	0610	0x10
cls	0x20
cmd	2820	2410
cni	1n20
code	27150	2620	1120	1320	2380	2940	1x30	1510	1610	1d10	1r20	1y10	2410
code si_pid	2325
code unknown	2750
col	0810
cold	2720
collect	1s40	1330	1210	1610
collect message	1s15
collected	09200	0e20	1s10
collected family	0975
collector	0940
collision	0t10
combination	1x10
comm	12240	1350	1040
comm criu	12110	1310
command	1x190	1160	2460	1n30	0b20	1g10	1y60	2330
command checkpoint	1x15
command found	2425	1x25	0b5
commitlimit	1r20
communicate	1g10
communication	2310	2a10
compat	1340	15230	1610	1710
compat ia	1510	165
compat restore	1520
compat rt_sigaction	1515
compat supported	1515
compat task	1520
compat vdso	1510	175
compat_blob	1520
compat_cr	1530
compat_cr compat	1515
compatible	1510	1720
compel	1w10
compel_	1w10
compiled	1x80	1520	1220	1610
compiled without	1x25	1510
condition	2820
conf	1n20	1810
config	1d40	16250	1x100	1320	1560	0b90	1b50	1c10	1n20	1y20
config checkpoint	1660	1310
config compat	1530	165
config dump	1x20	1d10	1c5
config json	1x15
config mem	1b25
config netfilter	0b40
config set	1x10	165
config_	1630
config_ config	1615
config_checkpoint_	16120	1320
config_checkpoint_ config	1660	1310
config_compat	1560
config_compat config	1530
config_fhandle	1620
config_mem_soft_di	1b50
config_mem_soft_di config	1b25
config_namespaces	1620
config_netfilter_x	0b80
config_netfilter_x config	0b40
config_proc_childr	1620
config_tun	1620
config_unix_diag	1620
configuration	0x50	18100	0b50	1y30
configuration file	1y15
configuration mkdir	0x20
configure	0x10
configured	1n20	1x80	1610
configured runtime	1x25
conflict	0p20	1010	1i10
conflicting	0p10	1y10
conflicts	0p10
confs	1n10
connect	2350	1130	1g180	1h110	1l120	1m160	0720	2680	1x20	0a10	1210	2510
connect docker	1115	1x10
connect inet	1l45
connect lazy	1h50
connect permission	1115
connect sa_family	2610	1g10
connect server	1g70
connect socket	1m65	1l5
connect transport	2315	125	255
connected	04180	0a50	0120	0020	0b80	1y50	1x10
connected disabled	0b40
connected tcp	0480	1y25
connecting	1g10
connection	00190	05240	2940	26110	1g210	0720	0630	0420	0350	0b90	1m20	1210	1h10	2310	2510
connection ff	0520
connection name	0045
connection reset	2640	2910
connection socket	065	1g5	265
connection timed	1g40
connection transport	125	235	255
connection using	0b15
connection was	1g40
connectionerror	2920
connections	0550	0b40	0320	0410	2610
consequently	1u10
consider	0090	01120	04150	0c60	0e80	1b40	0520	1m20
consider omitting	1b20
consider using	0045	0160	0470	0c30	0e40	0510	1m10
console	0d90	1x50
console socket	1x15
consolidate	2a10
construct	0s10
cont	2a20
contain	1630	1x10
contain mnt_id	1615
container	1x810	1c100	11130	27340	28100	0y50	1n40	0140	12140	0l20	0t20	1420	0020	0d20	1z20	1i20	1q20	2910
container ab	1x10	2810
container abc	1x10	2710
container able	1x20
container checkpoint	1x20	1110
container counter	2720
container data	2720
container default	1220
container does	1x15
container given	1x15
container has	0l10	1x5
container id	1x15
container into	1x15
container live	1x30
container looper	1c20	1x30
container name	1x30
container network	1n10	1x10
container oci	2730
container requires	1150	1x10
container restore	1z10	1i10
container running	1x35	2720
container runtime	1240	275
container state	1c10	1x20
container tclass	1220
container was	0d10	1x10
container web	1x30	2810	1c10	2710
container without	1x25
container_linux	1x20
container_runtime_	1280
container_runtime_ container	1240
container_t	1260
container_t container	1230
containercheckpoin	1x30
containercheckpoin feature	1x15
containerd	1x150	2720
containerd runsc	1x20
containerid	2720
containers	1x200	1z20	1170	2520
containers dependencies	1x25
containers tty	1x25
contains	1x20
content	2470	1x100	1d10
content digest	1x40
context	1z60	28180	1260	0h10	0u10	1n10	2a10
context canceled	2815
context deadline	2875
continue	0o30
continued	2310
control	03130	0x30	2320	0220	0u10	0y10	1q10	1y10
control messages	0355
controller	0x110
controllers	1x20
convert	1450	1n10	1u10
convert uid	1425
converting	1g10
cooperative	1610	1h10
coordinator	1w20
copy	2720	1h80	1s30	1b20	0t10	0v10	1q10
copy migration	2710	1b10
copying	1f20
core	1970	2a50	1d140	2990	1c60	1e30	1310
core dumped	1920	2a20	2945
core img	1d60	1c20	1e10
core_entry	1d20
corked	0650
corked dgram	0625
correspond	0d130	0c20
correspond master	0d60	0c10
corrupt	1d20
corrupted	2920	1730	1w30	0d10	1310	1510	1d20	1e10	2a20
corrupted elf	1715
corrupted plugin	1w15
corrupting	1a40
corruption	2a50	1a20	1910	1d30
count	1r30	1x10
counter	2740	1610
counter start	2720
covered	0u20
covers	1d10	1h10
cp	1x60	1c50	1f40
cp already	1x20
cp writing	1f20
cpu	19380	0x40	1a10
cpu avx	1920
cpu capabilities	1920
cpu cpu	1950
cpu does	1915
cpu doesn	1915
cpu feature	1920
cpu features	1920
cpu instruction	1925
cpu xsave	1915
cpuacct	0x20
cpufeatures	1920
cpuinfo	1940	1d10	1y10
cpuinfo image	1920	1d5
cpuset	0x10
cr	2740	0s10
cr_	1w10
cr_plugin_init	1w20
crac	0440	1x100	1c40	2740	1i20	1j20
crac impl	0420	1x20
crash	2930
crashed	2920
crc	0r10
creat	1s20	1x20
create	0m150	1x170	1n100	1170	0s270	2760	1t110	1u180	0v60	0x60	0n50	1i90	1p20	1s40	16100	1o20	0a10	0b10	0h10	0j10	0o10	1210	1310	1410	1f20	1m20	1y10	2210	2310	2530	2610
create cgroup	0x20
create criu	2710	255
create fifo	0s15
create ghost	0s90
create inotify	1610	0o5
create link	0m70	0n25
create log	1f5	1y5	255
create memfd	1t35	235
create mountpoint	0v15
create netlink	1n10	0a5
create new	0v5	115	1n10	1u5
create only	1x30
create posix	1u45
create resource	1120
create restore	0h5	1s5	1t5	1u10
create task	2720
create thread	1i45	1p10
create veth	1n10	1610
created	1x60	1e10
created runtime	1x15
creating	1f40	1x20
creating checkpoint	1f20
creation	2810
cred	1i10
credentials	0320
creds	1q10
cri	1x30
crit	1y10
criu	20220	1z670	1b20	26360	1x670	27630	1d20	11200	12240	1320	1940	0k40	0020	0440	0b60	0q30	0t40	1540	0u20	1e160	2a400	1820	1w70	1630	28130	0x20	1q30	2590	1a20	1g30	1s20	1c20	1y20	2910
criu P_files	2a20
criu P_mem	2a20
criu binary	1x10	1z15
criu blocked	2820
criu checkpoint	2815	1x15	2710
criu checkpointing	2740	1x10
criu command	1x20
criu criu	1x25	1z60	2610	2a5
criu criuexceptionexter	1110	2610
criu criuexceptioninter	2620
criu does	1b10	1z10
criu double	2a20
criu dump	0410	2725	2610	115	165
criu executable	1x60
criu greater	1z45
criu has	1z10	1510	1x10
criu image	1d10	1c5
criu installed	1x10	1z10
criu isn	1x30
criu itself	2090
criu logfile	2750
criu missing	1z15
criu name	1220
criu needs	1165
criu option	1x15
criu process	2715
criu requested_mask	1250
criu required	1z15
criu restore	0q10	2720	2810	1x10
criu restoring	2720
criu rpc	2635
criu segfault	2a55	295
criu service	2515	2620	1x5
criu support	1x20
criu supports	1e10	1z15	1q5
criu swrk	2665	1115	1x15
criu terminated	2a20
criu too	1z10	1x5
criu type	27135
criu version	1z115	1x20
criu was	2715	1510	0b5	1e5	1g5	1x5
criu_	1w10	1z10	2610	2710
criu_ criu	1w5	1z5	265	275
criu_deprecated	1y10
criu_dump	2620
criu_get_image_dir	1w20
criu_ok	1x20
criu_opts	1z20
criu_register_plug	1w20
criu_service	2530	2610
criu_service criu	2515	265
criuexceptionexter	1120	2630
criuexceptioninter	2640
criuexceptioninter criu	2620
crl	1g10
cross	0m20	0s10	0v10
cross device	0m10	0s5
crtools	2550	1z10
crtools fd	2525
crun	1x140	0v20	2750	0y20	1z20	2840	1n20
crun criu	2720	1z10
cs	1540
ct	1110	1o10
ctl	0310	1s10
ctr	1x160	1c20	1d20
ctr checkpoint	1c10	1x10
ctty	0c10
ctx	0h10
cucheckpoint	0k10
cucheckpointproces	0k40
cuda	0k400	1z20	1w60
cuda checkpoint	0k120	1z10
cuda driver	0k10	1z10
cuda plugin	0k120	1z10	1w30
cuda supported	0k20
cuda_error_not_rea	0k20
cuda_error_not_sup	0k40
cuda_error_not_sup cuda	0k20
cuda_error_unknown	0k20
cuda_plugin	0k240	1w60
cuda_plugin cuda	0k120	1w30
cur	1p30
cure	2310
curl	1x20	2920
current	0k20	1240	1z20	1x20	0d10	0y20	1410	1i10	1m10	1q10	1u10
currently	0b20	0j10	1x10
custom	1x30
cut	1d20	0230	2710
cwd	0q30
cwwkc	1x20	1220
cwwkc server	1x10	1210
cwwke	0420	2740	1x20
cwwke restoring	2720	1x10
daemon	1x120	1220	1130	27100	2840	2380	1m20	2540	1430	1y10	2610
daemon checkpoint	1x10	2720	2810
daemon create	2720
daemon experimental	1x30
daemon socket	1110	2810
daemon trimmed	2315	265
daemonized	2820
dangling	0c140	0330
dangling tty	0c70
data	0670	0a120	1f120	1x30	2740	0330	0750	1g70	0d20	0j10	0s20	0u10	1710	1c10	1d50	1n20	1u10	2610	2a20
data E_Nospaceleftondev	1f50
data read	0a55
data restore	2710	1d5	2a5
data want	0720
days	2820
db	0420	1x20
dbus	1m20
dd	0g20	1x20
dead	1070	1i10	1v10
dead tasks	1015
deadline	28150
deadline exceeded	2875
deadlineexceeded	2810
debug	1o10
decode	1d20
decodeerror	1d50	1e20
decodeerror parsing	1d15	1e10
decompressing	1d20
default	2740	2820	12160
default P_web	2810	2710
default name	1220
default pid	1230
defined	1x70	1y10
defined must	1x15
defunct	2930
delegated	0u10
deleted	0h40	1x30	0l20	0g20	0u10	0v10
denied	12270	1160	1440	0x20	1r20	1x10	2610
denied E_Operationnotperm	1420
denied mask	1240
denied operation	1275	115
denied trying	1115
denied write	1220
denied_mask	1280
denied_mask denied	1240
deny	1x20	1q20
dependencies	1x60
dependent	1x10
deprecated	1o20	1e20	1y20
deprecated functionality	1o10	1e5
dereference	2a80
desc	27100	2620	1d10
desc checkpoint	2750
descendants	2020
descriptor	2250	1o90	1h70	1x20	0220	1510
descriptor E_Operationnotperm	1h30
descriptor pid	2225
descriptors	1510	1c10	1o10	1y10
desired	1s50
desired ipc	1s25
destination	0k20	1x20
destroyed	2720
detach	2720	1x30	1s10
detached	1y20	0u20
details	0c40	2710
details http	0c20
detected	29100	2a100	1z20	0c10	0t10	1710	1a10	1b10	1r10
detected criu	2a20
detected java	2925
detected terminated	2a10	2910
detection	1b30	1610
detection no	1b15
determine	2740
determine why	2720
dev	0u250	0o110	0r20	0s80	0d40	0f10	0q10	1620	1n10	1t20
dev P_shm	0r10	0s30
dev continue	0o15
dev ino	0o25	165
dev root	0u125
device	0k60	1f190	1n70	1620	0g40	0f60	0m20	0d10	0s10	0u10	0v10	1d10
device P_dev	0f15
devices	0k100	1x20
devices cuda	0k20
df	1720
dgram	0870	0140	0650
dgram socket	0120	0620
diag	16120
dial	1130	2610
dial unix	1115	265
did	27150
did terminate	2775
die	2930
died	2730	1h20	1v10
diff	1x20
differ	1710	1910
different	1x30	0w20	0x10	1910	1e10
differs	0k20
digest	1x80	1d20
digest sha	1x30
dir	1c140	0s30	1w60	1y70	0x120	1x30	1250	2530	1120	1610	1m20
dir P_tmp	1c30
dir P_usr	1w20
dir permissive	1220
dir required	1y15
direct	0u10
directory	1c280	1x250	0q40	1660	0240	1m30	1b50	1y40	0v50	1w10
directory dump	1x15
directory file	0q10	0v5
directory missing	1620
directory provided	1b5	1c5	1y5
directory save	1x15
dirty	1b200	1660	1z20
dirty memory	1b50
dirty track	1610	1z10	1b10
dirty tracking	1b10	1620
disable	0710	1a10	1r10	1u10
disabled	0k40	0b80	1x50	0i10	1620
disabled config_netfilter_x	0b40
disconnect	2910
disk	1x40	1f40	1i20
disk quota	1x10	1f15
do	1i150	1990	1610	1x10
do match	1i70	1945
docker	1c20	1x190	1130	12120	2920	1y10
docker checkpoint	1x65
docker command	1x25
docker daemon	1115	1x50
docker default	1260
docker io	1c10	2910
does	1x280	1b70	0x40	1950	1c60	0r20	1g20	1i20	1z80	2430	0q10	0t10	1310	1410	1620	1e10	1s20	1y10
does exist	0x20	1x45	1c30	0q5	1y5
does match	1x15	0r10	1g10	1i10	1e5
does support	1b35	1915	1x75	1z20	135	165
doesn	0t170	1s120	1330	16150	1d90	1930	1b20	1y20	1q20	1k30	0h10	0p10	0u10	0x10	1110	1410	1810	1c10	1g10	1u10	1z20
doesn does	0t5	0x5	135	1610	1s10
doesn have	0t80	1910	0u5
doesn live	1s50
doesn match	1d45	1k15
doesn support	1310	1645	1b10	185	195	1z10
doesn work	0h5	1610
don	0c90	1230	0t10	1410	1620	1e10	1k10	1u10	1y10
don have	0c45	0t5	1k5
don know	1215	1e5
double	2a90	1d10
double free	2a40
down	1g20
downgrade	0p10
drained	0h10
driver	0d50	0k90	1z20	1x10
driver rdev	0d15
driver version	0k15
drivers	1x20
drop	1q60	2920	1x20	1410
drop_gil	2920
dropping	1z10
dso	1720
dst	1h20
due	1920	1y10	2410
dump	00190	0f420	0i90	0j380	0l240	0p250	2480	0w360	15100	27280	1x110	1160	20130	1y50	0860	0k40	1340	0950	0420	0680	1420	1870	1n90	1t30	0a20	0350	2650	0o40	1z20	1m20	1o20	1d20	1s30	2230	0110	0d10	0h10	0s10	0u30	0x20	1010	1630	1a10	1b30	1c20	1e10	1u30	1w10	2910
dump checkpoint	1d10	275
dump corked	0625
dump exit	2720
dump file	0f190	0i45	0j155	0915	0k10	0d5	0p5	0u5	1s5
dump ghost	0l120
dump half	0095	0610
dump handle	0o15	1510
dump inet	0825	0410
dump itself	2025
dump jvm	2720
dump nested	0w155	1u5
dump no	1x20	165	1n5
dump pid	2010	1c5
dump restore	1o10	0w5	1a5	1w5	245	2715
dump rseq	1835
dump signaled	2715
dump sndbuf	0f15
dump task	1525
dump them	0p120
dump tmpfs	2430
dump unix	0320
dumpable	1x90	1q10
dumpable network	1x45
dumped	20180	1940	2a50	0e20	0r20	2990	0u20	1320	2120	1u10	1x10	1y10
dumped tree	2085
dumpee	1710
dumping	0p250	2730	0520	0x10	1310
dumping tasks	0p125
dup	1p20	1g10	1o10	1y10	2a10
duplicate	2220	0310
during	1h30	1x20	1k20	2910
dying	1020
dynamic	1750
dynamic entries	1715
dyntransition	1220
eaddrinuse	1m20
eaddrnotavail	1l20
early	1v10	2a10
ebade	2610
ebpf	1y20
ec	0g20
eccomp	1310
eclipse	1x20	2720
eclipse openj	1x10	2710
econnrefused	2620
ectory	1c10	2510
ed	1030	1d30	0910	0e10	0r20	0u10	0y10	1110	1o20	1v10	1x10	2110	2940
eed	1110
eexist	1i20
ef	0r20
efd	2270
efd tfd	2215
effective	1130	1q70	1430
effective saved	1q35	1410
einval	1u20	1s20
either	1n10
elative	0210
elf	1750	1w10	2a10
empty	0350	0x60	0640	0a50	1c50	1d30	1s20	2940	2720	0h10	0u20	0v10	0w10	1j10	1r10	1y10
empty cgroups	0x30
empty image	1c15
empty write	0325
emulation	1520
enable	0t80	2a20	1w20	0710	1610	1a10	1n10	1u10
enable external	0t40
enablecriusupport	1x20
enabled	1x100	1660	1a20	1240	0710
enabling	1610
encoding	1710	2a10
end	1d40	0020	2a20	0u10	1210
end json	1d20
ends	1x20	2810
enforcing	1220
engine	1x20	2a10
enoent	1h20
enomem	1r20
enosys	1620	0i10
enough	1x20	1f10
ent	0d10
enter	0x10	1120	1410	1c10
entries	1740	1n10
entries present	1715
entry	1e90	1d60	1f20	1b30	0p10	0x10	1210	1310	1710	1n10
environ	1110
environment	2950
eof	1d230	26180	1c40	1g40	2920
eof archive	1d20
eof empty	1c15
eof reading	2620	1g10	1d10
eof unexpectedly	1d15
eperm	0740	0i30	1j30	1h20	1p20	1q20	1k20	1u20
eperm E_Operationnotperm	0720	1j10	1h10	1p10	1q10	1k10	1u10
ephemeral	1x20
epoll	22310	1110	1620
epoll add	2255
epoll escaped	2220
epoll kid_lookup_epoll	2230
epoll no	2235
epoll pid	2215	165
epoll tfd	2210	165
equires	1610
er	1b10
ernel	1010	1610	1z10
erofs	1j20
errno	2920	27270	2620	1h20	1c20	1b10	2410
errno path	2730
ert	0x10
ertificate	1g10
es	1i10	1x10	2710	2920
escaped	2250
escaped P_closed	2225
establish	1y20
establishd	1y20
established	04180	1x20	1y60
established option	0470
ested	0w10	1610
et	1610
eth	1x60	1n130
etimedout	1g20
ets	1610
even	0m10
event	0j80	22120	1h30	0g20	2910
event E_Badfiledescripto	2230
eventfd	1610
eventpoll	2210
events	0h40
everything	1y20
exceed	1a30	1z10
exceeded	28150	1x20	1f40
exceeded waiting	2820
exceeds	0l10
exception	2940	1d40	1x60
exceptions	2920
excessive	1y20
exe	1340	1120	1r10
exe P_usr	1320
exec	1x180	1140	1020	1520	1210	1y20	2420
exec criu	1x60	1115
execmem	1210
executable	1x120	1w20	2410
executable file	1x45	245
execute	1x70	1y10
executing	2320
execv	1110
execvp	24110	0b70	1n40
execvp ip	0b15	1n20
execvp iptables	0b20
execvp tar	2450
exist	0x40	1x110	1c60	0q10	1y10
exist container	1c20	1x10
exist found	1x20	1c5	1y5
existing	0x30	1d10
existing cgroups	0x15
exists	1x120	1n40	2530	1i10
exists already	1n10	1x5
exists container	1x20
exit	27340	1w20	2960	1j20	1i20	0b10	0v10	1020
exit code	2715
exit ed	2915
exit signal	1j10	1i10	105
exit status	27150	0v5
exit_signal	1j20	1i20
exit_signal exit	1j10	1i10
exited	2750	2660	1v50	0b20	2480	1020	2960	1920	1x20	0k10	1420	1y10	2330
exited seconds	2910	1910
exited status	1v20	0b10	2710	1x10	245
exited unexpectedly	2615	235
exiting	1010	2410
exits	2950
expect	0r280	1y10
expected	0630	1x20	1i150	1d100	1720	1g20	1e20	2620	0h10	0j10	1620	1920	2310	2a10
expected P_srv	1d20
expected task	1i40
expecting	0x10	1a10
expects	1y20
experimental	1x110
experimental features	1x35
export	1x120	1f20
export used	1x30
exporting	1f20
ext	00120	01160	0t60	1z20	1m40	1o30
ext mount	0t30	1z10
ext stream	0015
ext unix	0045	0170	1m20
extents	1410
external	0090	01140	0t240	1x20	1m70	1n30	1o230	0d60	1z20	0u10	0w10	1w10	1y10
external fd	1o15
external file	1o20
external masters	0t40
external mnt	0t25
external mount	0t45	1x10	1y5
external net	1o15	1z10
external netns	1o10	1n5
external peer	1m20	0d5
external pipe	1o30
external socket	0045	0170	1m25
extra	1z20	1410	1o10
extra_opts	1410
extrafiles	1o10
extrootnetns	1o60
extvol	0t20
f_getowner_uids	1610
fa	0h20	2720	0o20
fab	1720
failedprecondition	1x10
failure	1x40	1810	2710	2a10
fake	0m10	0q10
falling	2720
falls	0i20
false	1x20	2720
family	09280	0020	0120	0820	1620	1m20	1l20	2620	1g20
family af_inet	1l10	1g10
family af_unix	1m10	2610
family proto	0920
family type	0010	0110	0810
fanotify	0o30
fasttop	2a20
fatal	1930	1870	29120	1630	0b10	0y10	1m10
fatal glibc	1915	1835	295
fatal has	2925
fatal module	1615
fault	1v80	2a100	18100	2950	1720	1h20
fault core	2a15	2920
fault glibc	1820
fb	1t20
fbfdf	1d20
fd	0c170	0n360	22130	0q30	0j40	0920	0f20	0g20	1430	0d50	1o360	1p50	0u40	2550	0p30	0i40	1230	2830	1s20	0210	0710	0x20	0y10	1120	1620	1c10	1d10	1g10	1y10	2a10
fd E_Addressalreadyin	2520
fd E_Toomanyopenfiles	1p20
fd descriptor	2225
fd file	1o15	0n10
fd number	1o10	1p5
fd open	0p5	0x5	1110	125	165
fd path	0n150	0d15	1s10
fd pipe	1o40
fdcwd	1j20
fdesc	0310
fdf	1t20
fdid	0c10
fdinfo	1z30	1c30	1650	0310
fdinfo doesn	1615
fdinfo img	1c15
fds	0i30
fdstore	0c10
fdtable	1p20
fe	0i20	0k20
feature	1x60	1960	1z30	1y30
feature gate	1x15
feature required	1915
features	1x70	1960	1a20	1z30	1610
features enabled	1x30
fetch	1360	0d10	1610
few	0v10
ff	0o20	0540	0g20	1720	0a20	1r20	2a20
ffb	0i20
ffc	1740	2a60	1920	2920	1u20
ffc criu	2a30
ffd	2a40	1740	2940
ffd criu	2a20
ffdb	1720
ffe	1740	1r20	1920	2a20
fff	1b20	1r20
fffce	1d20
ffff	0420
fffffff	1r20
ffffffff	0y20	1020
ffffffffffffffea	1r20
fhandle	1620
field	1z40	1e100	1640	1d10
field has	1e15
field message	1e15
fields	1e10
fiemap	0l10
fifo	0s30	0q10
fifos	1x20
figure	0e10	1k20
figure out	0e5	1k10
file	0f390	0i120	0j350	0l300	0o100	0p350	0u60	0x60	1b50	1c260	1x420	0v50	0q390	0r420	0s230	1180	1430	0g40	0n60	0930	0m20	1e40	1f100	1o150	1w80	1u50	1240	1y100	0k40	2740	1t40	1g20	2230	2820	2440	1660	1n30	0230	0b10	0d10	0h10	0y10	1010	1d50	1j10	1m10	1s10	1z20	2520	2a20
file E_Badaddress	1b10	2a5
file E_Nospaceleftondev	1f30
file E_Nosuchfileordire	1x30	1w30
file P_dev	0l10	1t10	1o10
file P_srv	0l30
file P_tmp	0l40
file P_var	0l30	0s10	2710
file changed	2415
file descriptor	1o15	1x10	0210
file dev	0r10	0s10	0q5
file directory	1c105	0q10	1x80	0v10
file fd	0q10	0n5	1d5
file found	1x50	0y5	1c5	1y5	245
file handle	0o50
file has	0r35
file id	1o10	1d5
file lib	0r20
file link	0g5	0h5	0i5	0k5	0n5
file lock	0p15
file locks	0p135
file name	025	1m5	1y5
file no	0q5	1b5	1x5	1y5
file opt	0q20
file parsing	0j5	0x5	1u5
file pipe	1o30
file restore	0q10	0r5
file size	0l5	1d5	1f5
file srv	0q30	0r30
file system	0u30	0x25	0v10
file tmp	0q20	0s50	0r10
file too	1w10	0l5	1f5
file type	0f190	0i45	0j165	0915	0k10	1e10	0d5	1d5	1s5
file usr	0r70	0s10	0q30
file var	0l10	0q20	0r10
file_entry	1e20
file_mmap	1220
filedescriptor	1x20
filenotfounderror	1c20
files	1140	1220	0n10	1620	1c10	1o10	1p10
filesystem	0u10
fill	2a20	1720	1b10
fill cache	2a10	1b5
filter	13230	0b60	1620	1d10
filter E_Permissiondenied	1320
filters	1c20	1350
fin	0620	0710
fin_wait	0620
final	1g10
find	1x130	17110	0230	0o70	0b30	0x50	0m20	1b40	1n70	1o140	1r40	0k20	0d50	0t50	0u70	2250	1420	1c60	0320	0910	0c10	0h10	0n30	0w10	1210	1310	1d20	1g10	1k20	1l20	1s20	1y10
find checkpoint	1c15
find container	1x15
find external	1o20	0t10
find get	0n5	1o10
find hole	1r20
find inherit	1o20
find mount	0x10	025	0d5	0o5
find parent	1b20	1d5
find requested	1x15
find session	0c5	1d5	1k10
find suitable	0o25	0m10	0w5
find symbol	0k10	1710
find target	2220
find tty	0d15
find vdso	1715
finished	2920	1h10
finishes	2810
first	0y20	1j10
fit	1920
fixed	1r20
fixup	1710	1q10
flag	1720	1x60	0u20	1z30	2830	0j10	0v10	0w10	1610	1y20
flag provided	1x20	1y5
flag type	2815
flags	1220	1j20	1i20	0v20	1810	1n10	1y10
flags exit_signal	1j10	1i10
fle	2a30	0310
flight	03150	05230	0h20
flight connection	05110	0320
flight connections	0310	055
flight socket	0330
flock	0p80	2830
flock E_Resourcetemporar	0p30
flush	1g20
flushed	1g10
flushing	1f30
flushing image	1f15
folder	1c10
following	2910
foo	1020	2a20	1y20
forbidden	1150	0i10
forbidden user	1125
forever	2830
fork	1x20	1i130	1j90	1k20	1110	1p20
fork E_Fileexists	1i60	1k10
fork E_Operationnotperm	1j30
fork P_exec	1x10	115	1p5
fork clone	1i5	1j15	1p5
forking	0y20
forkmigrate	2720	1x10
form	1410
format	0x20	0u40	2420	1x30	0d10	1d20	1e10	1y10	1z10
format mountinfo	0u15
found	0c210	0d160	0z170	1070	1b60	1c110	1x580	1120	0x70	1320	0820	0b50	0q20	0g20	1720	0t30	0y40	2480	1220	2a20	1z30	1m40	1630	1n30	0310	0k30	0p20	0s10	0u10	1g10	1o20	1y20	2310
found dangling	0c70
found image	1m15	1x10
found no	0c10	0k5
found parent	1b25
found path	1x40
found seizing	1025
found set	0x15
found sid	0d10	0c15
found slave	0d65	0c10
found state	0z85	1110	0y15
found supported	0k10	1x5
found un	1x45
fp	1a20
fpm	0320
fpu	1a140	19120	1y30
fpu mode	1y15
fpu registers	1a50
fpu state	1915
fpu xsave	1915
fpuregs	1a20
frame	1920	1710	1a20
free	2a100	1f10
free corruption	2a25
freebind	1l10
freez	0y10
freeze	0y300	1y10
freeze cgroup	0y75
freeze container	0y20
freezer	0x70	0y130	1y10
freezer cgroup	0y15
freezer state	0y50	0x5	1y5
freezes	2910
freezing	0y60
fresh	1x30
fresh directory	1x15
frozen	0y70	2910
fs	0u280	0h20	1s50	0210	1c10
fs P_mqueue	1s25
fs mnt	0u125
fscontext	0j20
fsetfilecon	1210
fsgid	1q10
fsmount	0v20
fsnotify	0o290
fsnotify add	0o25
fsnotify dump	0o15
fsnotify find	0o25
fsnotify open	0o55
fsopen	1620
fstat	0210	1o10
fsuid	1q10
full	1f10	2a10
fully	2710
functionality	1o20	1e10
fuse	0u10
fusectl	0u10
futex	2820
futex_wait_private	2820
fxsave	1910
gate	1x30
gateway	1n20
gave	1u20
gcs	1a10
gdb	0z20
gdt	1510
general	2a30	2910
general protection	2a15	295
generate	0b10	2510
get	0d30	1a100	1x40	1z30	16100	1350	18110	1o50	1220	1p70	1b30	0630	1t30	1w20	0220	0720	0a10	0c10	0n20	0p10	0x10	0y10	1420	1510	1g10	1h10	1l10	1n10	1s20	1u10	2510
get current	0y5	145	1u5
get dirty	1610	1b5
get filter	1315
get inherit	1o15
get opt	1z15
get rlimit	1p30
get rseq	1855
get set	1a10	1p5
get shadow	1a20
get size	0615
get_parent_invento	1b20
get_rseq_conf	1810
getcpu	1720
getfd	1610
getfpregs	1a10
getfpxregs	1a10
getitimer	1u10
getoverrun	1u10
getowner	1610
getpidcon	1210
getregset	1a50	1510
getsockopt	0310
gettid	1i10
gettime	1720	1u10
getting	1c10	1h10
ghost	0l300	1y80	0s370	1c10	1d20	1m20
ghost dev	0s20
ghost file	0l125	0s90	1c5	1d5
ghost limit	1y40	0l25
ghost regfile	0s20
gid	14160	0d10	1i10	1q10
gid map	1440
gid_map	1450
gid_map gid	1425
gids	1q20
gil	2920
give	1u10
given	0t40	0120	1m20	1y20	1o50	1b20	1x30
given external	0t10	1o10
given id	1x15
glibc	1930	18130	1x20	2910
glibc cpu	1915
glibc rseq	1835
glibc_	1x20
glibc_tunables	1820
global	0x10
gnutls	1g10
gnutls_	1g10
go	1x20	2620
godebug	0810
gone	1020	0220	0320	2220	2920	1m20
google	1d40	1e20
google protobuf	1d20	1e10
got	1x20	1120	1h20	2620	2320	0d10	1710	1910	1d20	2810
gp	1a10
gpf	2910
gpu	0k70
gpus	0k20
graph	1x10
gre	1n10
greater	1z100	1920	1r10
greater checkpoint	1z40
greater than	1910	1z5
group	1040	1120	0e110	0c30	1430	1q60	0t20	1610	1k10	1n10
group has	1010	0t10
group id	1410	1q30
group leader	1010	0e35	1k5
groups	0a50	1q30	1410	1d10
groups but	0a15
grow	1r10
guard	1630	1r10
guous	0g10
gzip	1d30	2420
gzip invalid	1d15
had	1q20
half	00190	0650	0520	0710	1610
half closed	0625	075	165
half stream	0095
handed	0d20	1o20
handed over	0d10	1o10
handle	0g240	0k90	0h50	0i90	0o220	1t20	2a20	0u40	1520	1810	1w10
handle E_Operationnotsupp	0o20
handle dev	0o25
handle mapping	0h10	0g10	0i10	0k10
handle non	0g105	0k35	0h15	0i35	1t10
handle_device_vma	0g10
handled	1220
handler	0j20	0920
handles	1w20
handshake	1g50	1x20
handshake tls	1g25
hang	2910
hanging	2810
hangs	2830	1h20	2910
hard	1p20
hardware	1610
has	0a140	0t120	10100	21150	1x80	1660	1w30	1z50	0520	0r390	0620	0l20	1420	0320	0m20	0q20	1540	1b70	1970	2950	1330	1a30	2020	1s20	1e50	1n20	1o20	1u20	1v20	0g10	0u10	0v10	1810	1c10	1d10	1t10	1y10
has another	0a10	2160
has bad	0r195
has been	0q10	2925	1v10	1x5
has data	0a55
has invalid	1n10	1d5
has live	1020
has more	1z10	0a5
has no	1620	1z15	1410	1010	1520	1b35	1o10	1x20	1c5	1e5
has unreachable	0t55
has version	1w15
has_kcmp_epoll_tfd	1610
have	0t170	1x110	1z140	11170	0920	0c90	1920	0u10	1630	1k10	1u20
have been	1x25	1u5
have cap_sys_admin	1175
have criu	1z55
have no	0910	165	1u5
have proper	0t85
have remove	1x20
have tty	0c45	1k5
he	0a10	2010
head	1d30
header	1d50	0710	1720
headers	1710
heap	2a20	1r20
heckpoint	1x20
held	0020	0d20	2530
helper	1520	1710
helps	1820
here	1b20	1e20	1z20	1p20	1720	1220
higher	1z70	1r10
hold	0p240
hold dumping	0p120
holding	0b20
holds	0620	0320
holds bytes	0610	0310
hole	1b30	1r40	1s10
hole found	1b15
home	0m20	0q20	1120
hook	1x20	0b10	1w10
host	1g20	19190	0k20	1x20	1z10
host cpu	1915
hostname	1g10
how	1230	1e10
how restore	1210	1e5
htons	1l20	1g20
htons sin_addr	1l10	1g10
http	0c40	1120	1x10
http P_criu	0c20
httpd	2920
huge	1t60
huge pages	1t30
hugepage	1t40
hugepage hugetlb	1t15
hugepages	1t50
hugetlb	1t250
hugetlb E_Cannotallocateme	1t45
hugetlbfs	1t30
hung	2320
hybrid	1x20
ia	1580	1610
iag	1610
ible	1510
ice	0f10
icmp	0820
icon	0340
icons	0340
id	0u230	1x120	0r120	0v30	0n20	1l250	1m170	1q90	1s90	1n20	1450	0k20	1o40	1u70	1i30	0210	0610	0o10	0q10	0w20	1d10	1t10	2a10
id E_Addressalreadyin	1l30
id E_Cannotassignrequ	1l60
id E_Invalidargument	1s20
id E_Operationnotperm	0v10	1s10	1q5
id E_Permissiondenied	1l20
id P_run	1m20
id already	1x25
id find	1n10	1d5
id ino	1m65	065
id validation	0r15
id_map	1420
idmapped	0u20
ids	1c20	1d10	1u10
idx	2220	1640	1120
idx E_Functionnotimple	1620
ies	0x10
if	1220	1x50	0w10	1810
if runc	1x15
ifb	1n20
ifind	1610
ifindex	1610	1l10	1n20
ifla	1610
ifla_new_ifind	1610
ifla_new_ifindex	1610
iflas	1n10
ifname	1l10
ifpriomap	1y10
ignore	1x30
ignored	0510	0o10	2410
ignoring	1910
ill	1930	1v10	2a10
illegal	19100	2910
illegal instruction	1950	295
image	1f30	1x200	27100	1d140	0x20	1c400	1e160	19220	1w40	1b70	1m30	1730	1y60	0310	0410	0710	0l10	0s10	1g10
image but	1920
image content	1x15
image dir	1c25	1w10
image directory	1b5	1c10	1y5
image file	1c5	1d10	1f5
image localhost	1x20
image no	1e15	1b10	1x5
image path	2740	1x10
image supported	1925
image was	1e10	1x10
images	1d80	1c70	1e220	1y80	1i10
images dir	1y30	1c5
images directory	1c15	1y10
images images	1d40
images magicexception	1d40
images version	1e70
images were	1e20
images_dir	1y10
images_dir_fd	1y10
imed	0k30
imed out	0k15
img	1c540	1d300	1f180	1e50	2a10
img E_Nosuchfileordire	1c140
img file	1f30	2a5
img image	1c105	1d15	1f5
img write	1f20
impl	0440	1x40
impl checkpointopenfile	1x20
impl checkpointopensock	0420
implemented	1x150	0i10	1620
import	1x50	1c50	2a10
import checkpoints	1x15
import open	1c20
importerror	1w20
improper	1c20	1x50
inaccessible	0u40	1130	1660
incompatible	1e20	1920	1h10	1z10
incomplete	1610
inconsistent	1n10
incorrect	1x30	0p10	1y10
incorrect usage	1x15
increase	0l200
increase limit	0l95
incremental	1x20
index	0d220	1c20	0c20	1310	1n10	2a20
index without	0d65	0c10
indication	1h10
indirect	0u10
individually	1010
inet	04120	05210	08270	06130	0b20	1l500	1g20	1y40	2510
inet addr	1l10	1g10
inet bind	1l135
inet connect	1l20
inet connected	0450	1y20
inet criu	0b10	255
inet dump	0620
inet flight	0575
inet sin_port	1l10	1g10
inet socket	0850	0625	1l220
inet unknown	0620
inet unsupported	0885
inet_addr	1l20	1g20
inet_addr inet	1l10	1g10
infect	1a20	2310
infected	1520
infinibandevent	0j20
info	0k20	1220	2860	0710	0910	0p10	1610	1d10	1g10
info task	2830	1d5
infos	0d10
infrastructure	1620
ing	0d10	0e10	0x10	0y10	1b10	1m10	1x20	2610	2710	2910
inherit	0c90	1o340	1k10	1y10
inherit fd	1o135
inherit session	0c45	1k5
inherit_fd	1o10	1y10
inheritance	0c10
inherited	1o60	1k30
inheritfd	1o10
init	1w30	1i20	0710	0i10	0o10	0w10	1110	1610	1b10	1g10	1j10	1x20	2310	2810	2a10
initial	1120	2a20
initial_top	2a20
initialization	0k20
initialize	0k20	0b70	1610	2510	2610
initialize table	0b30
initialized	1810
initializing	1630	0k10	1710	1b10	1y10
initializing kerndat	1615	175
initiate	1y10
inject	2320
ino	0o50	0030	0120	0220	1m130	1z20	0610	0p10	0u10	1610
ino addr	1m65
ino family	0010	0110
ino peer_ino	0015	0110
inode	0i200	0j300	1z20	0g20	0210	1d10	1y10
inode bpf	0j40
inode io_uring	0i90
inode perf_event	0j30	0g10
inode userfaultfd	0j30
inotify	1650	0o10
input	1d50	0c10
insns	1910
install	1320	1610	1n10
installation	1x20
installed	1x90	1z30
installed source	1x20
instance	1x40	2520	2220
instead	2320	1s10
instruction	19180	2910
instruction capabilities	1925
instruction core	1920
insufficient	1f10
int	1520	1y10
interface	1n60
internal	2640	0b20	1x20	0x10
internally	2620
interrupt	0y130	0z50	1y50	1120	1020
interrupt task	0z25	1y25	1110	1010	0y5
interrupted	0y20	1n10
interruption	2350	1v10
interruption aborting	2325
intersects	1i10
interval	1u20
into	1x30	1z20	0x120	1480	0v10	1j10	1n10	1y10	2710
into pod	1x15
into unified	0x20
invalid	1x210	1y180	2a80	1d120	1u30	1950	0m20	2930	1n20	0p20	0s10	0u20	0x10	1210	1310	1420	1710	1b10	1c10	1g10	1o20	1z10	2410	2610
invalid argument	1x20	125	1y10
invalid checkpoint	1x30
invalid cross	0m10	0s5
invalid directory	1x25
invalid memory	2a35
invalid migrate	1x15
invalid opcode	1925	2915
invalid parent	1b5	1c5	1y5
invalid pid	1y10	1d10
invalid rootfs	1x15
invalid tar	1d25
invalid timer	1u15
invalid value	1y30
invalidargument	1x10
inventory	1c200	1d50	1b40	1w30
inventory img	1c90	1d20
inventory_	1w10
invisible	0u30
io	1c20	1x90	2940
io P_library	1c10	2910
io containerd	1x30
io_	0h10
io_setup	0h30
io_setup setup	0h15
io_uring	0i250	0j10
io_uring uring	0i125	0j5
io_uring_	0i10
io_uring_setup	0i20
ioc	0k30
iocbs	0h10
ioctl	0k40	1620	0210	0l10	1h10
ioexception	2920	1f20
ion	1d10	2610
iov	1b20	1d10	1g10
iovs	1d20
ip	2a140	1n290	0b70	2460	1940	2960	0710	1610	1l10	1x10	1y20
ip E_Nosuchfileordire	1n20
ip ad	2a10	1910
ip address	1n30	1l5
ip sp	2a10	1910	2930
ip tables	0b35	1n20	165	1y10
ip tool	1n65
ip_unprivileged_po	1l20
ipc	0w90	1s290	0k20	1410	1o10
ipc namespace	0w40	1s20
ipc ns	1s60
ipc shm	1s35
ipc uts	0w5	145	1o5
ipc_creat	1s20
ipip	1n20
iptables	0b360	1n30	1y20
iptables configuration	0b25
iptables legacy	0b15
iptables restore	0b130	1n10
ipv	1l30	1n40
ipv nexthop	1n15
irmap	0o60
irmap resolve	0o30
isa	1910
ismatch	0k10
isn	1x90	0630	0w40	0760	1m20	0520	1420	0d10	0u10	1640	1710	1810
isn empty	0615	0u5
isn installed	1x35
isn supported	1x10	0510	0715	0w10	1620	185
iss	0e10
item	1d10
items	0u10
iterations	1b20
itimer	1u10
itimers	1u20
its	0e160	1x40	0520	1040	0220	0t20	0320	1s20	2040	2130	0d10	0u10
its mntns	2115
its pid	0e80	1x10
itself	20230
itself within	2085
jar	0r20
java	0440	29130	1940	1v20	1l20
java net	2910	1l10
java runtime	2925
jdk	0440	1x60	2740
jdk crac	0420	1x20	2720
jdksocketresourceb	0420
job	0c70	0e90	1x20
job option	0c30	0e45
jobb	1y20
jobs	1y20
join	0x10	1y20
join_ns	1y10
joined	1z20
joining	1410
journal	1320
journald	0120
json	1d60	1x30	1c10	1o10
json input	1d20
jvm	2770	1920	2920	1x20
jvm processes	2720
jvmcriu	2720	1920
jvmdump	2910
jvmrestoreexceptio	1x20
kata	1x40
kb	1t20	1v20
kcmp	2230	16140	1130
kcmp epoll	2215	115	165
kcmp pid	1630	1110
kcmp supported	1615
kcmp syscall	1615
kcmp_file	1620
kdat	0q10	1610	1710	1a10
keep	1x10
keepcaps	1410	1q10
keeps	0y20
kept	0d20
kerndat	1680	0710	1710	1a10	1b10	1t20
kerndat get	1620	1b5	1t5
kerndat_get_dirty_	1620	1b10
kerndat_get_dirty_ kerndat	1610	1b5
kerndat_get_hugetl	1t10
kerndat_get_shmemd	1620
kerndat_has_memfd_	1t10
kerndat_tcp_repair	0710
kerndat_uffd	1610
kerndat_vdso_	1710
kernel	2a30	16210	0b100	1z60	1330	0620	0k20	0w40	1580	0720	0a20	1030	1b60	1a20	0u20	1u30	1230	1710	1820	1j20	1q10	1s10
kernel build	0b40
kernel doesn	1315	1635	185
kernel has	1610	1z10	1b20	1510
kernel lacks	1a10	185
kernel reports	1z15	1q5
kernel thread	1015	2a5
key	0920	1x20	1s40	1o20	1y20	0t20	1f10	2a10
key shmmax	1s20
keyerror	1e30	2a20
keyring	1f10
keys	1920	1a50
keys E_Invalidargument	1910	1a10
kfd	0k10
kid	2260	0w10
kid lookup	2230
kid_lookup_epoll	2260
kid_lookup_epoll kid	2230
kids	1d10
kill	0j10	1v10
killable	0y20	2820
killed	2730	1v320	18100	1350	1720	2330	1930	2410	2820	2950
killed signal	2715	1v140	1850	1325	1710	1915	245	295
killed unexpectedly	2315
killer	1v20
killing	2710
kind	1x20	1n140
kind openvswitch	1n20
know	1230	1e10	1z10
know how	1215	1e5
known	0720	0x10
knows	1z20
kubernetes	1x30
kubernetes cri	1x15
label	1220
lack	1920
lacks	1a20	1z30	1620	1820
landlock	0j20
large	0l10	1a10	1f10
larger	1720
last	1z30	1j100	1610	2a10
last cap	1z15
last pid	1j50	165
last_cap	1z30
last_cap last	1z15
last_pid	1j10
last_pid_buf	1j20
late	0k20	1w10
later	1z30	0k20	2820
latest	1x20
launching	2720
layer	0n20	1x20	1d20
lazy	1h320	2830	2520	1110	1g40	1y10
lazy pages	1h150	2510	115	1g20	1y5
ld	0p10
ldt	1510
leader	0e270	1070	0c30	1k40	1310	1d10
leader consider	0e40
leader outside	0e75
leaders	1020
leading	2410
lease	1x20	0p80	2710	2810
leases	0p20
least	1z190	1x40	1610
least criu	1z70	1x5
leave	2020	2720	1y20
leave running	2010	2710
leave_running	2020
led	0e20
left	1x20	1f190	0m20	2320	0j10	0s10	1j10	1u10
left device	1f95
legacy	0b70	1n10
legacy iptables	0b20
len	0710	1310
length	0r20	2610
less	0110	1j10
level	1910
lib	0r40
lib P_linux	0r20
libapr	2920
libc	2920
libcriu	1x50	1z30	2710
libcriu so	1x25
libdrm	1w40
libdrm_amdgpu	1w20
libjvm	1920
libnet	0710
libnet_init	0710
libnftables	0b20	1610
libopenblas	2920
libprotobuf	1x40
libprotobuf so	1x20
libraries	1x50	1w10
libraries libprotobuf	1x20
library	1x20
libsocc	0610
libsoccr	0610
libsoccr_save	0610
libsocr	1e10
libuv	0i20
lies	0t40
lies outside	0t20
like	2420
likely	0310
limit	0l240	1y80	1p40	0x20	0s10	1f10
limit_in_bytes	0x20
line	0b40	1z20	1y40	0u10
link	0m320	1n250	0s130	0n90	0g10	0h10	0i10	0k10	1110	1b10	1d10	1r10	2510
link mapfile	0g5	0h5	0i5	0k5
link no	0n5	1n10
link remap	0m155	0n25	0s15	255
link tmp	0s20
link type	1n60
link_remap	0s20	2510
link_remap link	0s10	255
linked	2a10
linkinfo	1n10
links	1n10	1y10
linux	1x40	0d20	1610
list	1o20	1g20	1d10	2a10
listen	2540	0610	1g10	1h10	1l30	1m10	2610
listener	0320	1l20
listening	0520	0310
listening socket	0510	035
live	1040	1s120	1x80	0w20
live ipc	1s60
live migration	1x40
live threads	1020
lives	0120	1s20	2110
lives outside	0110	1s10
llegal	1910
lmap	2310
load	1x30	0b30	1w80	1g30	1210
load libcriu	1x15
load match	0b15
load plugin	1w25
loaded	1w20
loading	1x70
loading shared	1x25
local	0420	1g10	1n20
local remote	0410	1n5
localaddr	0420
localhost	1x40
localport	0420
locate	1x10
location	0h10
lock	0k80	0p120	0b120	1y60	1z20	0d10	1620	1a10	1j10	1n10	2510
lock network	0b25
lock process	0k20
locked	0b20	2920	0d10	1610
locking	0b160	0k10	1610	1n10
locking network	0b65	1n5
locks	0p290
locks dump	0p120
locks hold	0p120
log	27110	1f10	1y30	2510	2a10
log determine	2720
log file	2720	1f5	1y10	255
log_file	1y10
logfile	27100
logfile P_var	2740
loginuid	1110	1610	1q20
long	0r20	0210	1210	1m20	1n10
longer	0n20	1e30
longer supported	1e15
look	2420	0n10	2710
looking	1d20
lookup	0n310	0230	2260	0d30	1w20	1s20	0o10	1z10
lookup epoll	2230
lookup mount	0n150	0210	0d15	1s10	0o5
looper	1c40	1x60
lost	0520	2910
lower	1910
ls	1x20
lsetfilecon	1210
lsm	1z60	12300	1y10
lsm mount	1z30
lsm open	1220
lsm profile	1295
lsm specified	1215
lsm_mount_context	1z20
lsmtype	1210
lstat	1c30
lxc	1x90	0d20	1240
lxc container	1220
lxd	1220
lz	2410
mac	1x10
machine	1960	1a10
macvlan	1x40	1n40
macvlan eth	1x20
made	1e60
made newer	1e30
madv	1610
madv_guard_install	1610
madvise	1r10
mages	1d10
magic	1d240	1710	1e10
magic doesn	1d40
magicexception	1d90
magicexception unknown	1d30
main	1x20	2a20
make	1p20	1y20	0x60	0m10	0s10	0v20	0w10	1210	1410	1630	1m10	1u10	2520
make cgroup	0x25
make create	165	1m5	2510
makes	1y10
malformed	1x10
malloc	2920	2a40
malloc corrupted	2910	2a5
malloc_consolidate	2a10
managed	1610
manifest	1x50
many	0h20	0d10	1d10	1p10	2a10
map	0g220	0k100	0h40	0i80	1s130	1t120	1670	0t50	14230	1150	1r220	0j50	1z20	1220	0n10	1510	1710	1a20	2320
map E_Operationnotperm	1440
map aaaaac	1t20
map anon_vma	1r25	1t5
map auto	0t20
map count	1r15
map doesn	1s50
map fe	0i10	0k10
map file	0g5	0h5	0i5	0k5	0n5
map files	1120	1210	1610
map hugetlb	1t30
map mmap	1r5	1s5	1t5
map setgroups	1415
map user	1420
map write	1415
map_anonymous	1r20
map_files	1140	1220	1620
map_files map	1120	1210	1610
map_fixed	1r20
map_hugetlb	1t60
map_hugetlb map	1t30
map_private	1r20
mapfile	0n20	0g10	0h10	0i10	0k10
mapped	1o20	1420	0q10	1t10
mapping	0g280	0k90	0h50	0i110	1t120	0t190	1440	1730	1d70	1r140	1510
mapping P_data	0t20
mapping P_dev	0g20	0k10
mapping P_etc	0t20
mapping map	0g105	0k35	0h15	0i35	1t10
mapping null	0t20
mapping page	1d35
mapping xfffffffffffffff	1r10	1t20
mappings	1420	1510	1610
maps	1720	1z10
march	1910	1e10
mark	0b100	0710	0o30	0v10	1720	1n10
mark kernel	0b40
marked	1b20
marshal	2610
mask	12100	0o10	1610
mask trace	1220
master	0d230	0t90	1n30	0c20	0u10	1610
master peer	0d65	0c10
master pts	0d20
master shared_id	0t45
master_id	0t90
master_id master	0t45
masters	0t80
match	1x30	0b30	0r20	1i170	0k20	1220	2260	1d90	1990	1g20	1k30	1e10
match expected	1i75
match inherited	1k15
match pid	2215
match requested	1x15
match run	1945
max	1w30	0h20	1s20	1r30	1p30	1920	1a10	1j20	2610
max map	1r15
max supported	1w15
max_map_count	1r30
max_map_count max	1r15
maxproto	0u10
may	1120	0b80	1n10
may connected	0b40
maybelocal	2920
mb	1g20
mc	0920
mcaddr	0910
mclist	0910
mcopy	1h30
mcopy_rc	1h10
me	1z20
medium	1320
mem	1b120	2a20	1z20	1110	1r10
mem dirty	1z10	1b5
mem option	1b20
mem soft	1b25
mem_dirty_track	1z20	1b10
mem_dirty_track mem	1z10	1b5
membarrier	1610
membership	0920
memfd	1t100	1620	1d10	2310	2a10
memfd create	1610	1t5	235
memfd mfd_hugetlb	1t30
memfd_create	1620	1t10
memfd_create memfd	1610	1t5
memlock	1p30
memory	1b210	0k20	2a70	0x80	2330	1r70	1s80	1640	1v30	1x20	1z10
memory address	2a35
memory available	1b25
memory bytes	1r20
memory cgroup	1v15
memory ipc	1s15
memory parasite	2315
memory segment	1s20
memory snapshot	1620
memory tracker	1b40
memory tracking	1b25
memtrack	1b30	1z10
message	1s70	1620	0320	1d90	1e50	1x20	2330	2660	0x10	1h10	1o10
message decodeerror	1d20	1e10
message queues	1s20
message reply	2315	265
message type	1e15	1d10	265
messages	03110	0a50	1s10
messages queue	0345	1s5
met	1610
metadata	1330	1e20
method	1x90	0210	1y10
method checkpointcontaine	1x40
mfd	1t80
mfd hugetlb	1t40
mfd_hugetlb	1t80
mfd_hugetlb mfd	1t40
might	1220
migrat	2810
migrate	1x80
migrate command	1x15
migration	1x210	2770	1g20	1h30	1b20
migration api	1x20
migration criu	1x30
migration dump	2730
migration stateful	1x30
min	1r10
mine	1k20
minimum	1z60	1x10
minproto	0u10
minute	2920
minutes	1920
mirror	1x20
misaligned	1a10
mismatch	1w20	1950	1d50	0w10	0x20	1210	1610	1730	1a20	1e20	1i30	1o10	1x10	2210	2310
mismatched	1210
misordered	1910	1a10	1s10
miss	0c20
missed	1710	1d20
missing	16130	1x90	1b70	1o50	0x20	1940	1z30	1w30	1120	1210	1c20	1h10	1n20	1y10
missing cpu	1915
missing features	1z15
missing inaccessible	1615
missing parent	1b25
missing required	1w15
mkdir	1f20	0x60	1120	0v10	1c10
mkdir permission	0x10	1110
mkdirat	0v20
mkdtemp	1n10	2510
mlock	1p10
mm	1040	1d40	1c30
mm img	1d20	1c10
mm_entry	1e20
mmap	1t60	1r100	1220	2340	0910	0h10	1520	1710	1810	1s10
mmap shmid	1r15	1t10
mmap_min_addr	1r10
mmaping	1710
mmapped	1710
mnt	0t510	0u440	21180	0v570	1y50	1650	1e20	1s20	0210	0o10	0w10	1110	1410
mnt P_data	0t20	0u30
mnt P_dev	0t20	1s10
mnt P_etc	0t30
mnt P_home	0u20
mnt P_mnt	0u40
mnt P_sys	0u20	0t10
mnt bind	0t10	0v5
mnt create	0v20
mnt file	0u20
mnt find	0t20
mnt fs	0u120
mnt handle	0u20
mnt mount	0t60	0u20	0v110
mnt move_mount	0v20
mnt new	2110	0v10
mnt no	0t80	0u5	0v5
mnt parse	2120
mnt pivot_root	0v20
mnt remount	0v20
mnt root	2160	1y20
mnt stat	0v30
mnt_entry	1e20
mnt_id	1650	0o10	0u10
mnt_id mnt	1625	0o5	0u5
mntns	21130	0210	0d10	0v30	1120
mode	07180	15110	0r100	1380	1m20	1l20	1x70	1a20	1220	1y60	0d20	0s10	0u20	1110	1610	1n10	2310
mode E_Operationnotperm	0760
mode expect	0r45
mode socket	1m10	075
mode supported	1x10	135
modification	0s10
modified	2a10
modprobe	1630
modprobe fatal	1615
module	1680
module missing	1615
modulenotfound	2a10
monitor	1620
monotonic	1u90
monotonic clock	1u20
more	0c40	1z60	2860	0310	0a10	0w20	1410	1q10	1y10	2410
more capabilities	1z25	1q5
more details	0c20
more than	2830	035	0a5	0w10
most	2910	2a10
mount	0n340	0t400	0x120	2180	1z80	0k20	0v440	0u190	0w20	0240	0o70	1y60	1x40	1240	0d40	1w20	1s20	0s10	1110	1630	1n10
mount P_dev	0v10	0u10
mount P_sys	0v20
mount P_tmp	0v70
mount P_var	0t20
mount cgroup	0x40
mount context	1z30	125
mount external	0t15
mount fd	0n150	0d15	1s10
mount id	0n10	0v5
mount map	0t25	1z10
mount master_id	0t15
mount namespace	1y25	2120	025	0v5	115	1n5
mount namespaces	0w10	165
mount overmounted	0u15
mount point	0x10	0n5	0t5
mount s_dev	0o25
mount try	0t20
mounted	1x20	0x20	0v10
mountinfo	0u40	1z20	2150	0x10
mounting	0v20
mountpoint	0x30	0t200	0v100	0u20
mountpoint P_tmp	0v30
mountpoint does	0x15
mounts	0n10	0x10	1610	1n10
move	1n20	0x120	0v70	1x20	1620	1o10	1r10
move into	0x50
move mount	0v35	1610
move_mount	0v60	1610
move_mount move	0v30	165
move_mount_set_gro	1610
mprotect	1r10
mptcp	0720
mq_	1s10
mqueue	1s40
mr	1z20
mremap	1r10
mremapping	1610
ms	0y20	1y10
ms_private	0v40
ms_private private	0v20
msg	1260	1s100	1610
msg audit	1230
msg sem	1s30
msg_copy	1s20
msg_max	1s20
msgmni	1s10
msq	1s20
mtime	0r20
multipathtcp	0810
multiple	0910	0w10
munmap	1510	2a10
munmap_chunk	2a10
must	1z160	11110	1x130
must exist	1x15
must have	1z45	115	1x5
must higher	1z30
must relative	1x20
must root	1150
mw	1z20
my	2720	2020	1s10
mynet	1x20
nable	0k20	1410	1s10	1x10
naligned	1a10
name	00110	1x190	0260	0130	12130	0620	1g20	0b10	0s10	1m10	1n10	1y10	2510	2a10
name P_run	0020	0110
name P_srv	0030
name already	1x30
name cp	1x20
name name	1x20
name null	0040
name peer	1g10	005
name restored	1x15
name web	1x30
named	0s10	1e10
names	1w20
namespace	0e160	0w320	1n90	1x50	1150	14130	1y70	2150	1o20	1s50	1i30	1u40	0210	0v10	0x10	1210	1j20
namespace defined	1x15
namespace dump	1410	1s10
namespace invalid	1x10	1y5
namespaces	0w110	1660	1z20	1410	1e10	1u10	1y10
namespaces supported	0w20	1620	1u5
native	2740	1510	1710
native checkpoint	2720
natively	1n10
nccl	0k20
ncompatible	1e10
nd	0310
need	0n110	1190	1z40	1520	1x10	1y20
need root	1130
needed	0k20	1110	1z10
needs	0b20	11180	1z80	1x50	1i20	1o20	1610	1j10
needs have	1165
needs least	1z15	1x5
neither	0y10	1y20
nerdctl	1x20	1y10
nested	0w350	1u10
nested ipc	0w40
nested pid	0w30
nested user	0w30
nested uts	0w40
nesting	1x20
net	0w70	1120	0b100	1n540	1o50	1620	1l40	2920	1z20	0x20	1410
net create	1n25	1610
net dump	1n10	0w10
net find	1n20	1o10
net ip	1n65
net ipv	1l10	1n5
net locking	0b50	1n5
net namespace	0w10	1n10
net restore	1n40
net unsupported	1n50
net_cls	0x20
net_ns	1n10
net_prio	0x20
netavark	1n60
netfilter	0b80	1610
netfilter mark	0b40
netfilter_xt	1610
netlink	0a320	1n150	1620	1220
netlink E_Fileexists	1n40
netlink E_Operationnotsupp	1n20
netlink bind	0a15
netlink sock	1610	0a5
netlink socket	0a130	1n10	1610
netlink unread	0a15
netlink_sock_diag	1620
netns	1n40	1o20	0w10	1110
network	1x140	1n80	0w50	0b190	1l60	1y60	0720	1o20	1z40	1110
network connection	0b15
network iptables	0b60
network lock	1y30	1z10	0b5	1n5
network macvlan	1x20
network namespace	1n15	1o10	1x15	0w5	115
network namespaces	0w20	1z10
network unreachable	1l30	0710
never	2810
new	2140	1q30	2a20	1i30	0v30	0310	0h10	1120	1410	1610	1n20	1u10	1z10
new pid	1i15
new privs	1q15
new root	2120	0v10
newer	1z60	1e110	1610
newer criu	1z10	1e40
newpid	1610	1y10
newuidmap	1460
newuser	1410
next	0o10	1610	2a10
nexthop	1n30
nf	0b20
nf_	1610
nf_tables	0b40
nf_tables tables	0b20
nfs	0y20
nfs_wait_bit_killa	0y20
nft	0b70	1610	1n10	1y20
nft command	0b10	1n5
nftables	0b110	1y20	1610	1n10	2510
nftables table	0b10	255
nginx	2920
nherit	1o20
nice	1q20
nil	2a70	1720
nil pointer	2a35
nimplemented	1x10
nio	0420
nix	0210
nknown	1710
nlm	0910
no	0d30	1x310	1c500	0k50	0t190	2920	1f190	16110	1n80	0q40	1z40	1y120	1g20	0j30	0980	0n30	0p20	1430	0120	1030	1540	1b180	1r70	2280	1w20	0v30	1o100	2420	1220	0c30	1e40	1940	0310	0710	0b10	0h10	0s20	0u30	0w10	0x20	1a10	1d60	1h20	1j20	1t10	1u40	1v10	2310	2620	2a10
no cgroup	1c10	0x5
no checkpoint	1x10	1c15
no collector	0920
no cpuinfo	1915
no data	0j5	1n5	1u5
no device	0k10	0v5
no file	1o10	1d5
no handler	0j10	0910
no ids	1c10	1d5
no inherit	1o40
no inventory	1c25
no longer	0n10	1e15
no mapping	0t85	1410
no match	2230
no pagemap	1c10	1b5	1d5	1h5
no parent	1b45	0u5
no space	1f95	1r10	0s10	1j5
no such	1x135	1c130	0k15	1n10	0q20	0v10	1b10	1y30	0n5	0s5	105	1615	1j5	1t5	1u5	2a5
no suitable	1r25	235
no support	1510	1b5
no tty	0c10	0d5
no_new_privs	1q30
no_new_privs new	1q15
nobody	0j20	1o20
node	0i20	1920	2220	0s10
nodes	1150
nodes P_checkpoint	1115
nodes subresource	1120
nofile	1p50
non	0360	0g220	0k70	0h30	0i70	0z170	1t30	1130	1g60	0a30	0y30	0p10	0u10	1610	1a10	1b10	1d30	1h10	1x10
non empty	0325	0a15
non properly	1g30
non regular	0g110	0k35	0h15	0i35	1t15
non zombie	0z85	1110	0y15
nonblock	1h20
nonconsecutive	1730
nonconsecutive vvar	1715
none	1x60	0v20	1920	2a20
nor	1y10
noswap	1z20
note	0m10
notfound	1x10
notification	1x10	2610
notify	1u50	27180	2630	0o20
notify errno	2790
now	0q20	0r20	1l20	1q20
nr	0h20
nr_hugepages	1t20
ns	1s120	2520	1g20	0210	0w40	1120	1410	1n20	1o10	1u10	1y30	2110
ns_last_pid	1j70	1610
ns_last_pid last	1j35	165
nsid	0w40	0u10	1610
nsid isn	0w20	165
nspid	1610	1u10
nsupported	1510	1710
nt_x	1a40
nt_x _xstate	1a20
null	0080	2a20	2820	1j20	1p20	0t40	1c10	1d10
null mountpoint	0t20
null peer	0020
number	1o20	1d40	0u10	1710	1p10	1y10
numerical	1u40
numerical result	1u20
nvidia	0k70
nvidia cuda	0k15
o_cloexec	1h20
o_nonblock	1h20
o_rdwr	1j20
object	1x90	1w90	2a30	1220	1d60	1e20	1n20	1o10	1y10
object file	1x40	1w30
object_r	1220
obligated	1710
obsolete	0210
obtain	0d50	1a100	0710	1710
obtain fpu	1a40
obtain ptmx	0d25
obtained	0630	0r10
obtained but	0615
occupied	1r20
occurred	1d10
oci	27190	1x10
oci runtime	2795	1x5
ock	1610
ocket	1g10
ofd	0p10	2810
off	1520	1650	1d20	0730	1b10
off memory	1620
offset	1b20	1u70	0u10
offsets	1u30
old	1z110	0k50	2140	1x30	2a30	0v20	1e50	1620
old cuda	0k25
old image	1e15
old root	2120	0v10
old size	2a15
old_size	2a20
old_top	2a20
older	1e10	1x10	1z10
ombie	1010
omitting	1b40
omitting track	1b20
omman	1y10
once	2520	2920
one	1w20	1x20	1s20	1y30	2020	0d10	0w20	1110	1410	1710	2410
one more	145	1y5	245
ones	0w20	0x20
onexec	1220
only	0320	1s50	1x110	0v30	0850	1120	1e20	1y40	1f20	1i30	2120	0d10	0s10
only restored	1i15
only stream	0825
only succeeded	1s15
only supported	1x35
only used	1x10	1y5
onnected	0a10
onnection	2910
onsider	0c10	0e10
ontainer	1x10
ontrol	1a10
oo	1p10
oom	1v30	0x10	1q10
oom_score_adj	1q10
oot	1010	2130
oot task	105	2115
op	1920
opcode	1950	2930
opcode ip	1920	2910
open	0o160	1c670	1x170	0k50	0q470	11260	16280	1y60	0d190	0v40	0l30	1280	0430	0520	1w110	0s40	1s70	1g30	1j170	1p30	0x100	0220	1n60	1r20	0n40	1h80	1720	1b70	0f20	1o40	1030	0910	0b10	0g10	0h20	0i10	0j10	0p10	0r10	1420	1f10	1t10	1u20	2510
open P_dev	0k20	0d50	0h5	115	1n5
open P_map	1120	1610
open P_proc	1130	1j30	1s15	1650	1220	0x20
open P_timers	1610	1u5
open checkpoint	1c20
open create	0s5	0v5	1f5
open dir	1c35	1w10	1110	165
open external	0d10	1o5
open file	0o50	0q175	0l10	1120	0r5
open ghost	0s10	0l5
open image	1c30
open images	1c15
open inventory	1c70
open map	0g5	0h5	0i5	0k5	0n5	1t5
open map_files	1115
open mount	0o25
open no	1c70	0q15	1x20	095
open pagemap	1c25	1h5
open parent	1b30
open plugin	1w20
open procfs	1y10	105
open pstree	1c40
open shared	1x45	1w35
open stat	0o5	1c5	1y5
open sys	1j35	1615
open sysctl	1s25	1610	1n5
open tree	0v15	165
open userfaultfd	1h35
open write	0s5	1j5	1n5	1y5
open_tree	0v30	1610
open_tree open	0v15	165
openat	1j20	1630
opened	0n130	1o20	0o30
opened need	0n55
opening	0x50	1c10
openj	1x20	2720
openj criu	1x10	2710
openjdk	1r20
openvswitch	1n40
operation	12150	1420	0k60	1u20	1x50	0y10	1110	1610
operation permitted	1410	115
operation ptrace	1230
operation supported	0k30
opt	1z30	0q40	0r20
opt E_Operationnotsupp	1z15
optarg	1y10
option	0080	01120	04140	0c80	0e90	0m140	1b40	1x30	1y460	0b40	0520	1z30	2440	1m20	2a20	0n20	0710	0p20	0u30	1210	1610
option images	1y20
option more	0c20
option network	1y20
option no	2410	1y20
option required	1y25
option requires	1y20	2410
option shell	1y20
option tcp	1x10	1y20
optional	1e10
options	0730	0u20	0v10	1y10
opts	1z20	1410	2610
ora	1s20
oracle	1s20
orary	2510
org	1x40	2720
org eclipse	1x10	2710
original	0l10	0s10	1q10
os	1n40	0k20
osabi	1710
other	0p20	1u20	2110
ou	1110
ould	0k10
ouldn	0x10
ours	0d20
out	0k140	28110	1g90	0y30	2a50	1u60	1v30	0e10	1810	1k20	1o10	1y10	2910
out after	0k10	2810
out memory	1v15
out range	1u20	2a15
out waiting	2830
out which	0e5	1k10
output	2720	0k20	0b10	1n10	2410
outside	0e180	0120	1420	0t40	0u20	1s20	1b10	1d10
outside container	0110	0t10
outside its	0e80	1s10
over	0d20	1o20	0u10
overcommit	1r20
overcommit_memory	1r20
overflow	2a70	0d10	2910
overflow detected	2a35	295
overlapped	0u20
overlay	1x30
overlayfs	0n20	1610
overmount	0u10
overmounted	0u110	0n10
overmounted so	0u15
ow	1710
own	1020	2030
owner	1120	0120	0u20	0s10	1610
ownership	0s10
pac	1920	1a10
package	1x20	1g10
packed	0d10
packet	1l30	1640	0310	0710	0920	0x10
packet sock	1610	095
packet socket	1l15	095
packing	2a30	2610
packing pb	2a15
page	1b160	1f140	1p20	1g440	1650	1x50	1d110	1h90	1710	1r20	2810
page copy	1h15
page found	1x25
page guard	1615
page image	1d15
page lazy	1g20
page server	1g90	1h10
page xfer	1b50	1f70	1g140
page_is_guard	1630
page_is_guard page	1615
page_server_iov	1g10
pagemap	1b190	1640	1g110	1d50	1130	1c60	1h10
pagemap cache	1b20	1620	1110
pagemap file	1b25	1110
pagemap image	1c15
pagemap img	1d20	1c20
pagemap scan	1610	1b5
pagemap socket	1g30
pagemap_scan	1620	1b10
pagemap_scan pagemap	1610	1b5
pages	1c50	1h320	1t70	1f80	1720	1b20	2520	1110	1620	1d10	1g60	1y10
pages available	1h20
pages during	1h15
pages img	1c20	1f40
pages register	1h15
pages server	1g20
pages socket	1h55	1g5
pair	0020	1720	1620	0910	1m10	1n10
panic	2a90	2910
panic runtime	2a40
panicked	2a30
parameter	1y20
parameters	0750	1y10
params	1120	0d30	1u10	2210
parasite	23130	2830	0x10	1710
parasite blob	2315
parasite code	2315
parent	1b310	1x80	2020	0t10	0u10	1010	1610	1c10	1d20	1n10	1y20
parent directory	1b20
parent image	1b30	1c5	1y5
parent inventory	1b15
parent pagemap	1b35
parent path	1x20	1b5
parent snapshot	1x10	1b30
parse	1u50	1z20	1y80	1730	2150	0d10	0u40	0x10	1010	1410	1d10	1n10	2610
parse mountinfo	2125	0u10
parse posix	1u15
parse value	1y25
parsing	1d30	1z40	1y40	1e20	0j10	0u10	0x10	1220	1610	1u10
parsing message	1d15	1e10
part	1x20	0j30
part process	0j15
partial	2a10
pass	0m20	1o20	0d20
passed	1o20	1a10	1y10
path	02100	0n460	27140	0k40	1x160	0o50	0m20	1220	0d40	1b30	1m30	0t20	1s20	0x20	1610	1c10	1w10	1y10
path P_data	0n30
path P_dev	0n20	0d15
path P_orders	0n10	1s10
path P_run	2720	0210	1m10
path P_usr	0n30	2710
path P_var	2730	1210
path handle	0o25
path must	1x20
path opened	0n55
path parent	1x10	1y5
path plugin	0k20
pathname	0u10
paths	0u30	0x10
paths invisible	0u15
pause	0k60	0y10	1w10
pause devices	0k30
pause_devices	0k60
pause_devices pause	0k30
paused	1x50
pb	2a30	1d20
pb object	2a15
pc	1940
pc pid	1920
peekdata	2310
peeksiginfo	1610
peer	00180	0c170	0d170	2670	1260	0120	0620	1m90	1n30	1g50
peer criu	2620
peer fd	0c75	0d10
peer index	0d65	0c10
peer ino	0015	0110
peer name	0045
peer unconfined	1220
peer_ino	0030	0120
peer_ino peer	0015	0110
pending	0a10	1010	1610
perf	0j80	0g20
perf event	0j40	0g10
perf_event	0j80	0g20
perf_event perf	0j40	0g10
perform	1x60
perform container	1x30
perhaps	0b40
perm	0s10
permission	1160	0x20	1610
permission denied	1130	0x10
permissions	2610
permissive	1260
permitted	1430	0i10	1120	1j10	1p10	2610
perms	0s20
persona	1510
personality	1510
pf_bluetooth	0920
pf_key	0920
pfn	1710
pg_wal	0m20
pgid	0c160	0d20	1k120	1i10
pgid E_Operationnotperm	1k35
pgid pts	0c70
pgrp	0c10	0u10	1k10
php	0320
phys	1x20
pid	0a20	0e160	22120	1170	12240	1360	1x20	16120	1y60	0k120	0020	0120	0w80	23110	1i360	1j170	1960	1b40	2a20	0h30	2040	2540	1p20	1q20	1k20	0j30	2830	0210	0g10	0n10	0p10	0x10	0y10	1020	1410	1510	1710	1830	1c20	1d20	1g10	1h10	1o10	1u20
pid E_Permissiondenied	1j15
pid P_map	1115	1620
pid already	1i15
pid comm	12120	1325	105
pid do	1i75
pid does	1i10	1y5
pid dump	1y10	185
pid efd	2215
pid fd	2815	0n5
pid has	0a10	0g5	135	1y5
pid mismatch	1i15	225	235
pid namespace	0e80	1x10	0w35	1i15	1j10	1y5
pid ns	2510	1o5
pid part	0j15
pid reuse	1b20
pid si_status	2325
pid specified	1y15
pid tid	1920
pid type	2210	1630	1110
pid_max	1j20
pidfd	0j110	1620
pidfd open	0j5	1610
pidfd pid	0j15
pidfd_	1610
pidfd_open	1610
pidfd_thread	0j10
pidfile	1y10
pids	0x40
pie	2820
ping	1n10
ping_group_range	1n10
pipe	1p20	1o240	0u70	2650	0s10	1g10
pipe external	1o20
pipe fd	0u15
pipe inherit	1o20
pipe pipe	1o20
pipe_ino	0u10
pipes	1o10
pivot	0v50
pivot root	0v25
pivot_root	0v50
pivot_root pivot	0v25
pkey	1a20
pkeys	1a10
pkru	1a30
place	0c10	0h10
plain	0v10
please	1x20	27100	1e20	1z20	0410	1110
please check	2750
plugin	0k420	1w340	1z20	1n40	1x20	0g10	1d10
plugin P_usr	1w50
plugin cuda	0k30
plugin cuda_plugin	1w20
plugin disabled	0k20
plugin open	0k20
plugin pause_devices	0k30
plugin so	1w20
pmc	2a30
pmc_fill_cache	2a20
pmc_init	2a10
pod	1x160	2820	1z20	1110
pod container	1x25
pod requires	1z10	115
pod sandbox	1x20
podman	1x50	1z20	1e40	1y10
podman checkpoint	1x20
pods	1z40	1110	1x10
point	0x20	0n10	0t10
pointer	2a100	1a30	1810
pointer authentication	1a15
pointer dereference	2a40
points	0v10	1s10
poke	2330	1710
pokedata	2310
policy	1240
poll	0k20	1g10	2220
pollout	2920
pools	1x20
port	1l50	1g20
port htons	1l10	1g10
portid	0a30
pos	0r10
position	1310
positive	1610
posix	0p70	1u180	1s10	2810
posix lock	0p35
posix timer	1u50
posix timers	1u45
possible	1520	0310	1110
post	1120	1x20	1y10	2410
post restore	1x10	245
ppc	1910
pr	1d30	2510
pr bytes	1d15
pr_get_tid_address	1610
pr_pac_	1a10
pr_set_dumpable	1q10
pr_set_keepcaps	1410	1q10
pr_set_mm	1130	1r30	1630
pr_set_mm set	1115	1r15	1615
pr_set_mm_	1610
pr_set_mm_map	1640	1r30	1110
pr_set_mm_map set	1620	1r15	115
pr_set_mm_start_co	1120
pr_set_seccomp	1310
pr_set_securebits	1q50
pr_set_securebits set	1q25
pr_set_thp_disable	1r10
pr_timer_create_re	1u10
prctl	1650	1140	1r40	1510
prctl pr_set_mm	1115	1r15	1610
prctl pr_set_mm_map	1610	115
pre	1x50	1z20	1b40	1y20	2410	2610	2710
pre checkpoint	1x15
pre dump	1x10	1z10	1b10	1y10	245	265
precondition	1x40
predates	1z30
prefix	0x20	2610
premap	2a20	1r20
premap_private_vma	2a20
premmaped	1a10
prepare	1810	1a20	1r10	1s10
prepare_pstree_rse	1810
preparing	0x10
present	1730	1920	1a10	1e10	1n10
preventing	1230
previous	1x30	1c10
print	1x10
prio	0x20
priority	1120
private	2820	1r70	0v60	2a20	1b10	1d10
private vma	1r25	2a10	1b5	1d5
privileged	1x20	1j20
privileges	1110
privs	1q30
prlimit	1p50
probably	1d20	1310	1610
problematic	1920
proc	1p20	0v20	1u40	1650	1220	0j10	0q10	1410	1z10
proc file	1u20	0j5	145
proc_page_monitor	1620
proc_t	1220
process	0e210	0k140	1x70	27110	0b40	1220	0u30	0c20	0j60	1i30	2950	1v50	2220	0w10	0x10	0y20	1010	1g10	1j10	1k20	1p10	1y20	2020	2140
process check	2720
process died	2715
process exited	2715	1x10	2910
process group	0e45	1k5
process pid	0k10	0x5	1g5	1y5
process rule	0b20
process session	0e45	0c10
process tree	1i15	0j15	0y5	205
process was	2720	1k5
process_info	0k20
processes	2750	0p20	1v10
processing	2910
processor	1920
procfd	0v20
procfs	1180	1y30	1j60	1690	1720	1030	0x10	1210	1410	1b10	1u20
procfs E_Nosuchfileordire	1630	1010
procfs E_Permissiondenied	1120	1j10	1710
procfs E_Readonlyfilesyst	1j20
procfs no	105	1615	1u5	1y5
procs	0x20
profile	12390
profile docker	1250
profile lxc	1220
prog	0j80
program	2a30	1710	2910
program terminated	2a15
progress	0520
prop	0x40	1y10
proper	0t170	1610
proper root	0t85
properly	1g60	0h10	1610
properly terminated	1g30
properties	0710	0x10
property	0x10
prot	1r20
prot_read	1r20
prot_write	1r20
protect	2310
protected	2a10
protection	2a30	1a20	2910
proto	08200	0940	1d10
proto collected	0915
proto socket	0875
protobuf	1d60	1e50
protobuf message	1d20	1e10
protocol	0a30	1620
provide	1z10
provided	0d20	1x40	1o30	1710	1b10	1c10	1d10	1y20
provided but	1x20	1y5
proxify	1720
proxy	1740	1110
ps_info	1g10
psi	1g30
psi_open	1g20
pstree	1c110	1d70	1810
pstree img	1c50	1d20
pstree_entry	1d20
pt_	1710
pthread	1820
ptmx	0d70
ptmx index	0d20
ptrace	1a70	1260	1380	1650	0z20	2320	1880	1140	1510
ptrace doesn	1615
ptrace get	1840
ptrace getregset	1a25	155
ptrace profile	1230
ptrace ptrace_get_rseq_co	1825
ptrace ptrace_traceme	1115
ptrace seccomp	1315
ptrace suspend	1325	1620
ptrace traceme	1115
ptrace_get_rseq_co	1880
ptrace_get_rseq_co ptrace	1840
ptrace_getfpregs	1a10
ptrace_getfpxregs	1a10
ptrace_getregset	1a50	1510
ptrace_getregset ptrace	1a25	155
ptrace_o_suspend_s	1350	1640
ptrace_o_suspend_s ptrace	1325	1620
ptrace_peeksiginfo	1610
ptrace_poke_area	2320
ptrace_scope	1110
ptrace_seccomp_get	1330
ptrace_seccomp_get ptrace	1315
ptrace_setfpregs	1a10
ptrace_setregset	1a10
ptrace_traceme	1130
ptrace_traceme ptrace	1115
pts	0c140	0d60	2920
pts peer	0c70
pty	0d40	1610
pty master	0d10	165
pull	1x30
put	1q20
py	1920
pycriu	1d80	2720	2640
pycriu images	1d40
python	2990	1920
pytorch	1920
qemu	1920
queried	0120
queue	03140	06130	0520	07100	0a50	1s50	0i10
queue E_Invalidargument	0710	0610
queue data	0725
queue flight	0325
queue socket	0620
queue supported	0345
queue_init	0i10
queued	0520	0d20
queues	1s60
queues only	1s25
quota	1x20	1f30
quota exceeded	1x10	1f15
raise	1p20	1q10
range	1u40	1n30	1420	2a30	1r20	1620	1d10	1y10
raw	0830	1120	1c10
rc	1h40
rchitecture	1910
rcv	0710
rd	1z20	1n10
rdev	0d30	1d10
rdma	0x20
rdwr	1j20
re	0v30
reach	1m20
reached	0y110	1d30
reached eof	1d15
reached try	0y55
read	0a110	1b60	1d270	1c40	0v30	2690	0k20	1g80	1120	1220	2440	1r20	1720	0310	0620	0d10	0n10	0s10	0u10	0x20	0y10	1010	1510	1810	1h10	1n50	1p10	1q10	1s10	1u10	1w10	1x10	2310
read async	1d15
read bytes	1d45	155
read checkpoint	1d20	1c10	1x5
read criu	2615
read mapping	1d30
read only	0v15	0s5
read output	0k10	245
read pagemap	1b25	1g25	1110	1c5
read unexpected	1d10	245
read unix	2620
reader	1x10
reading	1x40	2920	2650	1d70	1h30	1g50	0x20	1710
reading checkpoint	1x10	1d10
reading page	1d15	1g10
reading pages	1h15
readlink	0210
reads	1e20
ready	0k20
real	1q70	1420	1120	1320	1i10
real effective	1q35	1410
realloc	2a10
realtime	1u20
rearm	2a20
reboot	1m20
receive	1g20	2650	0610	0x10
receive response	2625
received	2620	2a10
receiving	1g20
recent	2910	2a10
reconnect	1m20
record	1d10
records	1z10
recreate	1u20
recv	0650	2680	0x40	0720	0510	1h10
recv queue	0615	0710
recv req	0x20
recv request	2620
recv_fd	1h10
recvfrom	2820
recvmsg	2620	0320
redirect	0b10	1y10
redis	2940	2720
refer	2710
reference	1n10
refers	0f20	0j20	2220
refil	2a10
refs	1110
refused	1320	0120	1s20	1x20	1g20	2220	2910
reg	1a10	1d10
regfile	0s40	1o20	1d10
register	1540	1h60	1w20	1820	0i10
registered	1820
registers	1a100	1830	1510	2310
registers E_Nosuchdevice	1a20
registration	1870
regs	1510	1a10
regular	0g240	0k70	0h30	0i70	1t30	0s20	1h30
regular file	0s10	0g15
regular mapping	0g105	0k35	0h15	0i35	1t15
regular page	1h15
rejected	1o20	1e10
rejects	1x20
related	1910	1d10
relative	02110	1x40	1b20
relative bind	0230
remap	0m310	17130	0h80	1r110	0n50	0s60	1610	1d20	1t10	2510
remap P_home	0m30
remap P_srv	0m20	0n10
remap aio	0h25	165
remap option	0m70	0n10
remap private	1r25
remap tmp	0m10	0s10
remote	0420	2360	1g20	1n10	1x10
remote mmap	2320
remoteaddr	0420
remoteport	0430	1x10
remount	0v60
remount root	0v20
remove	1x40	1w20	0s10	0v10	1u10
remove container	1x20
removed	0q20	1x20
removing	1210	2410
render	1210
reopen	1o20	1y10	2a10
repair	07410	1l20	1620
repair eperm	0720
repair isn	0715
repair mode	0790	1l10	165
repair options	0715
repair queue	0715
repair window	0725	165
reply	2330	2640	2920
reply daemon	2315	265
replying	2620
reported	0w20	0k20	1n110	1a10	2410	2610
reported netlink	1n55
reports	1z30	1q10
reports more	1z15	1q5
req	0x40	1n10	2610
req E_Nosuchfileordire	0x20
request	0y20	1z40	1620	26170	0520	1x20	1220	0310
request E_Connectionresetb	2620
request E_Success	2630
request because	1x10	1210
request message	1610	265
request recv	2615
request_wait_answe	0y20
requested	1x60	2020	12100	1n20	1k50	1l10
requested ip	1n10	1l5
requested mask	1250
requested resource	1x15
requested sid	1k25
requested_mask	12100
requested_mask requested	1250
requester	2020
requesting	1210
require	1x20
required	19120	1y110	1z60	1x60	1w30	1110	1610	1c10	1n20
required checkpoint	1910	1z10
required image	1945
required plugin	1w15
required restore	1y25
requires	1z170	11120	1x140	1y80	1520	2420	1w20	0b10	1640	1b10
requires argument	1y30	2410
requires checkpoint	1x15
requires least	1z70	1x10
requires migration	1x20
requires needs	115	1x5	1z5
requires root	1155	1x5
reserve	1r50
reserve memory	1r25
reserved	1710
reserving	1i20
reset	26100	1b90	2940	0s10	1g10
reset dirty	1b45
reset peer	2635
resize	1r10	1s10	1t20
resize shmem	1r5	1s5	1t5
resolve	0o70	0n20	0230	1g10
resolving	0u10
resource	1150	1x40	1o10	1p20	1y10
resource nodes	1125
resp	2610
response	1x20	26190	27100	2820	1g30	1h10
response criu	2625
response daemon	1x10	2750	2810
response request	2615
restor	1130	1x40	2710	2820	2940
restore	1x220	11290	27360	29160	1240	16130	0b320	1960	0q340	0d20	0i20	1330	07130	1y110	1m40	1n220	1p130	1r210	1560	1k190	1s70	2840	1u100	0k30	1z20	1o50	1c30	1i20	1j30	1q80	1t80	1v20	1840	1720	0x50	0h10	0p10	0r20	0t10	0v10	0w20	1410	1a10	1b10	1d40	1e10	1h10	1w20	2220	2310	2420	2a10
restore E_Nosuchfileordire	0b20	0q130
restore E_Permissiondenied	1120	0b10
restore bootstrap	1r25
restore capabilities	1q25
restore capability	1210	1160
restore checkpoint	1x25	2710
restore compat	1515
restore container	2730
restore criu	2730	1z10	115	285
restore dump	0h5	1y5	2710
restore errno	2910	2730
restore existing	0x15
restore exit	2720
restore external	1m10	1o10
restore finished	2910	1h5
restore found	0b10	1n10
restore hangs	2815
restore initialize	0b35
restore ip	1n15
restore legacy	0b20
restore link	1n35
restore mapping	1r35	1t5
restore mount	1y25
restore nf_tables	0b20
restore pac	1910	1a5
restore pgid	1k50
restore posix	1u15
restore process	2715
restore returned	0b45
restore rlimit	1p40
restore runc	2720
restore service	1x10	1v10
restore set	1630	1310
restore sid	1k35
restore sysv	1s20
restore task	2720	1q10
restore tcp	0720
restore veth	1n15
restore_rseq_cs	1810
restorecontainer	1x20
restored	1x100	2740	1960	1i30	2520	2920	1n40	2320	1c10
restored container	1x25	1n10
restored new	1i15
restoreexception	2720
restorer	1r60	1h10	1v10	2a10
restorer blob	1r15
restoring	1z20	27170	0v20	0q20	1m20	1x20	2820	1l20	0k10	0x10	1a20	1e10
restoring checkpoint	2720	1x10
restoring please	2720
restricted	1h20
result	1u40	0p10	1t10	2910
result out	1u20
resume	0k20	1w10	1y10	2410
resume_devices_lat	0k20
ret	1y10	2410	2610
retrieve	1x80
retrieve image	1x15
retry	1i20
return	1520	2720	0b10
returned	0i20	0b90	0k20	2420	1j20	1a20	1q20	1w30	0610	1310	1610	1810	1d10	2610
returned may	0b40
returns	2810
reuse	1x40	1b40	1o10
reuse detection	1b15
reuse name	1x20
reused	0y10
revert	0d10	1m10	1q10
revocation	1g10
rewind	1a20
rewriting	1210
right	2920	1820
right after	2910	1810
rights	0330
ring	0h260	0i20	1610
ring remap	0h15
ring setup	0h50
rings	0h40
rings pid	0h15
rlim	1p20
rlim_cur	1p20
rlim_max	1p20
rlimit	1p310
rlimit E_Operationnotperm	1p75
rlimit memlock	1p15
rlimit nofile	1p25
rlimit_	1p10
rlimit_memlock	1p30
rlimit_memlock rlimit	1p15
rlimit_nofile	1p50
rlimit_nofile rlimit	1p25
rlimits	1p10
rm	1x70
rm unless	1x30
rmap	2310
rocess	0z10	1310
root	0e90	0t210	0u290	21200	11310	1y50	0v130	1030	0c20	0240	0d10	0q10	0x10	1d30	1m20	1n10	1o10	1v10	1x10
root checkpoint	1135
root mount	0t85	2115	0v5	1n5
root ms_private	0v20
root old	2120	0v10
root option	1y25
root process	0e45	0c10
root restore	1120
root run	1130
root same	2120	0v10
root task	2180	1015	0x5	1d10	1v5
root than	2165
root unsupported	0u125
root_task	0x10
rootfs	1x70	0v20
rootfs stat	0v10	1x10
rootless	1180	1x10
rootless containers	1135
roots	2120
rotection	1a10
route	1g20	1n60
route restore	1n20
rpc	26190	27100	2820	1x10	2410
rpc code	2750	2610	1x5
rpc request	2615
rpc response	2620
rpc_wait_bit_killa	2820
rror	0k30	2910
rror imed	0k15
rseq	18400	1610
rseq configuration	1850
rseq registration	1835
rseq_cs	1820
rseqs	1810
rst	1z20	2a20	1r10	1y10
rst mem	2a10	1r5
rst sibling	1z10	1y5
rst_mem_cont	2a20
rst_sibling	1y10
rst_sibling_ns	1z20
rt	1780
rt vdso	1730
rt_sigaction	1530
rt_sigaction sigaction	1515
rt_sigframe	1a10
rtnetlink	1n50
rtnetlink answers	1n25
rtnl	1n20
rto	2a20
rule	0b60	1n40
rule E_Operationnotsupp	0b20
rule_append	0b20
ruleset	0j20
run	1180	0320	0s40	1m20	1520	19100	2720	1x40	2310	2610
run P_foo	0s20
run command	1130
run time	1950
runaway	0120
runc	1x130	1z80	27160	0t20	1120	1220	0x20	2820
runc criu	1z20	2710
runc crun	275	2810
runc did	2765
runc needs	1z20
runc will	1x15
runing	1y20
running	1550	1x230	2760	2020	1110	1310	2310	2810
running P_usr	2720
running bit	1515
running container	1x45
running paused	1x15
runs	1q20	1l20	2120
runsc	1x120
runsc does	1x20
runtime	1x350	2a90	1280	27240	2950	1710	1e10
runtime checkpoint	2715	1e5
runtime crun	1x30	2720
runtime does	1x25
runtime environment	2925
runtime invalid	2a35
runtime io	1x30
runtime kata	1x20
runtime restore	2760
runtime runc	1x30
runtime runtimeservice	1x30
runtime service	2725
runtime tcontext	1230
runtimeerror	2720
runtimeservice	1x60
rw	0g40	0u20	1z20
rwm	1x20
s_dev	0o50
s_dev dev	0o25
sa_family	1m20	1l20	2620	1g20
sa_family family	1m10	1l10	2610	1g10
sage	1y10
same	2140	2540	0v20	0u10	1010	1210	1i10
same pid	2510	105	1i5
sandbox	1x40	1n40	1220
sandboxes	1x20
save	1x30	0630	0m20	1n60	1a30	0710	1910
save socket	0610	075
saved	0320	0p20	1q70	1420	1s20	1m20
saved group	1410	1q20
saved user	1q15
sb	0v10
sbinfo	0u10
scan	1620	0x10	1b10
scanned	0u10
scanning	0x10	1210
sched	1120
scm	0360
scm rights	0315
scm_credentials	0320
scm_rights	0330
scm_rights scm	0315
scontext	1280
scontext system_u	1240
scope	1110
score	1q10
scratch	0q20
script	2470	0b10	1y30	2610
scripts	1y10	2410
sd	1z40
sdev	1z20
se	0m10
search	0u10
seccomp	13540	1640	1c20
seccomp E_Operationnotperm	1380
seccomp fetch	1320
seccomp filter	1345
seccomp get	1325
seccomp mode	1315
seccomp set	1325
seccomp suspend	1315
seccomp_mode_stric	1310
seccomp_set_mode_f	1310
second	0020	2520	1730
seconds	2850	2920	1920
seconds ago	2910	1910
section	1720	1r10
secure	1q10
secure_no_setuid_f	1q10
securebits	1q50
security	1x20	1420
see	0n20	2750
seek	0y10	1d10
seem	1610
segfault	2a110	2960	1820
segfault ip	2a50	2920
segfaults	2920
segment	1s60	1510
segment key	1s20
segmentation	1v80	2a80	18100	2960	1720
segmentation fault	1v40	2a40	1850	2925	1710
segv	2910	2a10
seize	0z110	0y40	1160	1020	1y10
seize seize	0z15	1120
seize task	0z30	1130	0y5
seize wait	0y15
seized	1020
seizing	1050
selected	1y50
self	2050	1730	0c10	1p10
self_stdin_fdid	0c10
selinux	12100
selinux preventing	1215
sem	1610	1s80
semaphore	1s10
semaphores	1s40
send	1630	0630	0730	1g60	2640	0i30	0310	0l10	0s10	0x10	1h10	1m10	1o10	1s10	2310
send fds	0i15
send queue	0610	0710
send request	1610	035
send response	2615	1g5
send_fd	1h10
send_fds	0i30
send_fds send	0i15
sender	0310
sending	1h20
sense	1y30
sent	0530
seq	0710
seqpacket	0020
serfaultfd	1h10
serve	1920
server	2960	1x110	1g430	0020	2740	1h50	1220	2510	2610
server E_Addressalreadyin	1g30
server E_Connectionrefuse	1g40
server checkpoint	1x10	1210
server find	1x15
server process	2720	1x10
server socket	1g25
server_	1h10
server_listen	2510
service	1x90	2750	26100	1p30	2530	1l20	1v20	1m10	1y10	2a10
service fd	1p10	2a5
service rpc	2720
service runtime	1x30
service socket	2630	2515
service_fd_base	1p10
session	0e210	0c120	1x20	2020	1k50	1d10	1f10
session aborting	0c40
session key	1x10	1f5
session leader	0e90	0c10	1d5	1k5
set	0x110	1x80	2020	16210	11140	1n90	07130	1370	0p160	0c60	14130	1520	1p80	1q200	1r40	1s130	1a50	1j110	1u80	1920	1f20	1i30	0d10	0o10	0s40	0v10	0w10	0y10	1b20	1g10	1k20	1y30	2310
set desired	1s25
set flock	0p25
set fpu	1a15
set group	0c15	145	165
set lease	0p25
set map	1620	1r15	115
set monotonic	1u25
set no_new_privs	1q15
set posix	0p30
set pr_set_mm_map	1r15	1610	115
set pr_set_securebits	1q25
set real	1q35	1410	1110
set repair	0715
set rlimit	1p30
set seccomp	1325
set securebits	1q25
set shm	1s15
set sid	0c15	1k10
set size	1510	0s5
set socket	1115
set subset	0x30
set tid	1625	1j35	1i15
set true	1x20
set uid	1110	1410	1q5
set up	1n20
set window	0715
set_tid	1650	1j70	1i30
set_tid set	1625	1j35	1i15
set_tid_size	1j20	1i20
set_tid_size set	1j10	1i10
setcon	1210
setexeccon	1210
setfpregs	1a10
setgid	1410
setgroups	1450	1q90
setns	1130	1n40	0w20	1y10
setns P_mnt	1110	0w10
setpgid	1k40
setregset	1a10
setres	1q10
setresuid	1q20
setrlimit	1p20
setsid	1k60
setsid E_Operationnotperm	1k20
setsockcreatecon	1210
setsockopt	0740	0310	1l10
setsockopt sol_tcp	0720
settime	1u30
setting	1j30	1320	1220	1x20	1110	1p10	1q10
setting pid	1j15
setuid	1430	1q10
setup	0h160	0i30	1n20	0d10	0v10	1p10
several	0w50
several network	0w20
sfd	2a30	1p10
sfd busy	2a15
sh	0b50	2450
sh ip	2420
sh iptables	0b20
sha	1x120	1d20
shadow	1a120	1y20	1r10
shadow stack	1a50	1y10	1r5
shadow_stack	1y20
share	1020
shared	0t90	1x100	1w90	1s50	0v20
shared has	0t45
shared libraries	1x25
shared memory	1s25
shared object	1x45	1w45
shared_id	0t90
shared_id shared	0t45
shares	1x20
sharing	0t130	0v10
sharing try	0t40
shell	0c70	0e90	1y40
shell job	0c35	0e45
shell terminal	0c20
shit	0i50	0j20	0g50	0h10	1t10
shit anon_inode	0i20	0j10	0g10
shm	1s160	1610
shm id	1s30
shm msg	1s30
shmem	1s170	1t50	1r30	1c10	1d10
shmem map	1s60	1r10
shmemdev	1620
shmget	1s40
shmid	1r30	1t20
shmid size	1r10	1t10
shmmax	1s40
short	1d20	1w20	2610
shorter	0x10
shorthand	1y10
should	1610	1b10	1z10
should_dump_page	1b10
show	1y10
shows	0k20
shstk	1a80
shut	1g20
shutdown	0610	1m20
si_code	2350	1610
si_code code	2325	165
si_pid	2350
si_pid pid	2325
si_status	2350
si_status status	2325
sibling	1z20	1y30
sid	0c200	0d20	1k160	0e10	1i10
sid doesn	1k15
sid pgid	0c75	0d10	1i5	1k10
sid terminal	0c15
side	1g20
sig	1340	2910	2a10
sig arch	1320
sigabrt	2910
sigaction	1530
sigactions	1d10
sigacts	1e10
sigblk	1020
sigbus	2910
sigchld	1j20	1i20	1010
sigev	1u20
sigev_notify	1u20
sigev_signal	1u20
sigframe	1a10
sigill	1990	2910
sigill pc	1920
siginfo	1010	1610
signal	2730	1970	1v290	18100	1350	2340	1720	1j20	1i20	1u20	2a30	2940	1020	1610	1f10	2410	2810
signal bad	1325
signal bus	1v20
signal illegal	1925
signal killed	1v50	285
signal segmentation	1v40	1850	1710
signal sigchld	1j10	1i10	105
signaled	2730	1v10	2310
signalfd	1610
signals	2330	1610
signfo	1010
sigreturn	1520
sigsegv	2930	2a30	2320
sigsys	1310
sigtrap	1010
sigttou	1020
sigxfsz	1f10
sin	1l20	1g20
sin addr	1l10	1g10
sin port	1l10	1g10
sin_addr	1l20	1g20
sin_addr sin	1l10	1g10
sin_port	1l20	1g20
sin_port sin	1l10	1g10
since	2930
single	1x20
siocunixfile	0210
sit	1n10
size	0h40	0l230	1x40	0r140	1520	1980	2920	1r20	0630	1t20	2a40	1j20	1i20	1750	1a30	0s10	1d10	1f10	2610
size expect	0r65
size expected	1x10	195
size increase	0l95
size mismatch	1920	1d5
size snd	0615
sizes	1510	1710
sk	00150	01160	0280	1m120	0320	1n20	1620	2510
sk option	0040	0160	1m10
sk unix	0030	0140	0240	1m40	0310
skbs	0a20
skip	0320	0530	1y30
skip flight	0310	0515
skipping	0220
skqueue	0390
skqueue control	0320
slave	0d180	0c20	0v20	1m10
slave peer	0d70	0c10
slavery	0t10
slice	2a30
slice bounds	2a15
slurmstepd	0020	1x20
smack	1220
small	1s20	1j10	1n10
smaps	1120	1z20
smash	1r10	2a10
smashing	2930	2a10
smashing detected	2915	2a5
smi	0k20
snap	1220
snapshot	1x60	2730	1640	1b60	1c20
snapshot dump	2715
snapshot pagemap	1b25
snapshot will	1620
snapshots	1x40
snapshotter	1x60	2720
snd	0630
snd queue	0615
sndbuf	0f30
sndbufforce	1130
sndbufforce P_RCVBUFFORCE	1115
snip	2710
snprintf	2a30
so	1x90	0u30	1w100	1920	2960
so open	1x45	1w20
so paths	0u15
so_mark	0710
so_sndbufforce	1130
so_sndbufforce sndbufforce	1115
sock	0260	1n20	1650	0910	0a10	1g10
sock diag	1615
sock unsupported	0220
sockcreate	1230
socker	0210
socket	00170	01220	02240	03120	04160	06310	08330	09280	0a290	2350	2920	1150	0530	1m390	1g150	1h110	1l500	1n20	25110	26110	0750	1o30	2820	1640	1y60	1x40	0w10	1210	1410	2410	2a10
socket E_Addressalreadyin	1m20	1l20	0a10	1g15	255
socket E_Connectionrefuse	2310	1m30	2620
socket E_Connectionresetb	1g30
socket E_Nosuchfileordire	1h50	1m40
socket P_run	0110	0220	2610	1m20
socket P_tmp	0220
socket aa	0510	0810	0a10
socket accept	125	235	255
socket back	1l75
socket bound	0a15
socket collected	0975
socket connected	0a15
socket consider	0475
socket crtools	2520
socket external	1m10	0w5
socket family	0810	0935
socket found	1m20
socket has	0a60
socket id	1l125	1m15	065
socket image	1y25	045
socket name	0220
socket open	1o10	095
socket path	0215
socket run	1m10	265
socket so_sndbufforce	1115
socket state	0635
socket type	0815
socket unix	1110	025	145
socket unreachable	0015
socket used	0045	0165	2510
socket without	0015	1m5
socketchannel	0420
socketexception	2920
sockets	09190	1z20	0w20	0540	1690	1120	0710	0810
sockets bug	0960
sockets family	0915
sockets get	1z10	1610
soft	1b50
soft dirty	1b25
sol	0740
sol tcp	0720
sol_tcp	0740
sol_tcp sol	0720
some	0p250	1e10
some file	0p125
something	1810
soon	2910
sorted	1d10
source	0t50	1x70	1g20	1h20	0v10
source lies	0t20
source server	1x20
sp	2a120	1940	2960
sp ffc	2a30	1910	2910
sp ffd	2a20	2920
sp ffe	1910	2a10
space	1f200	1020	1r30	0s20	1j10
space left	1f95	0s5	1j5
spec	1x30	1c10
spec dump	1x10	1c5
special	0x10	1610	1710
specific	1x20	0u10
specification	1x40
specified	1x20	1y30	1240	0d10
specified but	1215
specify	1n10
spice	1f100	1g10
spice data	1f50
splice	1g20
splicing	1g10
src	2a20
srv	0q60	0r60
srv P_ckpt	0q30	0r30
ssl	2920
ssp	1a10
st_mode	0u10
stack	1a100	1j20	1w20	2930	1y20	1110	1210	1520	1r30	2a30
stack smashing	2915	2a5
stacks	1a20
stage	1w10
stale	0o10
standalone	1y10
standard	0c20	1y10
stargz	1x20
start	1120	2780	0420	0d20	2a40	1l20	0x10	1410	1x20
start container	2720
startcontainer	2720
started	1x80	1m20
started rm	1x25
stat	02100	1c50	1640	0v90	1x50	0l10	0o10	0s10	1110	1y10	1z10
stat P_proc	1620
stat mountpoint	0v35
stat no	1c20	0v10	1x25
stat socket	0240
state	06210	0z170	1a20	1c20	1x100	1120	0y170	0020	0120	0k40	0520	1940	2350	1030	2820	0310	0x20	1810	1d20	1m10	1v10	1y10
state freezing	0y20
state improper	1c10	1x25
state name	0010	0110
state obtained	0615
state pid	0k20
state size	1915
state socket	0625
stateful	1x80
stateful snapshots	1x20
states	1a10
statfs	1x40	0v10
static	1x10
stats	1s10	1x10
statting	0x10
status	27340	1x40	1v40	0b20	2350	2440	0v10	1a20	1y20	1z10	2920
status criu	2730
stay	0b20
stays	0y20
std	1n10	1o10
stderr	2720	1y10
stdin	0c10
stdio	1o10
stdout	1y10
still	0620	2830	1x10	2310
still running	1x5	235	285
stop	1x20	1010	2310
stopped	23100	1x60	1050	0y10	1v10
stopped signal	2310	1v5
stopped threads	1015
stopped unexpectedly	2320
stops	2910
storage	1x50	1f10
store	0v10	1610
strange	0g20	1510
strategy	1y10
stream	00220	0870	0c30	1g20	1y10	2410
stream dgram	0835
stream supported	0015
stream unix	0095
streamer	1g20
strict	1310
string	0u10	1y10
strlen	1710
struct	1820	1a10
stub	1520
stubroutines	1920
stuck	2810	2920
style	0p10
sub	0w10	1x10	1y10
subcommand	1x20
subdirs	1y10
submit	0h10
subresource	1140
subresource checkpoint	1120
subsequent	1710
subset	0x60
subtree	0x30
subtree control	0x15
subtree_control	0x30
subtree_control subtree	0x15
subvol	0u10
suc	2710
succeeded	1s30	1610
success	1610
successful	2920
successfully	27100	2920
successfully exit	2740
sucessfully	2740
sucessfully criu	2720
such	1x270	1c260	0k30	1n20	0q40	0v20	1b20	1y60	0n10	0s10	1010	1630	1j10	1t10	1u10	2a10
such checkpoint	1c15	1x5
such container	1x20
such device	0k10	1n10
such file	1c115	0q20	1x90	0v10	0k5	0n5	0s5	105	1615	1j5	1t5	1u5	1y10	2a5
such option	1y20
sudo	1x20
suffix	0x10
suitable	0o50	0m20	1r50	0w10	2310
suitable area	1r25
suitable path	0o25	0m10
sun	1m20	2620
sun_	2620
sun_path	1m20
superuser	1110
supervisor	0220
supplementary	1q30	1410
supplementary groups	1q15	145
support	1b100	1x270	1950	1330	0g20	1570	16140	0b20	1z60	0f10	1110	1810	1u20
support checkpoint	1x60	115
support memory	1b20
support ptrace_o_suspend_s	1620	135
supported	03120	10130	1u30	16320	1w30	1x320	0w100	1560	0030	0k130	0850	0520	1960	1a50	1e130	0730	0i30	2120	1t30	1z30	1240	0210	0610	0910	0a20	0g10	0h10	0j20	0n20	0u20	0x20	1320	1820	1b20	1h20	1n10	1s20	1y10
supported containers	1x20
supported criu	1x10	1z15
supported docker	1x30
supported host	1925
supported images	1e45
supported ino	0015
supported kernel	0w20	1a10	1610	1215
supported unsupported	0310	0k5	0x5	1a10	1h5	1s5	1x5
supported yet	0w10	0n5
supports	0k20	1e20	1x20	1z30	1q10
suppressed	0440	1x50
suppressed jdk	0420	1x20
sure	1610
suspend	13110	1640	1210
suspend seccomp	1355	1620
suspending	13170	0y10
suspending seccomp	1385
suspension	1210
suspicious	2320
switch	0710	1g10	2310
switched	1g10
switches	1520
swrk	26160	1130	1x30
swrk eof	2625
swrk unexpected	2615
symbol	1750	0k30	1w80	1z10
symbol lookup	1w10	1z5
symbols	1720
symlink	1d10
symtable	1710
syn	0530
syn sent	0515
syn_sent	0520
sys	11220	1j70	1r30	1650	1840	1q20	1n10	1s10	1u10
sys P_kernel	1j35	1615
sys admin	1195
sys prctl	1115	1r15	1610
sys rseq	1820
sys_prctl	1130	1r30	1620
sys_prctl sys	1115	1r15	1610
sys_rseq	1840
sys_rseq sys	1820
sys_timer_getoverr	1u10
sys_timer_gettime	1u10
syscall	1350	1h20	2330	1530	1660	2920	0h10	1110
syscall compat	1320
sysctl	1s50	1630	1n50
sysctl fs	1s20
sysmalloc	2a20
system	0u60	0x50	0v20	1140	12120	0k20	0y20	1b40	1360	1630	1p10
system anonymous	1120
system architecture	1b20
system call	0y10	1330	1615
system container_runtime_	1240
system container_t	1230
system system_r	1250
system_r	12100
system_r system	1250
system_u	12100
system_u system	1250
systemcheckpointex	2730
systemd	0120	0x20	1320
systemrestoreexcep	2710
sysv	1s100
sysv shmem	1s15
sysvipc	1s120
sysvipc shmem	1s55
t_	1610
table	0b100	2220	2510
table filter	0b30
table inet	0b10	255
tables	0b120	1n40	1610	1y20
tables ip	1n10	165
tables nft	0b10	1y5
tables restore	0b20	1n10
tack	1a10
tail	0h30	1s10
taken	0q20	1i10	1x10
takes	1y20
tandard	0c10
tap	1n10
tar	24270	1d50	1f40	1y20
tar E_Nosuchfileordire	2440
tar header	1d25
tar ip	1y10	2410
tar pages	1f20
tar unrecognized	2420
target	1920	2260	2a30	1x20	0p10	1410	1d10	1g10	1n10
task	0c60	21220	23140	1s110	15200	0e30	0y80	0z110	10140	0i20	0n20	11100	27100	1i110	1y70	0220	1320	2860	1k20	2020	1h40	1r60	1q20	1a30	0w10	0x20	1d30	1v30	1x10	2910	2a10
task E_Nosuchprocess	1y25
task E_Operationnotperm	1140	0z35	1010
task already	0z20
task args	1i10	1r5
task attached	0c20
task blocked	0y10	285
task checkpoint	2710	1x5
task container	2720
task criu	1520	2825
task dead	1015	1v5
task exited	1010	1v5	235
task has	2170	1010	1310	2010
task interruption	2325	1v5
task kernel	1520
task no	0n10	1d5
task oci	2720
task process	105	2120
task restore	1r25	0x5
task root	2110	0210
task running	1525
task state	0y10	1d10	1x5
task sysvipc	1s50
task tree	1k10	2a5
task unexpected	2325	1v5
task_args	1i20
task_restore	1r50
task_restore task	1r25
tasks	0p250	0e20	0w20	1060	0y40	1550	1u20
tasks supported	1510	105
tasks tree	1015
tasks you	0p120
tcache	2a20
tclass	1260
tclass dir	1220
tcontext	1260
tcontext system_u	1230
tcp	04210	0690	07470	1x20	2a20	1y160	0b40	1620	1l10
tcp connection	0b20	065
tcp established	0490	1x10	1y30
tcp repair	07180	1610
tcp restore	0720
tcp set	0720
tcp socket	0480	1y25	0610
tcp state	0615
tcp tcp_repair	0720
tcp turn	0720
tcp unsupported	0620
tcp_establishd	1y20
tcp_established	1y20
tcp_info	0710
tcp_rearm_rto	2a20
tcp_repair	07100	1610
tcp_repair tcp	0750	165
tcp_repair_options	0720
tcp_repair_window	0750	1610
tcp_repair_window tcp	0725	165
tcp_timestamp	0710	1610
temp	0x10	2510
tempor	1u10
temporarily	1p20
temporary	0j10	0s10	0v10	1a10
terminal	0c110	0d60
terminal consider	0c20
terminal tty	0d10	0c5
terminals	0d10
terminate	27150
terminate successfully	2750
terminate sucessfully	2720
terminated	1g60	2a90	1v20	2930	2810
termination	1v10
test	0p10	1510	2810
text	0r10	2510
tfd	22130	1620
tfd efd	2220
than	21130	1z60	0l20	2860	1730	1930	1u20	0310	0a10	0w20	0x10	1610	1j10	1q10	1r10
than criu	1z25	1q5
than mntns	2140
than mount	2120
than seconds	2825
thaw	0y30
them	0p240	0t40	1u10
there	1120	0y20	2820	1x20	1610
these	1520
though	1w20	1b10
thp	1r10
thp_disable	1r10
thread	1090	1i120	1p30	1x20	1a30	2820	2a30	0j10	0x20	1310	1510	1e10	1q10	1u10	2310
thread group	1020
threads	10140	0x10
threads supported	1035
through	0v20
thrown	1x20
ticks	1u10
tid	1660	1940	1j70	1i30	1350
tid E_Operationnotperm	1j15
tid set_tid_size	1j10	1i10
tid size	1j10	1i10
tid supported	1625
tid_real	1310
tiles	1a20
time	1120	19100	1u60	0w40	1210	1410	1610	1o10	2810
time namespace	1u20
time namespaces	0w10	165	1u5
time_for_children	0w20
timed	0k110	28110	1g90	0y30	2910
timed out	0k55	2855	1g45	0y15	295
timens	1u60
timens offsets	1u15
timens_offsets	1u30
timens_offsets timens	1u15
timeout	0y200	0u10	2840
timeout reached	0y55
timeoutexpired	2810
timer	1u210
timer create	1u15
timer id	1u15
timer_	1u10
timer_create	1u20
timerfd	1u150	1610
timerfd create	1u15	165
timerfd unsupported	1u20
timerfd_create	1610
timers	1u100	1110
timers proc	1u15
times	0s10
timestamp	0730	1610
ting	0v10
tls	1g150	1510
tls connection	1g30
tls handshake	1g25
tm	1a10
tmp	0q40	0s160	0m20	0r20	0h20
tmp E_Fileexists	0s20
tmp P_ghost	0s40
tmp P_hsperfdata	0q20	0s10
tmp tmp	0s20
tmpfs	2470	0u20	1z20	0v10	1d10	1n10
tmpfs content	2435	1d5
toff	2220
together	1y30	1610
toggle	0k20
toggling	0k10
told	0620
tolocalchecked	2920
too	1z110	0k50	1x30	0h20	1s20	1e40	1w20	0240	0d20	0l10	0s10	1210	1620	1a10	1d10	1f10	1j10	1m20	1n20	1p10	1v10	2610	2a10
too big	0d5	0l5	1a5	1p5
too cut	0215
too long	025	125	1m10	1n5
too many	0h10	0d5	1d5	2a5
too old	1z55	0k25	1x15	1e20	1610
too short	1w10	265
too small	1s10	1j5	1n5
tool	1n130
tool route	1n30
tool rule	1n20
top	2920	2a20
topology	0k40
torch	1920
total	1v20
trace	1240	2910
trace denied_mask	1220
trace peer	1220
traceback	2910	2a10
traced	0z70
tracedby	1220
traceme	1130
tracerpid	0z20
track	1b90	1620	1z20
track mem	1b30
tracker	1b90
tracker E_Invalidargument	1b20
tracking	1b120	1640
tracking memory	1b25
tracking off	1620
trange	1t10
transfer	1g20	0s20	1h10
transferring	2740
transferring container	2720
transport	2330	2580	1210	1m10
transport socket	2315	2540	125
trap	2830	2320	1950	2940	2a10
trap invalid	1925	2915
trapped	2320
traps	1950	2920	2a20
tree	0d20	20220	0v30	0y30	1y40	1030	0j50	0u30	1k20	1i30	1610	2a10
tree only	1i15
tried	0z20
trimmed	2330	1d10	2610
true	1x60
truncate	1t10
truncated	1d60	0310	0x10	1410	2610	2710	2a10
trust	1g30
try	0p250	0t140	0y110	1920	1j20	0410	1610
try enable	0t40
try ext	0t20
try file	0p125
try interrupt	0y55
trying	1130	1b10	1d10
trying connect	1115
tsync	1320
tty	0c390	0d610	1x90	1o80	0310	1k10
tty console	0d10	1x5
tty don	0c30
tty driver	0d15
tty find	0d15
tty found	0c90	0d75
tty get	0d15	0c5
tty if	1x15
tty inherit	0c45	1k5
tty no	1o10	0c5	0d5
tty obtain	0d20
tty open	0d95
tty set	0c30	0d5
tty sid	0c65
tty tty	0d10	1x5
tty_get_driver	0d20
ttys	0d10
tun	1630	0f30	1d10	1n20
tun device	1610	1n5
tunables	1820
tune	1y10
tungetdevnetns	1620
tunnel	1n10
turn	07190	1b20	1610
turn tcp	0785	165
twice	2a20
two	1730	2520	0u10
two nonconsecutive	1715
type	0890	0f380	0i90	0j360	2220	1u50	1x60	12220	1350	1660	27270	0320	0020	0120	0950	0u30	1e90	1120	1d50	1n140	0k20	2630	2830	0d10	0o10	0p30	1910	1g10	1s10	1y10	1z10	2910	2a10
type anon	0i10	0j80
type audit	1270	1320
type avc	1230
type blk	0f30
type bpf	0j15
type chr	0f120	0k10
type idx	2210	1620	1110
type inet	0820
type kind	1n60
type notify	2790
type restore	2730	0p5
type state	0010	0110
type unknown	0f20	0j60	0i30	0910	0u10
types	1210
uarded	1a10
udp	0610
uevent	0a20
uffd	1h440	1650	2540
uffd connect	1h55
uffd event	1h15
uffd lazy	1h40	2510
uffd open	1h30
uffd supported	1615	1h5
uffd userfaultfd	1h20
uffdio	1h70
uffdio copy	1h25
uffdio_	1h10
uffdio_copy	1h40
uffdio_copy uffdio	1h20
uffdio_register	1h20
uge	1t10
ugetlb	1t10
uid	1340	14260	1120	1l20	0d10	1q10
uid gid	1435	0d5	1q5
uid map	1455
uid pid	1320
uid_map	1470
uid_map uid	1435
uids	1610	1q10
ulimit	1f20
um	1z20
umount	0u10	0v10
un	1x100	0210	0510	0b10	0d10	0n10	0x10	1110	1b20
un dumpable	1x45
un supported	025	0x5	1b5
unaccessible	0n100
unaccessible path	0n50
unaligned	1a40	1610	2a10
unauthorized	1120
unavailable	1s20	1p10
unbindable	0v20
uncaught	1920
unconfined	1260
unconfined_t	1220
unconnected	0610
undefined	1w80	1z10
undefined symbol	1w40	1z5
undefinedbehaviors	2a10
under	1x20
understand	1z20
understood	1x20
unexpected	0650	0d30	23100	1d250	26140	1y30	0h30	1x20	1780	1c40	1h50	1g30	0x20	2a30	0310	0y10	1030	1310	1620	1810	1b10	1i10	1n10	1t20	1u10	1v20	2410	2910
unexpected criu	2615
unexpected data	0610	1g5
unexpected end	1d20
unexpected eof	1d85	2635	1c20	1g10
unexpected fle	2a15
unexpected format	0x10	0d5
unexpected message	2615
unexpected response	2610	1h5
unexpected rt	1725
unexpected signal	2310	295
unexpected size	0h10	1x10
unexpected state	2325	1v5
unexpected task	2325	1v5	2a5
unexpected uffd	1h15
unexpectedly	2380	1d30	2630	1310	1610	1g20	1h10
unexpectedly reading	1d15
unfreeze	0y10
unhandled	2920
unicode	2a10
unicodedecodeerror	1d10
unified	0x100
unified P_user	0x20
unimplemented	1x20
unit	1v20
unix	00360	01180	02330	03160	1130	26100	1m620	1640	1x20	0910	1410	1n10	1y10
unix bind	1m125
unix change	1m30
unix connect	1115	1m70
unix connection	0095
unix diag	1620
unix dump	0080	0310
unix ext	0120	0010
unix external	0040	0160	1m10
unix find	0215	035
unix icon	0320
unix lookup	0215
unix non	0320
unix read	2615
unix relative	0230
unix sk	0045	0170	1m20
unix socket	0030	0225	0325	1m35	1y5
unix stat	0240
unix unix	0020	0210
unix_diag	1620
unixsk	2a20
unixsk_new	2a20
unknown	06110	09260	0f50	0h40	0j160	1u60	27200	1d130	1z70	2820	0i110	0u50	0y30	1230	1e150	1720	1y210	0k20	1x80	0g50	0310	0810	0p20	1010	1310	1510	1920	1g10	1n20	1t10	2210	2310	2a10
unknown P_anon	0i10	0j30
unknown P_dev	0f20
unknown anon_inode	0j30	0i20
unknown clock	1u15
unknown command	1x10	1g5	1y5	235
unknown desc	2750
unknown feature	1y15
unknown field	1e40
unknown file	1e10	0p10
unknown flag	0u10	1x10
unknown fpu	1y15
unknown freezer	0y15
unknown image	1e15	1d5
unknown inet	0615	085
unknown magic	1d50
unknown option	1y25	1z5
unknown shit	0i25	0j10	0g25	0h5	1t5
unknown socket	09115	2a5
unknown state	0630	035	105	1d5
unknown unsupported	0610	095	0j5	195
unknown vmflags	1z15
unless	1x60
unless export	1x30
unlink	0s60
unlink ghost	0s15
unlink remap	0s15
unlinked	0l40	0220	0m20
unlinked file	0l10	0m10
unlock	0b30	1a30	1n10
unlock cet	1a15
unlock tcp	0b15
unlocked	1a20
unlocking	0k10
unmap	1510	1720	1a20	1r10
unmapped	1520	1h20
unmarshal	2610
unmatched	1610
unpacked	1x20
unpacking	1d120	2670	1e20
unpacking checkpoint	1d20
unpacking object	1e10	1d20
unpacking request	2635
unpaired	0d20
unprivileged	1h20	1l20	0710	1120
unprivileged_userf	1h20
unreachable	0t110	0u30	0030	1l60	0720	1m10
unreachable peer	0015	1m5
unreachable sharing	0t55
unread	0a30	0610
unreasonable	1d20
unrecognized	1y150	1z30	2450	1n20
unrecognized option	1y70	1z10	2410
unregister	1810	1h10
unresolved	0p10	1m10
unresponsive	2910
uns	14190
uns set	1430
uns write	1420
unseizable	0z170	1120	0y30
unseizable non	0z85	1110	0y15
unsent	0630
unshare	1170	0v10	0x10	1410
unshare E_Operationnotperm	1120
unsorted	0o10	1d10
unsq	0710
unstoppable	2a10
unsuccessful	1220
unsupported	0260	0330	0660	08230	0u290	1t30	1x40	0d20	0i40	0g20	1u40	1n120	0j40	1e30	0920	0f10	0h10	0k10	0x10	1010	1310	1520	1720	1810	1930	1a20	1h10	1s10	1y20	1z20	2610	2a10
unsupported anon	0i10	0j5
unsupported checkpoint	1x15	1e10
unsupported elf	1710	2a5
unsupported id	0u115
unsupported link	1n60
unsupported mapping	0i10	0g10	1t5
unsupported proto	0875
unsupported socket	0815	095
unsupported tcp	0615
unsupported type	0820	095
unsupported unknown	085	0f5	0h5	0j5	0u5	1e5
untar	1d20
until	2810
unwrap	2a20
up	1n40	0h20	1e40	2320	0n10
update	1z30	1s10	1w10
upgrade	1e20	1z10
upgraded	0b20
upload	1x30
upload checkpoint	1x15
upon	2910
uprobes	0g10	1y10
uptime	1b10
uration	1y10
ure	0y10
uring	0i270	0j10
uring fd	0i20
uring setup	0i15
urn	2610
usage	1x30	1y10
use	0m130	1x160	2a20	1n40	1i50	0b20	1220	0n30	0410	1l20	1o20	1y10	2520
use container	1i10	1x5
use fresh	1x15
use image	1x15
use link	0m65	0n15
used	0090	01130	1x110	0h20	1m20	2520	1e10	1o10	1y30
used consider	0045	0160
used export	1x15
useless	1b40
user	0w70	1170	14170	1q40	1a20	1x20	0s10
user P_group	0s5	1410
user id	1q15	145
user namespace	0w20	1110	1465
user system	1120
userfaultfd	0j80	1h130	1610
userfaultfd descriptor	1h35
userns	1450	1q20
usernsd	1n30	1420
usernsd_sk	1410
users	0710
uses	0k20	1a40	1310
using	0090	01120	04140	0c70	0e90	1220	2720	0b60	0520	1920	1m20	1x20	1y10
using ext	0045	0160	1m10
using nftables	0b25
using shell	0c35	0e45
using tcp	0470
usk	1m10
usr	0m20	0r140	0s20	0q60
usr P_bin	0r20
usr P_lib	0m10	0r40	0q20
ust	1110
utable	1x10
ute	2410
utofs	0u10
uts	0w90	1410	1o10
uts namespace	0w40
uvm	0k20
uw	1z20
valid	1d10	1y10
validation	0r50	1y10
value	1x30	1y160	1d40	1u30	2a30	1510
value ghost	1y40
values	1u10
var	0l20	0m20	1m20	0q40	0r20	0s20	1710
var P_log	0q20	0r10
variables	1s10
vclock	1750
vdso	17500	1530	1610
vdso P_VVAR	1715
vdso P_vvar	1715
vdso all	1715
vdso area	1730
vdso find	1740
vdso helper	1510	175
vdso parse	1715
vdso remap	1755
vdso size	1715
vdso unexpected	1725
vdso vdso	1720
vdso vvar	1715
vector	1a10
vendor	1910
vent	2220
verb	1140
verb create	1120
verification	1g20	1u10
verify	1g10
vermount	0u10
version	1z280	1w60	1e230	0k30	1320	1x70	0b10	0x10	1610	1720	1810	1910	1n10
version check	1z10	1x15
version criu	1x5	1z15
version does	1z20
version lacks	1z15
version max	1w15
version mismatch	1w10	0x5	175
version must	1z35	1x5
version too	1z35	0k15	1e10
versions	1e30
veth	1n150	1x20	1620
veth E_Fileexists	1n20
veth interface	1n20
veth peer	1n15
vethx	1n20
vfork	1030
vfork ed	1015
vfp	1a10
via	1n30
via usernsd	1n15
victim	2310
virt	1220	1c10	1i10
virt_sandbox_use_n	1220
virtual	0d20
visible	0n20
vm	1h20	1r40	1v20	1z10	2310
vma	0g40	1750	1r130	1t30	2a40	0q10	1a10	1b20	1d20	1s10	1y10	1z10
vma E_Cannotallocateme	1r50
vma flag	1710	1z5
vma start	2a20
vmas	1710
vmflags	1z50
vmsplice	1610
vmstate	1910	2910
volume	1x30
volumes	1x10
vs	1e30	2a10
vsock	0920
vsx	1a10
vvar	17180
vvar vclock	1725
vvar vma	1715
vvar_vclock	1750
vvar_vclock vvar	1725
vzctl	2720
wait	0y70	28110	0620	0a20	1020	0j10	1510	1v10	2410
wait bit	0y10	2810
wait task	0y15
waited	1i10	2310
waiting	28130	0k20	0520	0y30
waiting checkpoint	2820
waiting frozen	0y15
waiting trap	2815
wal	0m20
walking	0x70	1210
want	0740	0b20	0610
wanted	1z20	1t20	1d10
wants	1z10
warm	2720
warning	1x20
warnings	1b20
was	2370	1x120	2770	0320	0q20	1520	0r20	1040	1g110	0b30	1e60	2a20	1s20	1420	0d20	1o70	1f20	1m20	0u10	1310	1c10	1d10	1k10	1n10	1y10
was built	0b15	1g5
was checkpointed	1x10	1c5
was compiled	1x10	1510
was created	1x20	1e5
was found	2a10	1x5
was given	1o20
was handed	0d10	1o10
was killed	2715	2310	135
was non	1g30
was restored	2720
was stopped	2325	1010
wasn	1o20	0p10
watch	0o60	1d10
watch E_Nosuchfileordire	0o20
watches	2220
wd	0o10	1610
we	2430	2310	2a10
we read	2415
web	1x160	2820	1c20	2720
web already	1x20
websocket	1x20
were	1e40	1220	1g10
were made	1e20
wf	1z20
what	1920
when	0q20	0r20	1630	1x30	1710	1b10	1t10	1y30
when initializing	1615	175	1b5	1y5
which	0320	0020	1320	2120	1a20	2220	0b10	0e10	1k20
which sid	0e5	1k10
whose	0120	0e20	1110
why	2740
why checkpoint	2720
wildcards	2420
will	1x50	1650	1310	1y10
will detach	1x15
will work	1620
window	07110	0d10	1610
window parameters	0725
wire	1e20	1d10
wire type	1e10	1d5
wireguard	1n20
within	20170
within dumped	2085
without	0d130	1x140	0030	0g20	1120	1580	2720	1640	0c20	0b10	0u10	0w10	1g10	1j10	1m10	1z10
without config_compat	1520
without correspond	0d65	0c10
without criu	1x15
without peer	0015
without pod	1x20
words	1910
work	2740	1x20	1680	2520	0h10	1m10	1y30
work dir	2510	1y10
work path	2720	1x10
work_dir	1y10
worker	2940
working	1m30
would	0520	1720
wr	1z20
writ	0y10
writable	0v10
write	0350	1f390	14210	12240	0640	0x60	0s50	1x40	1j120	1u40	2630	1g70	1r20	0b10	0y10	1n30	1o10	1q10	1s30	1y20	2a10
write E_Nospaceleftondev	1f20
write P_proc	1420	1j10	1q5
write cgroup	0x15
write ghost	0s20
write img	1f45	2a5
write into	1440	1y5
write lsm	1265
write no	1f70
write ns_last_pid	1j20
write pages	1f10	1g5
write pid	1220
write queue	0325	0615
write read	0610	1n10	1s5
write uid_map	1430
write unix	2615
writeback	0d10
writes	1a10
writing	0x30	0y20	1f40
written	1f20	1e40
wrong	1u20	1520	2320	0610	0h20	0r10	0u10	1610	1810	1d20	1m10	1w10	2910
wscale	0710
x_tables	1610
xade	0220
xattrs	2420
xb	0o20
xc	2820	0k20
xd	0o20
xe	1920	1a20
xec	1x10
xee	1m20
xeecc	0320
xfeatures	1a20	1910
xfer	1b100	1f140	1g280
xfer bind	1g30
xfer missing	1b30
xfer read	1g20
xfer send	1g25
xfer spice	1f50
xfer unexpected	1g15
xfer write	1f20	1g20
xfffffffffffffff	1r20	1t40
xffffffffffffffff	1r20
xsave	19100	1a70
xsave area	1925	1a15
xsave_struct	1a10
xstate	1a80
xstate_bv	1a20
xt_	1610
xtables	0b20
xtile	1a10
xx	1x20	1920
yama	1110
yard	1z20	0v10
yet	1020	0820	0w20	0n10	1x10
yet supported	0810	1x5
you	0p250	1x40	11100	0b20	1610
you have	1x20	165
you need	1140
you try	0p125
your	0b20	1610	1z20
your kernel	0b10	165
ys	1s20
yukq	0x20
za	1x20
zero	1810	1r10
zeropage	1h10
zombie	0z170	10160	1120	0y30	0e10	2910	2a10
zombie comm	1015
zombie found	0z85	1020	1110	0y15
zombie leader	1020
zombies	1030
zombies threads	1015
zstd	1d30	2410
`;
