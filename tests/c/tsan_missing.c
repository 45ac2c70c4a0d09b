/* What rustc's instrumentation calls and the thread sanitizer of an older gcc does not have: that one watches the plain
 * functions itself. */

#include <string.h>

void *__tsan_memcpy(void *to, const void *from, size_t length);
void *__tsan_memmove(void *to, const void *from, size_t length);
void *__tsan_memset(void *to, int byte, size_t length);

__attribute__((weak)) void *__tsan_memcpy(void *to, const void *from, size_t length) {
    return memcpy(to, from, length);
}

__attribute__((weak)) void *__tsan_memmove(void *to, const void *from, size_t length) {
    return memmove(to, from, length);
}

__attribute__((weak)) void *__tsan_memset(void *to, int byte, size_t length) {
    return memset(to, byte, length);
}
