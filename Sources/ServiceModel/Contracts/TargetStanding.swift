/// How one target of an order stands.
package struct TargetStanding: Hashable, Sendable {
    package enum Course: Hashable, Sendable {
        case runs
        case met(Timestamp)
        /// The clock stands still since then, with so many covered minutes left.
        case stopped(since: Timestamp, left: Int)
    }

    package var target: ServiceTarget
    /// `nil` while the clock stands still and cannot say when.
    package var due: Timestamp?
    package var course: Course
    /// Somebody typed the due time.
    package var isTyped: Bool

    /// Seconds by which it was met too late, or is late by now; `nil` in time.
    package func lateness(at now: Timestamp) -> Int? {
        guard let due else { return nil }
        let moment = if case .met(let moment) = course { moment } else { now }
        return moment > due ? moment.since(due) : nil
    }

    package var isMet: Bool { if case .met = course { true } else { false } }
}

extension Order {
    /// Its targets that have or had a due time, in the order response, arrival, fix; none without a contract.
    package func standing(_ met: MetTargets) -> [TargetStanding] {
        guard let clock else { return [] }
        return ServiceTarget.allCases.compactMap { target in
            let isTyped = clock.typed[target] != nil
            let left = isTyped ? nil : clock.stopped?.left[target]
            guard sla[target] != nil || left != nil else { return nil }
            let course: TargetStanding.Course =
                if let moment = met[target] {
                    .met(moment)
                } else if let left, let since = clock.stopped?.since {
                    .stopped(since: since, left: left)
                } else {
                    .runs
                }
            return TargetStanding(target: target, due: sla[target], course: course, isTyped: isTyped)
        }
    }
}
