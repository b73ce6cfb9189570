package import ServiceModel

/// What a plan says beside its rule, in plain words.
extension PlanTerms {
    /// `a free day moves it to the next working day`.
    package func freeDayWords(_ language: Language) -> String {
        switch onFreeDay {
        case .keep: language("free days do not matter", "dni wolne nie mają znaczenia")
        case .skip: language("a free day skips it", "w dzień wolny bez przeglądu")
        case .next: language("a free day moves it to the next working day", "z dnia wolnego na następny roboczy")
        case .previous: language("a free day moves it to the working day before", "z dnia wolnego na poprzedni roboczy")
        }
    }

    /// `±5 days`, `-10 +2 days`; `nil` without a tolerance.
    package func toleranceWords(_ language: Language) -> String? {
        guard let tolerance else { return nil }
        let (before, after) = (tolerance.before, tolerance.after)
        if before == 0, after == 0 { return language("on its day only", "tylko w swój dzień") }
        let days = language.plural(after, "day", "days", pl: ("dzień", "dni", "dni"))
        return before == after ? "±\(after) \(days)" : "-\(before) +\(after) \(days)"
    }

    /// `season 1 Sep-31 Oct`; whole months `season Sep-Oct`. `nil` without one.
    package func seasonWords(_ wording: Wording) -> String? {
        guard let season else { return nil }
        let (from, to) = (season.from, season.to)
        let last = to.month == 2 ? 28 : Day.daysInMonth(2001, to.month)
        let isWhole = from.day == 1 && to.day >= last
        let days =
            isWhole
            ? "\(wording.month(from.month))-\(wording.month(to.month))"
            : "\(from.day) \(wording.month(from.month))-\(to.day) \(wording.month(to.month))"
        return wording.language("season \(days)", "sezon \(days)")
    }
}
