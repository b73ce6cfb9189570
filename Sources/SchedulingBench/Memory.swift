#if canImport(Glibc)
    import Glibc
#endif

/// The most memory the process has held, in MiB; nil where the system does not say.
func peakMemory() -> Int? {
    #if canImport(Glibc)
        var usage = rusage()
        guard getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return nil }
        return usage.ru_maxrss / 1024
    #else
        return nil
    #endif
}
