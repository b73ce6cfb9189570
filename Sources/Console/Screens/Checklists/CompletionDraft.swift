import DeskModel
package import ServiceModel
import TermCanvas

/// A visit that is being ended with what its order still asks: answers, parts, a signature or what is left, perhaps times, what
/// the customer's report says, and a remark.
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
        /// What whoever signed is at the customer's.
        case role
        /// What is left of the work; which parts are missing.
        case left, lacks
        /// What the customer's report says.
        case found, done, advice
        /// A file, by its turn among those that are named for the same.
        case file(VisitFile.Use, Int)
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
    /// What became of files that were looked at.
    var looks: [Row: FileLook] = [:]
    /// What is wrong with a line, once it was left or refused.
    var complaints: [Row: String] = [:]
    /// It is told as soon as its files are read.
    var reading: CompletionReading?
    var isWriting = false

    package var visit: Visit.ID { report.visit }

    /// What ends it.
    var act: VisitAct { report.act ?? .complete }

    func text(_ row: Row) -> String { typed[row]?.text.trimmingBlanks ?? "" }

    func line(_ row: Row) -> TextLine { typed[row] ?? TextLine(limit: row.limit) }

    /// The lines for files of a use: those that are named, and one for another.
    func rows(of use: VisitFile.Use) -> [Row] {
        let named = typed.keys.compactMap { row -> Int? in
            guard case .file(use, let turn) = row, !text(row).isEmpty else { return nil }
            return turn
        }
        return (0...(named.max().map { $0 + 1 } ?? 0)).map { .file(use, $0) }
    }

    /// Something was typed that would be lost.
    var isTouched: Bool {
        !added.isEmpty || typed.contains { $0.value.text.trimmingBlanks != likely[$0.key] ?? "" }
    }

    mutating func suggest(_ text: String, at row: Row) {
        likely[row] = text
        if typed[row] == nil { typed[row] = TextLine(text) }
    }

    /// What was typed before and left.
    mutating func take(_ left: CompletionDraft) {
        (typed, added, purchases, looks) = (left.typed, left.added, left.purchases, left.looks)
    }
}

extension CompletionDraft.Row {
    /// What every system takes.
    private static let longestPath = 4096

    init(_ line: Checklist.Line) {
        self = .question(line.item.name, line.device)
    }

    /// The most letters that its line takes.
    var limit: Int {
        switch self {
        case .found, .done, .advice, .remark: PlainText.noteLimit
        case .file: Self.longestPath
        case .times, .question, .part, .more, .bought, .signature, .noSignature, .role, .left, .lacks:
            PlainText.nameLimit
        }
    }

    /// What is typed there is as long as it has to be: its line grows with it.
    var isLong: Bool {
        switch self {
        case .found, .done, .advice, .remark, .file, .left, .role: true
        case .times, .question, .part, .more, .bought, .signature, .noSignature, .lacks: false
        }
    }

    var isFile: Bool {
        if case .file = self { true } else { false }
    }
}
