import Blobs
import DeskModel
import Foundation
import ServiceModel
import Storage

extension ServiceReport {
    /// As it is kept and signed: JSON with its keys in order, so that the same facts have the same hash.
    func kept() throws -> ReportContent {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let bytes = try encoder.encode(self)
        return ReportContent(hash: BlobHash(of: bytes).digits, text: String(decoding: bytes, as: UTF8.self))
    }

    init(_ kept: ReportContent) throws {
        self = try JSONDecoder().decode(ServiceReport.self, from: Data(kept.text.utf8))
    }
}

extension CommandScope {
    /// Asks for the report of a visit, to be made behind this command.
    func askForReport(of visit: Visit.ID) throws {
        try transaction.enqueue(MakeReportsJob.kind, MakeReportsJob.key(of: visit), due: now)
    }

    /// Asks for new versions of the reports that an order has: what they say may have changed.
    func askForReports(of order: Order.ID) throws {
        for visit in Set(try read.reportVersions(of: order).compactMap(\.visit)).sorted() {
            try askForReport(of: visit)
        }
    }

    func askForReports(of owner: DocumentOwner) throws {
        guard owner.kind == .order, let number = Int64(owner.key) else { return }
        try askForReports(of: Order.ID(number))
    }

    /// The same with the correction of its end: what is not told anew stays, and so does a signature unless somebody signed anew.
    /// The photos as they are attached.
    func keepCorrected(
        _ told: SaidAccount?, of visit: Visit, _ order: Order, isSignedAnew: Bool
    ) throws -> [Document] {
        let before = try read.accounts(of: visit.id).last
        let texts = SaidAccount(found: before?.found, done: before?.done, advice: before?.advice)
        if isSignedAnew {
            return try keep(told?.completed(by: texts) ?? texts, of: visit, order, isSigned: true)
        }
        let photos = try attach(told?.photos ?? [], to: .order(order.id))
        guard told != nil, let sequence = try read.events(of: visit.id).last?.sequence else { return photos }
        let clean = try cleaned(told?.completed(by: texts) ?? texts)
        var account = before ?? VisitAccount(visit: visit.id, sequence: sequence)
        account.sequence = sequence
        (account.found, account.done, account.advice) = clean
        try transaction.insert(account)
        return photos
    }

    private func cleaned(_ told: SaidAccount?) throws -> (found: String, done: String, advice: String) {
        func clean(_ text: String?, of field: Field) throws -> String {
            try text.map { try self.text($0, of: field, limit: PlainText.noteLimit, mayBeEmpty: true, lines: true) }
                ?? ""
        }
        return try (clean(told?.found, of: .found), clean(told?.done, of: .done), clean(told?.advice, of: .advice))
    }

    /// Keeps pictures of a visit that has no report, such as the closed door: with the order, and on no customer's report.
    @discardableResult
    func keepEvidence(_ told: SaidAccount?, of order: Order) throws -> [Document] {
        try attach(told?.photos ?? [], to: .order(order.id), as: .evidence)
    }

    /// Keeps what was told for the report with the end of a visit, and what whoever signed was shown. What goes wrong with the
    /// report never holds up the visit: then the signature stands for itself.
    @discardableResult
    func keep(_ told: SaidAccount?, of visit: Visit, _ order: Order, isSigned: Bool) throws -> [Document] {
        guard let sequence = try read.events(of: visit.id).last?.sequence else { return [] }
        var account = VisitAccount(visit: visit.id, sequence: sequence)
        let photos = try attach(told?.photos ?? [], to: .order(order.id))
        (account.found, account.done, account.advice) = try cleaned(told)
        if isSigned {
            account.role = try told?.role.map { try text($0, of: .signerRole, mayBeEmpty: true) } ?? ""
            account.strokes = told?.strokes
        }
        let gathering = ReportGathering(read, calendar, order, telling: account)
        if isSigned, let content = try? gathering.report(ofVisit: visit.sequence)?.kept() {
            account.content = content.hash
            try transaction.keep(content)
        }
        if !account.isEmpty { try transaction.insert(account) }
        return photos
    }
}
