import ArgumentParser
package import DeskModel
package import Interchange
package import ServiceModel

// Words of the model that stand on the command line as they stand in JSON.
extension Language: ExpressibleByArgument {}
extension Priority: ExpressibleByArgument {}
extension OrderType: ExpressibleByArgument {}
extension OrderState: ExpressibleByArgument {}
extension HoldReason: ExpressibleByArgument {}
extension Payer: ExpressibleByArgument {}
extension Absence.Kind: ExpressibleByArgument {}
extension VisitFate: ExpressibleByArgument {}
extension UserRole: ExpressibleByArgument {}
extension ImportKind: ExpressibleByArgument {}
extension TextEncoding: ExpressibleByArgument {}
extension ExportKind: ExpressibleByArgument {}
extension ExportFormat: ExpressibleByArgument {}
extension AssetState: ExpressibleByArgument {}
extension WarrantyScope: ExpressibleByArgument {}
