import DeskModel
import Interchange
import ServiceModel

/// A branch as JSON and as a row.
struct BranchRecord {
    let line: BranchLine
    let wording: Wording

    init(_ line: BranchLine, _ wording: Wording) {
        (self.line, self.wording) = (line, wording)
    }

    var json: JSONValue {
        [
            "name": .text(line.name.text), "by": JSONValue(line.stamp?.actor),
            "at": JSONValue(line.stamp.map { wording.calendar.iso8601($0.at) }),
            "made": JSONValue(line.stamp?.made), "base": JSONValue(line.stamp?.base), "standing": .text(standing),
            "behind": JSONValue(behind),
            "conflicts": .array((line.stamp?.conflicts ?? []).map { .text("\($0.order)") }),
            "left": .array(
                (line.stamp?.left ?? []).map { left in
                    [
                        "order": JSONValue(left.order.map { "\($0)" }), "what": .text(left.words(wording)),
                        "reason": .text(left.because(wording)),
                    ]
                }),
        ]
    }

    var row: [String] {
        let (language, stamp) = (wording.language, line.stamp)
        let base = stamp.map { "v\($0.base)" } ?? ""
        let words =
            switch line.standing {
            case .level: language("level", "na bieżąco")
            case .behind(let count): language("\(count) behind", "w tyle o \(count)")
            case .foreign: language("of another store", "z innej bazy")
            case .unreadable: language("unreadable", "nieczytelny")
            }
        return [
            line.name.text, stamp?.actor ?? "", stamp.map { wording.moment($0.at) } ?? "",
            [base, words].filter { !$0.isEmpty }.joined(separator: ", "),
            stamp.map { "\($0.conflicts.count)" } ?? "", stamp.map { "\($0.left.count)" } ?? "",
        ]
    }

    private var standing: String {
        switch line.standing {
        case .level: "level"
        case .behind: "behind"
        case .foreign: "foreign"
        case .unreadable: "unreadable"
        }
    }

    private var behind: Int? {
        switch line.standing {
        case .level: 0
        case .behind(let count): count
        case .foreign, .unreadable: nil
        }
    }
}
