/* The agent's memory: its code, the robust word that tells it whether the executor lives, and the slots of its threads. */
#include "executor.h"
#include <errno.h>
#include <linux/futex.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>

/*
 * A node of the executor's robust list, one a slot, in the part that tasks cannot write. The kernel marks the word and wakes one
 * waiter when the executor ends, however it ends. It follows 2048 nodes; slots beyond share the word of slot 0.
 */
enum { ROBUST_MAX = 2000 };
struct robust {
	struct robust_list node;
	u32 word;
};
static struct robust_list_head robust_head = { .list = { .next = &robust_head.list }, .futex_offset = offsetof(struct robust, word) };

static u64 robust_offset(void)
{
	return round_up((u64)(agent_end - agent_begin), 64);
}

u64 agent_code_length(u64 page_size, u32 slots)
{
	return round_up(robust_offset() + slots * sizeof(struct robust), page_size);
}

int area_fill(struct area *area, struct error *error)
{
	if (syscall(SYS_set_robust_list, &robust_head, sizeof(robust_head)) < 0)
		return fail(error, EINVAL, "set_robust_list");
	memcpy(area->here, agent_begin, (size_t)(agent_end - agent_begin));
	area->robust = (struct robust *)(area->here + robust_offset());
	u32 linked = 0;
	for (const struct robust_list *node = robust_head.list.next; node != &robust_head.list; node = node->next)
		linked++;
	for (; area->words < area->slots && (linked < ROBUST_MAX || area->words == 0); linked++) {
		struct robust *robust = &area->robust[area->words++];
		robust->word = (u32)gettid() | FUTEX_WAITERS;
		robust->node.next = robust_head.list.next;
		robust_head.list.next = &robust->node;
	}
	return 0;
}

void area_release(struct area *area)
{
	if (!area->here)
		return;
	struct robust_list **link = &robust_head.list.next;
	while (*link != &robust_head.list) {
		if ((u64)*link - (u64)area->here < area->length)
			*link = (*link)->next;
		else
			link = &(*link)->next;
	}
	munmap(area->here, area->length);
	*area = (struct area){ 0 };
}

struct slot *area_slot(const struct area *area, u32 index)
{
	return (struct slot *)(area->here + area->code_length + index * area->slot_size);
}

struct remote_ptr slot_there(const struct area *area, u32 index)
{
	return (struct remote_ptr){ area->there.address + area->code_length + index * area->slot_size };
}

struct slot *slot_reset(const struct area *area, u32 index)
{
	struct slot *slot = area_slot(area, index);
	u64 word = robust_offset() + (index < area->words ? index : 0) * sizeof(struct robust) + offsetof(struct robust, word);
	*slot = (struct slot){ .owner = area->there.address + word, .size = area->slot_size };
	return slot;
}
