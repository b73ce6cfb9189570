import Console
import DeskModel
import Foundation
import Interchange
import Operations
import ServiceModel

/// The content of files that the console writes for its user: the same as the command line writes.
enum ExportedText {
    static func bytes(
        of export: UserExport, to path: String, _ desk: ServiceDesk, _ wording: Wording
    ) throws -> Data {
        let text: String
        switch export {
        case .pickList(let id, _):
            guard let list = try desk.pickList(.list(id)) else {
                throw Refusal.desk(.notFound(.pickList, key: id.description))
            }
            text =
                path.lowercased().hasSuffix(".json")
                ? PickRecord.json(list).document() + "\n" : PickRecord.page(list, wording)
        case .payroll(let technician, let days):
            let told = try desk.timeDays(from: days.lowerBound, through: days.upperBound, of: technician)
            text = Payroll.table(told.filter { !$0.lines.isEmpty }, desk.company.calendar).csv
        }
        return Data(text.utf8)
    }
}
