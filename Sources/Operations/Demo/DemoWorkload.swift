import ServiceModel

extension DemoLoad {
    /// The mean visit's minutes stay between these, or the work would not be believable.
    private static let meanMinutes = 45.0...130.0

    /// Stretches or shortens the drafts' work so that demand fills `target` of as many of the first working days as
    /// believable visits can fill: the whole horizon when there are many orders, its first days when there are few.
    static func fit(_ drafts: inout [DemoOrderDraft], to capacity: [(day: Day, minutes: Int)]) -> DemoLoad {
        var load = DemoLoad(
            work: 0, travel: drafts.count * travelPerVisit, capacity: capacity.reduce(0) { $0 + $1.minutes },
            busyDays: 0, busyCapacity: 0)
        guard !drafts.isEmpty else { return load }
        var mean = meanMinutes.upperBound
        for day in workdays(capacity) {
            let share = target * Double(load.busyCapacity + day.minutes) / Double(drafts.count) - Double(travelPerVisit)
            if load.busyDays > 0, share > meanMinutes.upperBound { break }
            load.busyDays += 1
            load.busyCapacity += day.minutes
            mean = min(max(share, meanMinutes.lowerBound), meanMinutes.upperBound)
        }
        let scale = scale(giving: mean, drafts)
        for index in drafts.indices { drafts[index].scaleWork(by: scale) }
        load.work = drafts.reduce(0) { $0 + $1.minutes }
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
