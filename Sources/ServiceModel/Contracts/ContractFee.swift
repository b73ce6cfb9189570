extension Contract {
    /// What its fee comes to in a year: for every month, quarter or year of the calendar in which it holds, and for the whole
    /// contract in the year in which it begins. `nil` without a fee, or where it does not hold.
    package func fee(in year: Int) -> Money? {
        guard let fee, let held = heldDays, let first = Day(year: year, month: 1, day: 1),
            let last = Day(year: year, month: 12, day: 31), held.first <= last, first <= held.last
        else { return nil }
        if feePeriod == .whole { return held.first.year == year ? fee : nil }
        var (count, day) = (Int64(0), max(first, held.first))
        while day <= min(last, held.last) {
            count += 1
            day = feePeriod.span(holding: day, of: days).last + 1
        }
        return fee.scaled(by: count, over: 1)
    }
}
