import DeskModel
import Files
import Interchange
import ServiceModel
import Storage

/// A failure as scripts read it with `--json`: always `code`, `message`, `field` and `line`, and what else this one
/// knows. No language changes the code or the field.
struct FailureReport {
    var code: String
    /// One or more full sentences in the reader's language.
    var message: String
    /// The option, argument, field or column that it is about; `nil` where it is about no single one.
    var field: String?
    /// The line of a file, from 1.
    var line: Int?
    var details: [String: JSONValue] = [:]

    var json: JSONValue {
        let own: [String: JSONValue] = [
            "code": .text(code), "message": .text(message), "field": JSONValue(field), "line": JSONValue(line),
        ]
        return .object(JSONObject(own.merging(details) { known, _ in known }))
    }
}

extension Failure {
    func report(_ language: Language) -> FailureReport {
        FailureReport(code: code, message: sentence(language), field: field, line: line)
    }

    private var code: String {
        switch self {
        case .option: "invalid-value"
        case .usage: "usage"
        case .refused: "refused"
        case .file: "invalid-file"
        case .reading(let fault): "read-" + fault.code
        case .writing(let fault): "write-" + fault.code
        }
    }

    private var field: String? {
        switch self {
        case .option(let name, _): FailureReport.field(name)
        case .file(_, let column, _, _): column
        case .usage, .refused, .reading, .writing: nil
        }
    }

    private var line: Int? {
        if case .file(let line, _, _, _) = self { line } else { nil }
    }
}

extension FailureReport {
    /// `due` of `--due`, `hours` of `HOURS`.
    static func field(_ option: String) -> String { option.drop { $0 == "-" }.lowercased() }

    init(_ fault: StoreFault, _ language: Language) {
        self.init(code: fault.code, message: fault.sentence(language))
    }

    init(_ refusal: Refusal, _ wording: Wording) {
        let facts = refusal.facts
        self.init(code: facts.code, message: refusal.sentence(wording), field: facts.field, line: facts.line)
        switch refusal {
        case .desk(.ambiguous(_, _, let names)), .desk(.inexact(_, _, let names)):
            details["matches"] = .array(names.map(JSONValue.text))
        case .planning(.rules(_, _, _, let breaches)):
            details["rules"] = .array(breaches.map { $0.json(wording) })
        case .planning(.breaksPlans(let visits)):
            details["breaks"] = .array(visits.map { $0.json(wording) })
        case .intake(.notReady(_, let missing)):
            details["missing"] = .array(missing.map { .text($0.rawValue) })
        case .administration(.rows(let problems)):
            details["problems"] = .array(
                problems.map {
                    [
                        "line": .number($0.line), "field": .text($0.column),
                        "message": .text($0.fault.sentence(wording)),
                    ]
                })
        case .desk(.everyRow(let refusals)):
            details["skipped"] = .array(refusals.map { FailureReport($0, wording).json })
        default: break
        }
    }
}

extension Breach {
    func json(_ wording: Wording) -> JSONValue { ["rule": .text(rule), "reason": .text(sentence(wording))] }
}

extension StoreFault {
    var code: String {
        switch self {
        case .missing: "store-missing"
        case .exists: "store-exists"
        case .noPermission: "store-no-permission"
        case .readOnly: "store-read-only"
        case .notADatabase: "store-no-database"
        case .notAStore: "store-of-another-program"
        case .newerSchema: "store-newer"
        case .diskFull: "store-disk-full"
        case .busy: "store-busy"
        case .inUse: "store-in-use"
        case .empty: "store-empty"
        case .gone: "store-gone"
        case .closed: "store-closed"
        case .corrupt: "store-damaged"
        case .brokenReference: "store-reference"
        case .brokenRule: "store-rule"
        case .failed: "store-failed"
        case .unreadableRow: "store-unreadable-row"
        }
    }
}

extension FileFault {
    var code: String {
        switch self {
        case .missing: "missing"
        case .noPermission: "no-permission"
        case .notPlain: "no-plain-file"
        case .diskFull: "disk-full"
        case .tooLarge: "too-large"
        case .linksWithoutEnd: "links-without-end"
        case .failed: "failed"
        }
    }
}
