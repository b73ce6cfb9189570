/// Minutes by class of hour.
package struct HourMinutes: Hashable, Sendable, Codable {
    private var minutes: [HourClass: Int] = [:]

    package init() {}

    package subscript(_ hours: HourClass) -> Int {
        get { minutes[hours] ?? 0 }
        set { minutes[hours] = newValue == 0 ? nil : newValue }
    }

    package var total: Int { minutes.values.reduce(0, +) }

    package static func + (left: Self, right: Self) -> Self {
        var sum = left
        for hours in HourClass.allCases { sum[hours] += right[hours] }
        return sum
    }
}
