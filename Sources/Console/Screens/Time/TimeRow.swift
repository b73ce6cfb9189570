import DeskModel
import ServiceModel

/// A line of the screen: of a day, or in the week a day.
enum TimeRow: Sendable {
    case line(TimeLine)
    /// The only one of a day on which nothing was measured.
    case empty(TimeDay)
    case day(TimeDay)
}

extension LineID {
    init(_ row: TimeRow) {
        switch row {
        case .line(let line): self.init("time", line.stretch.window.start.seconds, line.stretch.window.end.seconds)
        case .empty(let day): self.init("time-empty", Int64(day.day.number))
        case .day(let day): self.init("time-day", Int64(day.day.number), day.technician.rawValue)
        }
    }
}
