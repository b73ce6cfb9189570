extension PlanSchedule {
    /// How far a visit is moved over free days where no tolerance says so.
    private static let reach = 31

    /// The visit of a nominal day on which the plan works.
    func occurrence(_ nominal: Day) -> PlanOccurrence {
        var occurrence = PlanOccurrence(nominal: nominal, date: nominal, earliest: nominal, latest: nominal)
        if !staysOnFreeDays, let reason = workCalendar.free(nominal) {
            if let date = workingDay(near: nominal) {
                occurrence.date = date
                occurrence.because = reason
            } else {
                occurrence.standsOnFreeDay = reason
            }
        }
        (occurrence.earliest, occurrence.latest) = room(occurrence)
        return occurrence
    }

    /// A plan that counts from completions has nothing to skip: it keeps its days then.
    private var staysOnFreeDays: Bool {
        switch terms.onFreeDay {
        case .keep: true
        case .next, .previous: false
        case .skip:
            if case .afterCompletion = terms.rule { true } else { false }
        }
    }

    /// Where a free nominal day is moved to.
    private func workingDay(near nominal: Day) -> Day? {
        let (before, after) = (terms.tolerance?.before ?? Self.reach, terms.tolerance?.after ?? Self.reach)
        switch terms.onFreeDay {
        case .next: return workingDay(from: nominal, 1, after) ?? workingDay(from: nominal, -1, before)
        case .previous: return workingDay(from: nominal, -1, before) ?? workingDay(from: nominal, 1, after)
        case .keep, .skip: return nil
        }
    }

    /// The nearest working day at most `reach` steps away, if the plan works on every day up to it.
    private func workingDay(from nominal: Day, _ step: Int, _ reach: Int) -> Day? {
        for distance in stride(from: 1, through: reach, by: 1) {
            let day = nominal + distance * step
            if terms.block(day) != nil { return nil }
            if workCalendar.free(day) == nil { return day }
        }
        return nil
    }

    /// The days around the nominal one that hang together with the visit's date on days on which the plan works,
    /// without free days at the ends.
    private func room(_ occurrence: PlanOccurrence) -> (earliest: Day, latest: Day) {
        let date = occurrence.date
        guard let tolerance = terms.tolerance else { return (date, date) }
        var (earliest, latest) = (date, date)
        while earliest > occurrence.nominal - tolerance.before, terms.block(earliest - 1) == nil {
            earliest = earliest - 1
        }
        while latest < occurrence.nominal + tolerance.after, terms.block(latest + 1) == nil { latest = latest + 1 }
        if staysOnFreeDays { return (earliest, latest) }
        while earliest < date, workCalendar.free(earliest) != nil { earliest = earliest + 1 }
        while latest > date, workCalendar.free(latest) != nil { latest = latest - 1 }
        return (earliest, latest)
    }
}
