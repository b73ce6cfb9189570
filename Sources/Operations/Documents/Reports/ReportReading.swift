import Blobs
package import DeskModel
package import Foundation
package import ServiceModel
import Storage

extension ServiceDesk {
    /// The kept reports of an order and of its visits, oldest first.
    package func reports(of order: Order.ID) throws -> [OrderReport] {
        try store.read { try $0.reports(of: order) }
    }

    /// The number of an order's visit of which there is a report or can be one: that which is named, else the last that ended
    /// with work done. Throws `notFound` and `nothingToReport`.
    package func reportedVisit(of order: Order.ID, _ number: Int?) throws -> Int {
        try store.read { reader in
            guard let found = try reader.find(order) else {
                throw Refusal.desk(.notFound(.order, key: order.description))
            }
            let ended = try ReportGathering(reader, company.calendar, found).ended().map(\.visit.sequence)
            if let number { try reader.requireVisit(number, of: found) }
            guard let meant = number.map({ number in ended.first { $0 == number } }) ?? ended.last else {
                throw Refusal.documents(.nothingToReport(found.number, visit: number))
            }
            return meant
        }
    }

    /// The kept report that is sent when somebody sends that of an order: never the one of the whole order, which is made to
    /// be read, but the newest of the visit as `reportedVisit` means it; `nil` while none is kept. Throws `nothingToReport`.
    package func reportToSend(of order: Order.ID) throws -> OrderReport? {
        let meant = try reportedVisit(of: order, nil)
        return try reports(of: order).last { $0.visit == meant }
    }

    /// The kept report of an order, or of its visit, in that version or the newest. Throws `noVersion`, and `notFound` where none
    /// is kept.
    package func keptReport(of order: Order.ID, visit: Int?, version: Int?) throws -> OrderReport {
        let versions = try reports(of: order).filter { $0.visit == visit }
        guard let newest = versions.last else {
            throw Refusal.desk(.notFound(.document, key: try self.order(order).number.description))
        }
        guard let version else { return newest }
        guard let meant = versions.first(where: { $0.version.version == version }) else {
            throw Refusal.documents(
                .noVersion(newest.number, newest.part, version: version, newest: newest.version.version))
        }
        return meant
    }

    /// A kept version as a document, in its own language or another: then what changed is told in that one too.
    package func document(of report: OrderReport, in language: Language? = nil) throws -> PrintedDocument {
        guard let kept = try store.read({ try $0.reportContent(report.version.content) }) else {
            throw Refusal.documents(.missing(name: report.name))
        }
        let content = try ServiceReport(kept)
        var envelope = report.envelope
        let isCopy = language.map { $0 != envelope.language } ?? false
        if let language { envelope.language = language }
        if isCopy, let before = try contentBefore(report.version) {
            envelope.changes = content.changes(since: before, envelope, company.calendar)
        }
        return ServiceReportPrint(content, envelope, issuer: try issuer(), company.calendar, isCopy: isCopy).document
    }

    /// What the version before said; `nil` where there is none, or none that can be read.
    private func contentBefore(_ version: ReportVersion) throws -> ServiceReport? {
        try store.read { reader in
            let before = try reader.reportVersions(of: version.order).last {
                $0.visit == version.visit && $0.version < version.version
            }
            let kept = try before.flatMap { try reader.reportContent($0.content) }
            return kept.flatMap { try? ServiceReport($0) }
        }
    }

    /// What a file is: a report of this store, one that was changed, or something else. `hash` is the file's, `claims` are
    /// the hashes that stand in it.
    package func reportVerdict(hash: String, claims: [String]) throws -> ReportVerdict {
        try store.read { reader in
            if let version = try reader.reportVersion(file: hash), let report = try reader.report(version) {
                let newest = try reader.reports(of: version.order).last { $0.version.visit == version.visit }
                return .ours(
                    report, newest: newest?.version.version ?? version.version,
                    isTakenBack: try reader.isTakenBack(version))
            }
            for claim in claims {
                guard let version = try reader.reportVersions(content: claim).first,
                    let report = try reader.report(version)
                else { continue }
                return .changed(report)
            }
            return .notOurs
        }
    }
}

extension ServiceDesk {
    /// The same for a file's bytes: a copy in another language is told by printing it again.
    package func reportVerdict(
        of bytes: Data, claims: [String], _ printer: any DocumentPrinting
    ) throws -> ReportVerdict {
        let hash = BlobHash(of: bytes).digits
        let verdict = try reportVerdict(hash: hash, claims: claims)
        guard case .changed = verdict else { return verdict }
        guard bytes.beginsAsPDF else { return .notOurs }
        let named = try store.read { reader in
            try claims.flatMap { try reader.reportVersions(content: $0) }.compactMap { try reader.report($0) }
        }
        for report in named {
            for language in Language.allCases where language != report.envelope.language {
                let copy = try pdf(of: try document(of: report, in: language), printer)
                guard BlobHash(of: copy.bytes).digits == hash else { continue }
                let newest = try reports(of: report.version.order).last { $0.version.visit == report.version.visit }
                return .copy(report, language, newest: newest?.version.version ?? report.version.version)
            }
        }
        return verdict
    }
}

extension Data {
    /// Whatever else holds a report's hash, such as the store itself, is no report. PDF 32000-1, annex H.3: readers accept the
    /// header within the first kilobyte.
    fileprivate var beginsAsPDF: Bool { prefix(1024).range(of: Data("%PDF".utf8)) != nil }
}

extension Reader {
    /// Throws `notFound` where the order has no visit of that number.
    func requireVisit(_ sequence: Int, of order: Order) throws {
        guard try visits(of: order.id).contains(where: { $0.sequence == sequence }) else {
            throw Refusal.desk(.notFound(.visit, key: "\(order.number)/\(sequence)"))
        }
    }

    /// The visit that it tells of did not end, as is known now.
    func isTakenBack(_ version: ReportVersion) throws -> Bool {
        guard let visit = version.visit else { return false }
        return try events(of: visit).effective.last?.act.isReported != true
    }

    func reports(of order: Order.ID) throws -> [OrderReport] {
        try reportVersions(of: order).compactMap { try report($0) }
    }

    func report(_ version: ReportVersion) throws -> OrderReport? {
        guard let document = try find(version.document), let order = try find(version.order) else { return nil }
        return OrderReport(
            version: version, number: order.number, visit: try version.visit.flatMap { try visit($0)?.sequence },
            envelope: try JSONDecoder().decode(ReportEnvelope.self, from: Data(version.envelope.utf8)),
            document: document)
    }
}
