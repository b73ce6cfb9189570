#if canImport(Glibc)
    import Glibc
#endif

/// Seconds of the processor that the process has used so far, in its own code: on a machine that others use too they say
/// more than a clock.
func processorSeconds() -> Double {
    #if canImport(Glibc)
        var usage = rusage()
        guard getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return 0 }
        return Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
    #else
        return 0
    #endif
}
