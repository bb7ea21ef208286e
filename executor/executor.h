/* The executor's state: the processes it holds, their threads, the agent's place; and the handlers of requests. */
#pragma once
#include "agent.h"
#include "common.h"
#include <signal.h>
#include <sys/user.h>

/* A thread the executor holds. One function (tracee_apply, ptrace.c) moves the state when the kernel reports. */
enum tracee_state {
	TRACEE_RUNNING, /* runs its own code */
	TRACEE_STOPPED, /* in a ptrace stop that restarts system calls; its registers are its own */
	TRACEE_CALL,	/* at the entry or exit of a remote system call */
	TRACEE_LENT,	/* in a ptrace stop, its registers are ours */
	TRACEE_AGENT,	/* runs the agent */
	TRACEE_GONE,	/* ended */
};

struct process;
struct tracee {
	struct tracee *next, *same_hash;
	struct process *process;
	pid_t tid;
	enum tracee_state state;
	int stop_signal; /* not 0: in a group stop by this signal */
	int wait_status; /* when TRACEE_GONE */
	bool made;	 /* by a restore: dies with the executor, has no registers of its own to go back to */
	bool interrupted; /* asked to stop by FREEZE */
	bool busy;	 /* a program of a RUN has been started and not collected */
	bool masked;	 /* its signal mask is ours */
	bool remote;	 /* its registers are ours */
	bool event_stop; /* in a PTRACE_EVENT_STOP, where registers may be put back */
	bool bound;	 /* has a slot */
	bool confined;	 /* under seccomp: what its agent calls without the executor may kill it */
	bool suspends;	 /* its seccomp filters are suspended */
	bool exiting;	 /* let go, so that its program ends it and its parent sees that */
	int stop_after;	 /* not 0: the signal by which it is to be stopped when it is let go */
	s64 eintr;	 /* the call whose EINTR was hidden, or -1 */
	struct user_regs_struct regs; /* its own */
	u64 sigmask;
	u8 *xstate;
	u32 xstate_length;
	u32 slot;
	u32 sequence; /* of the last program */
};

/* The agent's memory: code, then slots, mapped here and in the task. */
struct area {
	u8 *here;
	u64 length, code_length, slot_size, program_offset;
	u32 slots, words;
	struct remote_ptr there;
	struct robust *robust; /* lie after the code; the agents learn from them that the executor died */
};

struct process {
	struct process *next;
	pid_t pid, ppid;
	u32 flags; /* TASK_* */
	bool made, leaving; /* leaving: to be let go when its stop comes at last */
	bool parent; /* has children */
	bool child;  /* found as one: it may end, and its parent not wait for it, before it is held */
	struct tracee *threads, **threads_end;
	struct remote_ptr syscall_insn, guard; /* in the vDSO; guard: room for code that survives the executor, or 0 */
	int memory;			       /* /proc/PID/mem, or -1 */
	bool guarded;			       /* the room is in use */
	struct area agent; /* here == NULL: none */
};

struct snapshot {
	struct snapshot *next;
	pid_t child, parent;
	bool closed; /* has given up the task's descriptors */
	struct process process;
	struct tracee tracee;
};

enum { BUCKETS = 1024 };
struct executor {
	int socket, signals;
	u64 page_size;
	bool closing;
	bool releasing; /* nothing cancels the last thaw */
	struct process *processes;
	struct tracee *by_tid[BUCKETS];
	struct area area; /* of stubs */
	struct snapshot *snapshots;
	pid_t waited; /* WAIT has not been answered */
	u64 waited_id;
	bool waited_stops;
};

/* Lets go of what could not be let go because it had not stopped yet. */
void leavers_poll(struct executor *x);
struct process *process_find(struct executor *x, pid_t pid);
struct process *process_add(struct executor *x, pid_t pid);
void process_drop(struct executor *x, struct process *process);
struct tracee *tracee_find(struct executor *x, pid_t tid);
struct tracee *tracee_add(struct executor *x, struct process *process, pid_t tid);
/* True when the other side of the socket is gone or SIGTERM came: whatever waits gives up. */
bool executor_closing(struct executor *x);
/* Sleeps until a child of any kind changes state, at most this long. */
void executor_nap(struct executor *x, int milliseconds);
u64 now_ms(void);

