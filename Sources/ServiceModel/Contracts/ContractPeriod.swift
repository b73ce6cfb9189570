/// For which stretch of time a quantity or a fee is; of the company's calendar.
package enum ContractPeriod: String, CaseIterable, Sendable, Codable {
    case month, quarter, year
    /// All of the contract's days.
    case whole

    /// The stretch that holds a day.
    package func span(holding day: Day, of contract: DaySpan) -> DaySpan {
        let (year, month, _) = day.civil
        let (first, months): (Int, Int)
        switch self {
        case .month: (first, months) = (month, 1)
        case .quarter: (first, months) = ((month - 1) / 3 * 3 + 1, 3)
        case .year: (first, months) = (1, 12)
        case .whole: return contract
        }
        let start = Day(year: year, month: first, day: 1)!
        let after = first + months
        let next = after > 12 ? Day(year: year + 1, month: after - 12, day: 1)! : Day(year: year, month: after, day: 1)!
        return DaySpan(start, next - 1)!
    }
}
