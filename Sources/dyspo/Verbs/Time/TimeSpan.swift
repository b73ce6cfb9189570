import DeskModel
import ServiceModel

/// The days that a list or a file of time is about.
struct TimeSpan {
    /// Days of one answer.
    private static let most = 400

    let first: Day
    let last: Day

    /// `day` alone, or what `from` and `to` say; else what `otherwise` gives. Throws when they are the wrong way round or
    /// too many.
    init(day: String?, from: String?, to: String?, otherwise: ClosedRange<Day>, _ session: Session) throws {
        if let day = try day.map({ try session.pastDay($0) }) {
            (first, last) = (day, day)
            return
        }
        let start = try from.map { try session.pastDay($0, option: "--from") }
        let end = try to.map { try session.pastDay($0, option: "--to") }
        first = start ?? end.map { min($0, otherwise.lowerBound) } ?? otherwise.lowerBound
        last = end ?? max(first, otherwise.upperBound)
        guard first <= last else { throw Refusal.desk(.invalid(field: .to, .windowEndsBeforeItBegins)) }
        guard last.since(first) < Self.most else {
            throw Refusal.desk(.invalid(field: .to, .outOfRange(value: last.since(first) + 1, allowed: 1...Self.most)))
        }
    }
}
