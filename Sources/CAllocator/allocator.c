#include "CAllocator.h"

#if __has_include(<malloc.h>)
#include <malloc.h>
#endif

void allocator_keep_freed_memory(void) {
#ifdef M_TOP_PAD
    mallopt(M_TOP_PAD, 8 << 20);
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, 128 << 20);
#endif
}
