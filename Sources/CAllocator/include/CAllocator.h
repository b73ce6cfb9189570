#pragma once

/// Has the C library keep memory that is freed, up to some megabytes, instead of giving each large block back to the system and
/// fetching it anew a moment later. See mallopt(3): M_TOP_PAD, M_MMAP_THRESHOLD, M_TRIM_THRESHOLD. Does nothing where the C
/// library has no such setting.
void allocator_keep_freed_memory(void);
