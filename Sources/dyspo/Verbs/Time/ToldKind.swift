import ArgumentParser
import ServiceModel

/// What time was, in one word: a kind, or which administration.
struct ToldKind: ExpressibleByArgument {
    let kind: TimeKind
    let about: AdministrationKind?

    init?(argument: String) {
        if let about = AdministrationKind(rawValue: argument) {
            (kind, self.about) = (.administration, about)
        } else if let kind = TimeKind(rawValue: argument), kind.canBeTold, kind != .administration {
            (self.kind, about) = (kind, nil)
        } else {
            return nil
        }
    }

    static var allValueStrings: [String] {
        AdministrationKind.allCases.map(\.rawValue)
            + TimeKind.allCases.filter { $0.canBeTold && $0 != .administration }.map(\.rawValue)
    }
}
