import Scheduling
import ServiceModel

/// What a policy file says: the policy it begins with (`balanced` if it names none), and weights in minutes of travel.
///
/// ```toml
/// inherits = "balanced"
/// unplanned = 300
/// late = { once = 60, per-minute = 0.25 }
/// [change]
/// told = 90
/// ```
struct PolicyFile {
    let document: TOMLDocument
    private(set) var inherits: String?
    private var changes: [@Sendable (inout Policy) -> Void] = []
    private var problems: [ConfigurationProblem] = []
    /// The heaviest weight: about two years of travel.
    static let heaviest = 1_000_000

    init(_ document: TOMLDocument) throws(ConfigurationProblems) {
        self.document = document
        for (key, value) in document.root.sorted(by: { $0.key < $1.key }) { read(key, value) }
        if !problems.isEmpty { throw ConfigurationProblems(inOrder: problems) }
    }

    /// The policy this one begins with, with its weights changed as this file says.
    func applied(to base: Policy, name: String) -> Policy {
        var policy = base
        policy.name = name
        for change in changes { change(&policy) }
        return policy
    }

    private mutating func read(_ key: String, _ value: ConfigurationValue) {
        if let number = PolicyKeys.numbers.first(where: { $0.key == key }) {
            if let weight = weight(value, [key]) { changes.append { $0[keyPath: number.path()] = weight } }
        } else if let penalty = PolicyKeys.penalties.first(where: { $0.key == key }) {
            read(penalty, value)
        } else if key == "change" {
            readChanges(value)
        } else if key == "inherits" {
            guard case .string(let name) = value else { return report([key], .wrongType(expected: .text)) }
            inherits = name
        } else {
            report([key], .unknownKey(key, nearest: NearestWord.to(key, among: PolicyKeys.all)))
        }
    }

    private mutating func read(_ penalty: PolicyKeys.Penalty, _ value: ConfigurationValue) {
        guard case .table(let parts) = value else { return report([penalty.key], .wrongType(expected: .penalty)) }
        for (key, value) in parts.sorted(by: { $0.key < $1.key }) {
            let weight = weight(value, [penalty.key, key])
            switch key {
            case "once": if let weight { changes.append { $0[keyPath: penalty.path()].once = weight } }
            case "per-minute": if let weight { changes.append { $0[keyPath: penalty.path()].perMinute = weight } }
            default:
                let nearest = NearestWord.to(key, among: ["once", "per-minute"])
                report([penalty.key, key], .unknownKey(key, nearest: nearest))
            }
        }
    }

    private mutating func readChanges(_ value: ConfigurationValue) {
        guard case .table(let parts) = value else { return report(["change"], .wrongType(expected: .table)) }
        for (key, value) in parts.sorted(by: { $0.key < $1.key }) {
            guard let number = PolicyKeys.changes.first(where: { $0.key == key }) else {
                let nearest = NearestWord.to(key, among: PolicyKeys.changes.map(\.key))
                report(["change", key], .unknownKey(key, nearest: nearest))
                continue
            }
            if let weight = weight(value, ["change", key]) { changes.append { $0[keyPath: number.path()] = weight } }
        }
    }

    private mutating func weight(_ value: ConfigurationValue, _ keyPath: [String]) -> Double? {
        let number: Double
        switch value {
        case .integer(let whole): number = Double(whole)
        case .number(let fraction): number = fraction
        default:
            report(keyPath, .wrongType(expected: .weight))
            return nil
        }
        // NaN is in no range.
        guard (0...Double(Self.heaviest)).contains(number) else {
            report(keyPath, .notAWeight(most: Self.heaviest))
            return nil
        }
        return number
    }

    private mutating func report(_ keyPath: [String], _ fault: ConfigurationFault) {
        problems.append(document.problem(at: keyPath, fault))
    }
}
