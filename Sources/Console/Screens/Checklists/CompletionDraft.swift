import DeskModel
package import ServiceModel
import TermCanvas

/// A visit that is being completed with what its order still asks: answers, a signature, perhaps times and a remark.
package struct CompletionDraft: Sendable {
    /// A line with something to type.
    enum Row: Hashable, Sendable {
        case times
        /// A question by its name, for a device where it is asked for each.
        case question(String, Asset.ID?)
        case signature, noSignature, remark
    }

    let report: FieldReport
    let order: Order.ID
    var typed: [Row: TextLine] = [:]
    var cursor = Row.signature
    /// What is wrong with a line, once it was left or refused.
    var complaints: [Row: String] = [:]
    var isWriting = false

    package var visit: Visit.ID { report.visit }

    func text(_ row: Row) -> String { typed[row]?.text.trimmingBlanks ?? "" }
}

extension CompletionDraft.Row {
    init(_ line: Checklist.Line) {
        self = .question(line.item.name, line.device)
    }
}
