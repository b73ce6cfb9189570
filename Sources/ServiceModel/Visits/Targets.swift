/// Everything that bounds a visit in time, beside each other and never mixed.
package struct Targets: Hashable, Sendable {
    package var sla: ServiceLevel
    package var promise: TimeWindow?
    package var wish: TimeWindow?

    package init(sla: ServiceLevel, promise: TimeWindow?, wish: TimeWindow?) {
        self.sla = sla
        self.promise = promise
        self.wish = wish
    }

    /// All of them, each as what it is: the contract's or the order's, then the promise, then the wish.
    package var all: [Due] {
        [
            sla.response.map { Due(.response, $0) }, sla.arrival.map { Due(.arrival, $0) },
            sla.fix.map { Due(sla.isContract ? .fix : .order, $0) }, promise.map { Due(.promise, $0.end) },
            wish.map { Due(.wish, $0.end) },
        ].compactMap { $0 }
    }

    /// What presses first: the earliest that somebody could be late by; without any, the end of the wish.
    package var first: Due? { Self.first(of: all) }

    /// The same of targets that are listed already.
    package static func first(of all: [Due]) -> Due? {
        all.lazy.filter { $0.target != nil }.min { $0.moment < $1.moment } ?? all.last { $0.kind == .wish }
    }
}
