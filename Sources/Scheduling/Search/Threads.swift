import Glibc

/// Work side by side on the system's threads: no queue, no pool.
enum Threads {
    /// Runs `work(0)`, `work(1)` … and returns when all are done; one after the other where only one thread is allowed.
    static func run(_ count: Int, on threads: Int, _ work: @escaping @Sendable (Int) -> Void) {
        guard threads > 1 else { return (0..<count).forEach(work) }
        var others: [pthread_t] = []
        var rest: [Int] = []
        for index in 1..<max(1, count) {
            if let thread = start({ work(index) }) { others.append(thread) } else { rest.append(index) }
        }
        work(0)
        rest.forEach(work)
        for thread in others { pthread_join(thread, nil) }
    }

    private final class Body {
        let work: @Sendable () -> Void

        init(_ work: @escaping @Sendable () -> Void) {
            self.work = work
        }
    }

    /// Nil when the system gives no thread.
    private static func start(_ work: @escaping @Sendable () -> Void) -> pthread_t? {
        var thread = pthread_t()
        let body = Unmanaged.passRetained(Body(work))
        let status = pthread_create(
            &thread, nil,
            { body in
                Unmanaged<Body>.fromOpaque(body!).takeRetainedValue().work()
                return nil
            }, body.toOpaque())
        if status == 0 { return thread }
        body.release()
        return nil
    }
}
