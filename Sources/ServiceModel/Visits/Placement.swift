/// Who does a visit, and when.
package struct Placement: Hashable, Sendable, Codable {
    /// Leader first.
    package var assignments: [Assignment]
    /// The day of the shift, which for work past midnight is the day before; of long work the first one.
    package var day: Day
    /// Work on site begins and ends.
    package var start: Timestamp
    package var end: Timestamp
    /// What is done on each day, where that is more than one; else empty.
    package var parts: [WorkPart]

    package init(
        assignments: [Assignment], day: Day, start: Timestamp, end: Timestamp, parts: [WorkPart] = []
    ) {
        self.assignments = assignments
        self.day = day
        self.start = start
        self.end = end
        self.parts = parts
    }

    package var leader: Technician.ID { assignments[0].technician }
}

extension Placement {
    /// Work in these parts; `nil` without any.
    package init?(assignments: [Assignment], parts: [WorkPart]) {
        guard let first = parts.first, let last = parts.last else { return nil }
        self.init(
            assignments: assignments, day: first.day, start: first.start, end: last.end,
            parts: parts.count > 1 || first.pause != nil ? parts : [])
    }

    /// Plans from before know nothing of parts.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            assignments: try values.decode([Assignment].self, forKey: .assignments),
            day: try values.decode(Day.self, forKey: .day), start: try values.decode(Timestamp.self, forKey: .start),
            end: try values.decode(Timestamp.self, forKey: .end),
            parts: try values.decodeIfPresent([WorkPart].self, forKey: .parts) ?? [])
    }

    package var isSplit: Bool { !parts.isEmpty }

    /// Every day on which it takes time, in order.
    package var days: [Day] { isSplit ? parts.map(\.day) : [day] }
    package var lastDay: Day { parts.last?.day ?? day }

    /// When work begins on one of its days.
    package func start(on day: Day) -> Timestamp { parts.first { $0.day == day }?.start ?? start }

    /// When it takes time: of long work day by day.
    package var windows: [TimeWindow] {
        isSplit
            ? parts.compactMap { TimeWindow(start: $0.start, end: $0.end) }
            : [TimeWindow(start: start, end: end)].compactMap { $0 }
    }

    package func takes(any windows: [TimeWindow]) -> Bool {
        self.windows.contains { own in windows.contains { own.intersection($0) != nil } }
    }

    /// What of it takes place on a day, as if that were all; `nil` where nothing does.
    package func part(on day: Day) -> Placement? {
        guard isSplit else { return day == self.day ? self : nil }
        guard let part = parts.first(where: { $0.day == day }) else { return nil }
        return Placement(assignments: assignments, day: day, start: part.start, end: part.end)
    }

    /// Which of how many days a day is, counted from 1; `nil` for work of one day.
    package func number(of day: Day) -> (number: Int, of: Int)? {
        guard parts.count > 1, let index = parts.firstIndex(where: { $0.day == day }) else { return nil }
        return (index + 1, parts.count)
    }

    /// The same as it really went: it began and ended then. Days before its start and after its end are free again.
    package func lasting(from start: Timestamp, to end: Timestamp) -> Placement {
        var real = self
        (real.start, real.end) = (start, end)
        guard isSplit else { return real }
        real.parts = parts.filter { $0.start < end }
        if real.parts.isEmpty { real.parts = [parts[0]] }
        while real.parts.count > 1, real.parts[0].end <= start { real.parts.removeFirst() }
        real.day = real.parts[0].day
        let last = real.parts.count - 1
        real.parts[0].start = start
        real.parts[last].end = max(end, real.parts[last].start + 60)
        real.end = real.parts[last].end
        for index in real.parts.indices {
            let part = real.parts[index]
            if let pause = part.pause, pause.start < part.start || part.end < pause.end {
                real.parts[index].pause = nil
            }
        }
        return real
    }
}
