import ServiceModel

/// A skill of the demo company, by position in `all`.
enum DemoSkill: Int, CaseIterable, Sendable {
    case fGas, sepG1, sepG2, sepG3, udt, gas, height

    var code: String {
        switch self {
        case .fGas: "F-gaz"
        case .sepG1: "SEP G1"
        case .sepG2: "SEP G2"
        case .sepG3: "SEP G3"
        case .udt: "UDT"
        case .gas: "Gaz"
        case .height: "Wysokość"
        }
    }

    var name: String {
        switch self {
        case .fGas: "Certyfikat F-gazowy (czynniki chłodnicze)"
        case .sepG1: "SEP G1: urządzenia elektroenergetyczne"
        case .sepG2: "SEP G2: urządzenia cieplne"
        case .sepG3: "SEP G3: urządzenia gazowe"
        case .udt: "UDT: konserwacja dźwigów"
        case .gas: "Autoryzacja kotłów gazowych"
        case .height: "Prace na wysokości"
        }
    }
}

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

/// A kind of device the company looks after, and what is done to it.
struct DemoDevice: Sendable {
    var name: String
    /// Of makers that do not exist.
    var models: [String]
    /// It may stand in somebody's home.
    var forHouseholds = false
    var jobs: [DemoJob]
}

/// A piece of work: its text, how long it takes, who may do it.
struct DemoJob: Sendable {
    var title: String
    var type: OrderType
    /// Minutes before the company's load is set.
    var minutes: ClosedRange<Int>
    var skills: [(skill: DemoSkill, level: Int)]
    var parts: [(code: String, quantity: Int)]
    var weight: Double

    init(
        _ title: String, _ type: OrderType = .repair, _ minutes: ClosedRange<Int>,
        _ skills: [(skill: DemoSkill, level: Int)], parts: [(code: String, quantity: Int)] = [], weight: Double = 1
    ) {
        self.title = title
        self.type = type
        self.minutes = minutes
        self.skills = skills
        self.parts = parts
        self.weight = weight
    }
}
