import ServiceModel

/// What the company does.
enum DemoTrade: Int, CaseIterable, Sendable {
    case heating, cooling, lifts, power

    /// What everybody of the trade holds.
    var skills: [DemoSkill] {
        switch self {
        case .heating: [.gas, .sepG2, .sepG3]
        case .cooling: [.fGas, .sepG1]
        case .lifts: [.udt, .sepG1]
        case .power: [.sepG1, .sepG2]
        }
    }

    /// The trade some of its people know as well.
    var second: DemoTrade {
        switch self {
        case .heating: .cooling
        case .cooling: .heating
        case .lifts: .power
        case .power: .lifts
        }
    }

    /// The trades of a region's technicians, one after another.
    static let rota: [DemoTrade] = [.heating, .cooling, .lifts, .heating, .power, .cooling, .heating, .lifts]
}
