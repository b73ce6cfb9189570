package import DeskModel
package import ServiceModel

/// How far times spread round what was planned: of the work on site, and of drives. Each is a list of quantiles of *real to
/// planned*, in thousandths, of the company's own measured times and of a prior that counts as thirty of them.
package struct Spread: Hashable, Sendable {
    /// Of work, by the type of the order; the company's own for a type without enough of its own.
    private(set) var work: [OrderType: Quantiles]
    private(set) var anyWork: Quantiles
    private(set) var travel: Quantiles
    package let samples: SampleCounts

    /// With how many measured visits a type has a spread of its own.
    package static let enough = 30
    /// What was measured beyond these is a mistake of telling, not a time: a tenth to five times of the plan.
    package static let believed = 100...5000

    /// `work` and `travel` are thousandths of what was planned.
    package init(work: [(type: OrderType, ratio: Int)], travel: [Int]) {
        let work = work.filter { Self.believed.contains($0.ratio) }
        let travel = travel.filter(Self.believed.contains)
        anyWork = Quantiles(Self.workPrior + work.map(\.ratio))
        self.work = Dictionary(grouping: work, by: \.type).filter { $0.value.count >= Self.enough }
            .mapValues { Quantiles(Self.workPrior + $0.map(\.ratio)) }
        self.travel = Quantiles(Self.travelPrior + travel)
        samples = SampleCounts(work: work.count, travel: travel.count)
    }

    /// Nothing was measured yet.
    package static let prior = Spread(work: [], travel: [])

    func work(of type: OrderType) -> Quantiles { work[type] ?? anyWork }

    /// Thirty equally likely values of a log-normal distribution with median 1 and a standard deviation of the logarithm of
    /// 0.30: two of three visits take between three quarters and four thirds of what was planned. Written out, so that the
    /// same store gives the same chance on every machine.
    static let workPrior = [
        528, 611, 660, 699, 733, 763, 791, 817, 842, 867, 891, 915, 939, 963, 988, 1013, 1038, 1065, 1093, 1123, 1154,
        1188, 1224, 1265, 1311, 1365, 1430, 1514, 1638, 1893,
    ]

    /// The same with 0.15: drives spread half as far.
    static let travelPrior = [
        727, 781, 813, 836, 856, 873, 889, 904, 918, 931, 944, 956, 969, 981, 994, 1006, 1019, 1032, 1046, 1060, 1074,
        1090,
        1106, 1125, 1145, 1168, 1196, 1231, 1280, 1376,
    ]
}
