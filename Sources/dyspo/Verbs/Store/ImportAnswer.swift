import ArgumentParser
import DeskModel
import Geography
import Interchange
import Operations
import ServiceModel

/// What became of a file.
struct ImportAnswer {
    let kind: ImportKind
    /// Records in the file, sound or not.
    let records: Int
    var problems: [FileProblem]
    /// Rows that could be taken in.
    var sound = 0
    /// What became of them, or would.
    var counts: ImportCounts?
    /// `nil` when nothing was written.
    var receipt: Receipt?
    /// Visits that stand and break a rule by it, or would.
    var breaks: [BrokenVisit] = []

    /// Takes in what the store has against rows, and counts those that are sound.
    mutating func add(_ skipped: [Refusal], in rows: FileRows) {
        let refused = skipped.flatMap { refusal -> [RowProblem] in
            if case .administration(.rows(let problems)) = refusal { problems } else { [] }
        }
        problems += refused.map { .row(ImportProblem($0, in: rows.header($0.column))) }
        problems.sort { $0.line < $1.line }
        sound = rows.count - Set(refused.map(\RowProblem.line)).count
    }

    func leftAlone(_ language: Language) -> String {
        language(
            "Nothing was written: \(sound) of \(records) records are sound.",
            "Niczego nie zapisano: poprawnych rekordów \(sound) z \(records).")
    }

    func json(_ wording: Wording) -> JSONValue {
        let answer: JSONValue = [
            "kind": .text(kind.rawValue), "records": .number(records), "sound": .number(sound),
            "imported": .number(receipt == nil ? 0 : sound - (counts?.leftOut ?? 0)),
            "added": .number(counts?.added ?? 0),
            "changed": .number(counts?.changed ?? 0), "unchanged": .number(counts?.unchanged ?? 0),
            "closed": .number(counts?.closed ?? 0), "leftOut": .number(counts?.leftOut ?? 0),
            "unlinked": .number(counts?.unlinked ?? 0), "seq": JSONValue(receipt?.sequence),
            "problems": .array(problems.map { $0.json(wording.language) }),
            "breaks": .array(breaks.map { $0.json(wording) }),
        ]
        guard let first = problems.first else { return answer }
        // It ends in a refusal, and says so as every failure does.
        return answer.with("code", .text(Self.code)).with("message", .text(first.sentence(wording.language)))
            .with("field", JSONValue(first.field)).with("line", JSONValue(first.line > 0 ? first.line : nil))
    }

    private static let code = Refusal.administration(.rows([])).code
}
