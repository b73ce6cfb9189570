import Foundation

extension CompanyCalendar {
    static let utc = CompanyCalendar(timeZone: TimeZone(secondsFromGMT: 0)!)

    /// The moment of a recurring time: of two the first; one that the clock skips is read with the offset before the
    /// gap, so that 02:30 becomes 03:30 and a visit does not vanish (RFC 5545, 3.3.5).
    func kept(_ day: Day, _ time: TimeOfDay) -> Timestamp {
        switch reading(of: day, time) {
        case .once(let moment), .twice(let moment, _): moment
        case .skipped(let jump):
            Timestamp(seconds: Int64(day.number) * 86_400 + Int64(time.minutes) * 60 - Int64(offset(at: jump - 1)))
        }
    }

    /// What the wall clock shows at a moment.
    func wall(of moment: Timestamp) -> WallTime { WallTime(day(of: moment), timeOfDay(of: moment)) }
}
