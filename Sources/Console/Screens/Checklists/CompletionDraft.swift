import DeskModel
package import ServiceModel
import TermCanvas

/// A visit that is being ended with what its order still asks: answers, parts, a signature or what is left, perhaps times and
/// a remark.
package struct CompletionDraft: Sendable {
    /// A line with something to type.
    enum Row: Hashable, Sendable {
        case times
        /// A question by its name, for a device where it is asked for each.
        case question(String, Asset.ID?)
        /// How much of a part.
        case part(Part.ID, PartFigure)
        /// Another part, or something bought.
        case more
        /// Something that was bought, by its turn.
        case bought(Int)
        case signature, noSignature
        /// What is left of the work; which parts are missing.
        case left, lacks
        case remark
    }

    let report: FieldReport
    let order: Order.ID
    var typed: [Row: TextLine] = [:]
    /// What stood there before anybody typed.
    var likely: [Row: String] = [:]
    var cursor = Row.signature
    /// Parts that the order did not know of.
    var added: [Part] = []
    /// How many things were bought.
    var purchases = 0
    /// What is wrong with a line, once it was left or refused.
    var complaints: [Row: String] = [:]
    var isWriting = false

    package var visit: Visit.ID { report.visit }

    /// What ends it.
    var act: VisitAct { report.act ?? .complete }

    func text(_ row: Row) -> String { typed[row]?.text.trimmingBlanks ?? "" }

    /// Something was typed that would be lost.
    var isTouched: Bool {
        !added.isEmpty || typed.contains { $0.value.text.trimmingBlanks != likely[$0.key] ?? "" }
    }

    mutating func suggest(_ text: String, at row: Row) {
        likely[row] = text
        if typed[row] == nil { typed[row] = TextLine(text) }
    }
}

extension CompletionDraft.Row {
    init(_ line: Checklist.Line) {
        self = .question(line.item.name, line.device)
    }
}
