package import Foundation

/// Wall-clock arithmetic in the company's time zone. A day may have 23 or 25 hours; nothing here assumes 24.
package struct CompanyCalendar: Sendable {
    /// What a wall-clock time of a day means as a moment.
    package enum Reading: Hashable, Sendable {
        case once(Timestamp)
        /// The clock was put forward over this time; the moment at which it jumped.
        case skipped(jump: Timestamp)
        /// The clock was put back and shows this time twice.
        case twice(first: Timestamp, second: Timestamp)
    }

    package let timeZone: TimeZone
    private let offsets: OffsetTable

    package init(timeZone: TimeZone) {
        self.timeZone = timeZone
        offsets = OffsetTable(timeZone)
    }

    /// `nil` when the IANA identifier is unknown.
    package init?(identifier: String) {
        guard let zone = TimeZone(identifier: identifier) else { return nil }
        self.init(timeZone: zone)
    }

    /// Seconds east of UTC at a moment.
    package func offset(at moment: Timestamp) -> Int { offsets.offset(at: moment.seconds) }

    /// The date on the wall at a moment.
    package func day(of moment: Timestamp) -> Day { Day(number: Int(floorDivide(local(moment), 86_400))) }

    /// Minutes since midnight that the wall clock shows at a moment, seconds dropped.
    package func timeOfDay(of moment: Timestamp) -> TimeOfDay {
        let local = local(moment)
        return TimeOfDay(minutes: Int(local - floorDivide(local, 86_400) * 86_400) / 60)!
    }

    /// What `time` on `day` means.
    package func reading(of day: Day, _ time: TimeOfDay) -> Reading {
        let wall = Int64(day.number) * 86_400 + Int64(time.minutes) * 60
        let before = offsets.offset(at: wall - 86_400)
        let after = offsets.offset(at: wall + 86_400)
        if before == after {
            // On nearly all days the clock is left alone.
            let moment = Timestamp(seconds: wall - Int64(before))
            if local(moment) == wall { return .once(moment) }
        }
        let candidates = Set([before, after]).map { wall - Int64($0) }.filter { local(Timestamp(seconds: $0)) == wall }
        switch candidates.sorted() {
        case let found where found.count == 2:
            return .twice(first: Timestamp(seconds: found[0]), second: Timestamp(seconds: found[1]))
        case let found where found.count == 1:
            return .once(Timestamp(seconds: found[0]))
        default:
            return .skipped(jump: Timestamp(seconds: offsets.nextChange(after: wall - 86_400 - Int64(before)) ?? wall))
        }
    }

    /// The moment of `time` on `day`: the first of two, or the jump when the clock skips it.
    package func timestamp(of day: Day, _ time: TimeOfDay) -> Timestamp {
        switch reading(of: day, time) {
        case .once(let moment), .twice(let moment, _), .skipped(let moment): moment
        }
    }

    /// From midnight to midnight: 23, 24 or 25 hours.
    package func span(of day: Day) -> TimeWindow {
        let midnight = TimeOfDay(minutes: 0)!
        return TimeWindow(start: timestamp(of: day, midnight), end: timestamp(of: day + 1, midnight))!
    }

    /// The day that ends at this moment; `nil` when it lies within one. What is due on a day is due at its end, which
    /// the next day's midnight is too: it is that day's, and never said as the next one's.
    package func dayEnding(at moment: Timestamp) -> Day? {
        let day = day(of: moment)
        return span(of: day).start == moment ? day - 1 : nil
    }

    private func local(_ moment: Timestamp) -> Int64 { moment.seconds + Int64(offsets.offset(at: moment.seconds)) }
}

private func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
    value >= 0 ? value / divisor : (value - divisor + 1) / divisor
}

/// The zone's changes of offset between 2000 and 2060, read once: Foundation answers each question anew, a hundred
/// times slower.
private struct OffsetTable: Sendable {
    private var changes: [Int64] = []
    private var offsets: [Int] = []
    private let first: Int

    init(_ zone: TimeZone) {
        let start = Date(timeIntervalSince1970: 946_684_800)
        let end = Date(timeIntervalSince1970: 2_840_140_800)
        first = zone.secondsFromGMT(for: start)
        var date = start
        while let next = zone.nextDaylightSavingTimeTransition(after: date), next < end, next > date {
            changes.append(Int64(next.timeIntervalSince1970.rounded()))
            offsets.append(zone.secondsFromGMT(for: next.addingTimeInterval(1)))
            date = next
        }
    }

    func offset(at seconds: Int64) -> Int {
        let index = changesUpTo(seconds)
        return index == 0 ? first : offsets[index - 1]
    }

    func nextChange(after seconds: Int64) -> Int64? {
        let index = changesUpTo(seconds)
        return index < changes.count ? changes[index] : nil
    }

    /// How many changes happened at or before this second.
    private func changesUpTo(_ seconds: Int64) -> Int {
        var low = 0
        var high = changes.count
        while low < high {
            let middle = (low + high) / 2
            if changes[middle] <= seconds { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
