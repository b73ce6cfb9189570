import DeskModel
import Foundation
import ServiceModel
import Storage

/// Which version of a report is to be made next.
struct ReportPlan {
    private let reader: Reader
    private let company: CompanySettings
    private let order: Order
    private let visit: Int?
    private let now: Timestamp

    init(
        _ reader: Reader, _ company: CompanySettings, _ order: Order.ID, _ visit: Int?, now: Timestamp
    ) throws {
        self.reader = reader
        self.company = company
        guard let found = try reader.find(order) else {
            throw Refusal.desk(.notFound(.order, key: order.description))
        }
        self.order = found
        self.visit = visit
        self.now = now
    }

    /// `nil` when everything is made. Throws `nothingToReport`.
    func next() throws -> PlannedReport? {
        let gathering = ReportGathering(reader, company.calendar, order)
        let ended = try gathering.ended()
        let meant = visit.flatMap { number in ended.first { $0.visit.sequence == number } }
        guard let present = try gathering.report(ofVisit: visit), visit == nil || meant != nil else {
            throw Refusal.documents(.nothingToReport(order.number, visit: visit))
        }
        let versions = try reader.reportVersions(of: order.id).filter { $0.visit == meant?.visit.id }
        let signed = try meant?.account?.content.flatMap { try reader.reportContent($0) }
        if versions.isEmpty, let signed, let report = try? ServiceReport(signed) {
            return try planned(report, signed, meant, versions)
        }
        let content = try present.kept()
        if let last = versions.last, try isSignedAlike(last, meant, versions),
            try last.content == content.hash || isOnlyReachedOtherwise(present, than: last)
        {
            return nil
        }
        return try planned(present, content, meant, versions)
    }

    /// Another telephone or mail alone makes no version, which would go out to everybody who gets versions.
    private func isOnlyReachedOtherwise(_ present: ServiceReport, than last: ReportVersion) throws -> Bool {
        guard let kept = try reader.reportContent(last.content), let old = try? ServiceReport(kept) else {
            return false
        }
        return present.saysTheSame(as: old)
    }

    private func planned(
        _ report: ServiceReport, _ content: ReportContent, _ ended: ReportGathering.Ended?, _ versions: [ReportVersion]
    ) throws -> PlannedReport {
        let number = (versions.last?.version ?? 0) + 1
        let language = try company.reportLanguage(reader)
        var envelope = ReportEnvelope(
            version: number, language: language, madeAt: now, content: content.hash,
            signing: signing(ended, versions, with: (number, content.hash)))
        if let last = versions.last, let kept = try reader.reportContent(last.content),
            let old = try? ServiceReport(kept)
        {
            envelope.changes = report.changes(since: old, envelope, company.calendar)
        }
        return PlannedReport(order: order, visit: ended?.visit, report: report, content: content, envelope: envelope)
    }

    /// Who signed, and which version that was.
    private func signing(
        _ ended: ReportGathering.Ended?, _ versions: [ReportVersion], with next: (version: Int, content: String)
    ) -> ReportSigning {
        guard let ended else { return .notAsked }
        guard let completion = ended.signed, let name = completion.signedBy else {
            return ended.end.act == .complete ? .none(reason: ended.end.reason ?? "") : .notAsked
        }
        let account = ended.account
        let all = versions.map { ($0.version, $0.content) } + [next]
        return .signed(
            name: name, role: account?.role ?? "", at: completion.at, strokes: account?.strokes,
            version: all.first { $0.1 == account?.content }?.0)
    }

    /// The last version says of the signature what holds now.
    private func isSignedAlike(
        _ last: ReportVersion, _ ended: ReportGathering.Ended?, _ versions: [ReportVersion]
    ) throws -> Bool {
        let said = try JSONDecoder().decode(ReportEnvelope.self, from: Data(last.envelope.utf8)).signing
        return said == signing(ended, versions, with: (last.version, last.content))
    }
}
