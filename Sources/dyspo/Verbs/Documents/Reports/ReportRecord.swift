import DeskModel
import Interchange
import Operations
import ServiceModel

/// A kept version of a report as JSON.
struct ReportRecord {
    let report: OrderReport
    private let session: Session

    init(_ report: OrderReport, _ session: Session) {
        self.report = report
        self.session = session
    }

    var json: JSONValue { .object(fields) }

    /// With the file that it was written to.
    func json(in file: String) -> JSONValue {
        var fields = fields
        fields["file"] = .text(file)
        return .object(fields)
    }

    private var fields: JSONObject {
        let signing: JSONValue =
            switch report.envelope.signing {
            case .signed(let name, let role, let at, let strokes, let version):
                [
                    "by": .text(name), "role": .text(role), "at": .text(session.calendar.iso8601(at)),
                    "drawn": .bool(strokes != nil), "version": version.map { .number($0) } ?? .null,
                ]
            case .none(let reason): ["none": .text(reason)]
            case .notAsked: .null
            }
        return [
            "order": .text(report.number.description), "visit": report.visit.map { .number($0) } ?? .null,
            "version": .number(report.version.version), "content": .text(report.version.content),
            "sha256": .text(report.version.file), "made": .text(session.calendar.iso8601(report.version.madeAt)),
            "language": .text(report.envelope.language.rawValue), "document": .text(report.name),
            "changes": .array(report.envelope.changes.map { .text($0) }), "signature": signing,
            "warnings": .array(report.warnings(session.language).map { .text($0) }),
        ]
    }
}
