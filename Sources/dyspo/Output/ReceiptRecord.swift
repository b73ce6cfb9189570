import DeskModel
import Interchange
import Operations
import ServiceModel

extension Receipt {
    /// There was nothing to do.
    static var nothing: JSONValue { ["seq": .null, "summary": .null, "skipped": [], "breaks": [], "ready": []] }

    /// What the store confirmed, as JSON.
    func json(_ wording: Wording) -> JSONValue {
        [
            "seq": JSONValue(sequence), "summary": .text(summary.sentence(wording)),
            "skipped": .array(skipped.map { .text($0.sentence(wording)) }),
            "breaks": .array(breaks.map { $0.json(wording) }),
            "ready": .array(readied.map { .text("\($0)") }),
        ]
    }
}

extension Session {
    /// An order as it stands now.
    func record(_ order: Order.ID) throws -> OrderRecord {
        OrderRecord(line: try desk.line(of: try desk.detail(of: order)), wording: wording, now: desk.now)
    }
}
