import DeskModel
import ServiceModel
import Storage

/// Work over several days as one of its days sees it.
extension BoardVisit {
    /// With the part of that day alone where it takes more than one; else itself.
    func narrowed(to day: Day) -> BoardVisit {
        guard let placement = visit.placement, placement.isSplit, let part = placement.part(on: day) else {
            return self
        }
        var entry = self
        entry.whole = placement
        entry.visit.placement = part
        return entry
    }

    /// Which of its days it was narrowed to.
    var part: DaySheet.Stop.Part? {
        guard let whole, let day = visit.placement?.day else { return nil }
        return whole.number(of: day).map { DaySheet.Stop.Part($0.number, of: $0.of) }
    }

    /// The break on site of the day that it was narrowed to.
    var pause: TimeWindow? {
        guard let day = visit.placement?.day else { return nil }
        return whole?.parts.first { $0.day == day }?.pause
    }

    /// What it was narrowed to is not its first day.
    var goesOn: Bool { whole.map { $0.day != visit.placement?.day } ?? false }
}

extension [BoardVisit] {
    /// Stops of one day, each with its part of that day, in order of start.
    func narrowed(to day: Day) -> [BoardVisit] {
        guard contains(where: { $0.visit.placement?.isSplit ?? false }) else { return self }
        return map { $0.narrowed(to: day) }.sorted {
            ($0.visit.placement?.start ?? Timestamp(seconds: 0)) < ($1.visit.placement?.start ?? Timestamp(seconds: 0))
        }
    }
}
