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
