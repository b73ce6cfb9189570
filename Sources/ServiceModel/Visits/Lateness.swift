/// How far a visit's start or end lies after what was promised, or after what is due by contract or by the order. There
/// is no other meaning of *late*: boards, lists, filters, plans, prices, checks and exports all ask here.
package struct Lateness: Hashable, Sendable, Codable {
    /// Who set what is missed.
    package enum Target: String, CaseIterable, Sendable, Codable { case promise, sla, order }

    package var target: Target
    /// What lies too late: the start, or the end.
    package var measure: Due.Measure
    /// What is missed.
    package var limit: Timestamp
    /// By how many seconds; more than 0.
    package var seconds: Int

    /// Whole minutes, a begun one counted.
    package var minutes: Int { (seconds + 59) / 60 }

    /// What a visit misses by the most when it takes place from `start` to `end`; `nil` when it is in time.
    package init?(of targets: Targets, start: Timestamp, end: Timestamp) {
        self.init(of: targets.all, start: start, end: end)
    }

    /// The same where the targets are listed already.
    package init?(of dues: [Due], start: Timestamp, end: Timestamp) {
        var worst: (due: Due, target: Target, seconds: Int)?
        for due in dues {
            guard let target = due.target else { continue }
            let seconds = (due.measure == .start ? start : end).since(due.moment)
            if seconds > worst?.seconds ?? 0 { worst = (due, target, seconds) }
        }
        guard let worst else { return nil }
        target = worst.target
        measure = worst.due.measure
        limit = worst.due.moment
        seconds = worst.seconds
    }

    /// The same for a visit as it stands; `nil` also for one that does not take place.
    package init?(of targets: Targets, _ course: VisitSpan?) {
        self.init(of: targets.all, course)
    }

    package init?(of dues: [Due], _ course: VisitSpan?) {
        guard let course else { return nil }
        self.init(of: dues, start: course.start, end: course.end)
    }
}

extension Visit {
    /// How late it is, was or is going to be; `nil` in time. Its order says `sla` and `wish`.
    package func lateness(
        sla: ServiceLevel, wish: TimeWindow? = nil, forecast: Timestamp? = nil, now: Timestamp
    ) -> Lateness? {
        Lateness(
            of: Targets(sla: sla, promise: promise?.window, wish: wish),
            VisitSpan(state: state, duration: duration, placement: placement, forecast: forecast, now: now))
    }
}
