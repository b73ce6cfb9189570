import ServiceModel

extension DemoLoad {
    /// The mean visit's minutes stay between these, or the work would not be believable.
    private static let meanMinutes = 45.0...130.0

    /// Stretches or shortens the drafts' work so that demand fills `target` of the capacity where believable visits can; where there
    /// are too few orders for the whole horizon, they fill its first days.
    static func fit(_ drafts: inout [DemoOrderDraft], to capacity: [(day: Day, minutes: Int)]) -> DemoLoad {
        let total = capacity.reduce(0) { $0 + $1.minutes }
        if !drafts.isEmpty {
            let share = target * Double(total) / Double(drafts.count) - Double(travelPerVisit)
            let mean = min(max(share, meanMinutes.lowerBound), meanMinutes.upperBound)
            let scale = scale(giving: mean, drafts)
            for index in drafts.indices { drafts[index].scaleWork(by: scale) }
        }
        let work = drafts.reduce(0) { $0 + $1.minutes }
        let travel = drafts.count * travelPerVisit
        let workdays = workdays(capacity)
        var load = DemoLoad(work: work, travel: travel, capacity: total, busyDays: 0, busyCapacity: 0)
        for day in workdays where Double(load.busyCapacity) * target < Double(work + travel) {
            load.busyDays += 1
            load.busyCapacity += day.minutes
        }
        return load
    }

    /// Days on which at least half as many people work as on the fullest.
    static func workdays(_ capacity: [(day: Day, minutes: Int)]) -> [(day: Day, minutes: Int)] {
        let most = capacity.map(\.minutes).max() ?? 0
        return capacity.filter { $0.minutes > 0 && $0.minutes * 2 >= most }
    }

    /// By bisection: rounding and bounds make the mean no simple multiple.
    private static func scale(giving mean: Double, _ drafts: [DemoOrderDraft]) -> Double {
        var low = 0.1
        var high = 8.0
        for _ in 0..<24 {
            let middle = (low + high) / 2
            let sum = drafts.reduce(0) { $0 + DemoOrderDraft.minutes($1.base, scaled: middle) }
            if Double(sum) < mean * Double(drafts.count) { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }
}
