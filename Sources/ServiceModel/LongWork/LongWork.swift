/// How work that is longer than a shift is split over days of one technician or of several who do it together: from its start until the end of the first
/// day's free time, then on each further day what is free there, until it is done. Breaks are skipped, and so are days on
/// which there is no room worth the way.
package struct LongWork: Hashable, Sendable {
    /// A day as the work finds it.
    package struct WorkingDay: Hashable, Sendable {
        package var day: Day
        /// When the technician may be at work on site, drives and what else stands on the day taken off; in order.
        package var gaps: [TimeWindow]
        /// The day's break, where it may be taken on site.
        package var lunch: WorkShift.Lunch?

        package init(_ day: Day, gaps: [TimeWindow], lunch: WorkShift.Lunch? = nil) {
            self.day = day
            self.gaps = gaps
            self.lunch = lunch
        }
    }

    /// Seconds of work for which a day is worth the way, unless less is left to be done.
    package static let least = 3600

    /// One for each day on which something is done, in order.
    package let parts: [WorkPart]
    /// Seconds that found no room in the days that were looked at; 0 when all is done.
    package let left: Int

    /// `seconds` of work over consecutive days that begin with the one of its start; `gap` says which of that day's gaps it
    /// begins in, at its beginning or at `from`.
    package init(_ seconds: Int, over days: [WorkingDay], in gap: Int, from: Timestamp) {
        var parts: [WorkPart] = []
        var left = seconds
        for (index, day) in days.enumerated() {
            if left == 0 { break }
            let gaps = index > 0 ? day.gaps : day.gaps.indices.contains(gap) ? [day.gaps[gap]] : []
            let found = gaps.compactMap { Self.part(on: day, in: $0, from: from, need: left) }
            // Of two as long the earlier one.
            let best = found.reduce(nil as WorkPart?) { best, part in
                best.map { part.work > $0.work } ?? true ? part : best
            }
            if let best, best.work >= min(Self.least, left) {
                parts.append(best)
                left -= best.work
            } else if index == 0 {
                break
            }
        }
        self.parts = parts
        self.left = left
    }

    /// As much as fits. The break is taken where work goes on through its time: as soon as it may, by whoever comes in the
    /// middle of that time as late as it may, and first by whoever comes at its end.
    private static func part(on day: WorkingDay, in gap: TimeWindow, from: Timestamp, need: Int) -> WorkPart? {
        var begin = max(gap.start, from)
        guard begin < gap.end else { return nil }
        if let lunch = day.lunch {
            let length = lunch.minutes * 60
            let pause = begin < lunch.earliest ? lunch.earliest : lunch.latest
            if begin < pause, pause < begin + need, pause + length < gap.end {
                let end = min(gap.end, begin + need + length)
                return WorkPart(
                    day: day.day, start: begin, end: end, pause: TimeWindow(start: pause, end: pause + length))
            }
            if lunch.latest == begin, begin + length < gap.end { begin = begin + length }
        }
        return WorkPart(day: day.day, start: begin, end: min(gap.end, begin + need))
    }
}

extension LongWork.WorkingDay {
    /// A day as several people find it together: when all of them may be at work, and a break that all of them may take then.
    /// `people` are of one day, and not none.
    package init(_ day: Day, shared people: [Self]) {
        let gaps = people.dropFirst().reduce(people[0].gaps) { common, other in
            common.flatMap { gap in other.gaps.compactMap(gap.intersection) }
        }
        let breaks = people.compactMap(\.lunch)
        let lunch = breaks.dropFirst().reduce(breaks.first) { common, other in
            common.map {
                WorkShift.Lunch(
                    earliest: max($0.earliest, other.earliest), latest: min($0.latest, other.latest),
                    minutes: max($0.minutes, other.minutes))
            }
        }
        self.init(day, gaps: gaps, lunch: lunch.flatMap { $0.earliest <= $0.latest ? $0 : nil })
    }
}

extension Technician {
    /// The longest that they could be away from home in one day, their break not counted, overtime counted: minutes. 0 for
    /// whoever never works.
    package var longestDay: Int {
        Weekday.allCases.flatMap { pattern[$0] }.map { hours in
            hours.end.minutes - hours.start.minutes + hours.overtime - (hours.lunch?.minutes ?? 0)
        }.max() ?? 0
    }
}
