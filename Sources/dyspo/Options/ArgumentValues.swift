import ArgumentParser
package import DeskModel
package import Interchange
package import ServiceModel

// Words of the model that stand on the command line as they stand in JSON, or as people say them.
extension Priority: NamedValue {}
extension OrderType: NamedValue {}
extension OrderState: NamedValue {}
extension HoldReason: NamedValue {
    /// What waits for one part.
    var otherWords: [String] { self == .parts ? ["część"] : [] }
}
extension Payer: NamedValue {}
extension Absence.Kind: NamedValue {}
extension VisitFate: NamedValue {}
extension UserRole: NamedValue {}
extension ImportKind: NamedValue {}
extension ContractPeriod: NamedValue {}
extension AssetState: NamedValue {}
extension WarrantyScope: NamedValue {}

// Names of formats and languages are the same in both.
extension Language: ExpressibleByArgument {}
extension TextEncoding: ExpressibleByArgument {}
extension ExportFormat: ExpressibleByArgument {}
extension ExportKind: ExpressibleByArgument {
    /// What can be read and written has one name.
    package init?(argument: String) {
        guard
            let kind = ExportKind(rawValue: argument)
                ?? ImportKind(word: argument).flatMap({ Self(rawValue: $0.rawValue) })
        else { return nil }
        self = kind
    }
}
