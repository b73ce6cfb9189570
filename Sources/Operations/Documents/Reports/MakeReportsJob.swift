package import DeskModel
package import ServiceModel
import Storage

/// Makes the reports of visits that have ended, and new versions where what they say has changed.
package struct MakeReportsJob: JobHandler {
    static let kind = "make-reports"

    static func key(of visit: Visit.ID) -> String { "visit/\(visit)" }

    private let printer: any DocumentPrinting

    package init(_ printer: any DocumentPrinting) { self.printer = printer }

    package var kind: String { Self.kind }
    package var standing: String? { nil }

    package func name(_ language: Language) -> String { language("reports of visits", "protokoły wizyt") }

    package func next(after job: Job, on desk: ServiceDesk) -> Timestamp? { nil }

    package func perform(_ job: Job, on desk: ServiceDesk, isStillOurs: () throws -> Bool) throws -> [Summary] {
        guard let id = Int64(job.key.drop { $0 != "/" }.dropFirst()).map(Visit.ID.init),
            let visit = try desk.store.read({ try $0.visit(id) })
        else { return [] }
        do {
            let made = try desk.makeReport(
                of: visit.order, visit: visit.sequence, printer, isStillOurs: isStillOurs)
            return try desk.summaries(of: made)
        } catch Refusal.documents(.nothingToReport) {
            // Its end was taken back meanwhile.
            return []
        }
    }
}

extension ServiceDesk {
    /// What was made, as the journal says it.
    fileprivate func summaries(of versions: [ReportVersion]) throws -> [Summary] {
        try store.read { reader in
            try versions.compactMap { try reader.report($0) }.map { report in
                Summary.documents(
                    .reportKept(
                        report.number, visit: report.visit, version: report.version.version, name: report.name,
                        warnings: report.envelope.warnings))
            }
        }
    }
}