/* area.c */
/* inject.c */
int agent_enter(struct executor *x, struct tracee *tracee, struct error *error) must_check;
int process_cure(struct executor *x, struct process *process, struct error *error) must_check;
int area_fill(struct area *area, struct error *error) must_check;
void area_release(struct area *area);
struct slot *area_slot(const struct area *area, u32 index);
/* Prepares a slot for its first use. */
struct slot *slot_reset(const struct area *area, u32 index);
struct remote_ptr slot_there(const struct area *area, u32 index);
u64 agent_code_length(u64 page_size, u32 slots);
/* frame.c: room a signal frame takes from the slot's begin, and the frame that puts a thread back. */
void frame_prepare(void);
u64 frame_room(u32 xstate_length);
void frame_store(struct slot *slot, struct remote_ptr there, const struct tracee *tracee);
/* processes.c */
int process_kill(struct executor *x, struct process *process, struct error *error) must_check;
struct tracee *process_main(const struct process *process);
/* The thread by which /proc shows the memory: a dead leader has none. */
pid_t process_living_tid(const struct process *process);
/* snapshot.c */
void snapshots_drop_all(struct executor *x);
/* Places of the first syscall instruction, and the checks of a list of pids. */
int find_syscall(struct process *process, struct error *error) must_check;
/* guard.c: writes the code for one remote call and says where to call; takes it away again. */
void guard_find(struct process *process, u64 end_of_vdso);
struct remote_ptr guard_set(struct tracee *tracee);
void guard_clear(struct process *process);
/* freeze.c */
bool task_ended(pid_t tid);
int thaw(struct executor *x, struct process *process, bool stop, struct error *error) must_check;
/* Seizes only the first thread and learns its registers. */
int thread_seize(struct executor *x, struct process *process, u64 deadline, struct error *error) must_check;
int process_seize(struct executor *x, struct process *process, u64 deadline, struct error *error) must_check;
/* snapshot.c */
void snapshots_close(struct executor *x);
/* program.c */
int agent_start(struct executor *x, struct tracee *tracee, const struct entry *entries, u32 count, const void *data, u32 length,
		struct error *error) must_check;
int agent_collect(struct executor *x, struct tracee *tracee, struct error *error) must_check;
int agent_call(struct executor *x, struct tracee *tracee, u32 number, const u64 argument[6], const void *data, u32 length, s64 *result,
	       struct error *error) must_check;

/* Handlers: read and check the request, act, add the payload. Return 0 or -errno with the words in error. */
typedef int handler(struct executor *x, struct reader *request, struct buffer *reply, struct error *error);
#define MESSAGE(name, number) handler handle_##name;
#include "protocol.def"
/* Thaws and kills whatever is held, at the end of the socket. */
void release_everything(struct executor *x);
enum wait_flag {
#define WAIT_FLAG(name, number) WAIT_##name = number,
#include "protocol.def"
};
enum task_flag {
#define TASK_FLAG(name, number) TASK_##name = number,
#include "protocol.def"
};
enum request_flag {
#define FREEZE_FLAG(name, number) FREEZE_##name = number,
#define RUN_FLAG(name, number) RUN_##name = number,
#define PROGRAM_FLAG(name, number) PROGRAM_##name = number,
#define PREPARE_FLAG(name, number) PREPARE_##name = number,
#include "protocol.def"
};
enum record_kind {
#define RECORD(name, number) RECORD_##name = number,
#include "protocol.def"
};
enum finish_action {
#define FINISH_ACTION(name, number) FINISH_##name = number,
#include "protocol.def"
};
/* Adds a tape record. */
void record(struct buffer *tape, u32 kind, pid_t pid, pid_t tid, s32 fd, u64 key, s32 status, const void *data, size_t length);
