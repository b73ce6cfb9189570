import DeskModel
import Foundation
import ServiceModel
import Storage

extension KeepReport: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let order = try scope.order(order)
        let visit = try visit.map { try scope.visit($0) }
        let versions = try scope.read.reportVersions(of: order.id).filter { $0.visit == visit?.id }
        guard (versions.last?.version ?? 0) + 1 == envelope.version else {
            throw Refusal.documents(.versionTaken(envelope.version))
        }
        let documents = try scope.attach([file], to: .order(order.id), as: .report)
        guard let document = documents.first else { throw Refusal.desk(.nothingChosen) }
        try scope.transaction.keep(content)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let version = ReportVersion(
            id: try scope.transaction.newID(), order: order.id, visit: visit?.id, version: envelope.version,
            content: content.hash, file: file.hash, document: document.id,
            envelope: String(decoding: try encoder.encode(envelope), as: UTF8.self), madeAt: envelope.madeAt)
        try scope.transaction.insert(version)
        try scope.mailKept(version)
        return Outcome(
            .documents(
                .reportKept(
                    order.number, visit: visit?.sequence, version: envelope.version, name: document.name,
                    warnings: envelope.warnings)))
    }
}

extension KeepReport {
    init(_ report: PlannedReport, file: KeptFile) {
        self.init(
            order: report.order.id, visit: report.visit?.id, content: report.content, envelope: report.envelope,
            file: file)
    }
}
