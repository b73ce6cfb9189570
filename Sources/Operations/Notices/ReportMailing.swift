import DeskModel
package import ServiceModel
import Storage

/// Reports that go out by mail.
extension CommandScope {
    /// Seconds for which a report is worth sending: whoever wants it wants it next month too.
    private static let worth = 366 * 86_400

    /// Behind a version that was just kept: where the customer wants reports by themselves, it is queued, and an older version
    /// of the same that still waits is not sent any more.
    func mailKept(_ version: ReportVersion) throws {
        guard version.visit != nil, let order = try read.find(version.order),
            let customer = try read.find(order.customer), !customer.reportAddresses.isEmpty
        else { return }
        for message in try read.messages(about: order.id) where message.state == .queued && message.kind == .report {
            guard let report = try message.report.flatMap({ try read.reportVersion($0) }),
                report.visit == version.visit, report.version < version.version
            else { continue }
            try withdraw(message, .overtaken)
        }
        for address in try read.reportAddresses(of: order, customer) {
            guard try read.message(telling: fact(of: version, to: address)) == nil else { continue }
            try queue(version, to: address, order, customer)
        }
    }

    /// No two messages bring the same version to the same address unless somebody wants a copy.
    func fact(of version: ReportVersion, to address: String) -> String {
        "report/\(version.id)/\(address.lowercased())"
    }

    func queue(_ version: ReportVersion, to address: String, _ order: Order, _ customer: Customer) throws {
        let visits = try read.visits(of: order.id)
        guard let visit = try version.visit.flatMap({ try read.visit($0) }) ?? visits.last,
            let subject = try NoticeSubject(visit, read, company)
        else { throw Refusal.documents(.nothingToReport(order.number)) }
        var facts = subject.facts
        facts.finished = visit.placement?.end ?? version.madeAt
        let language = customer.language
        let words = noticeTexts.templates[.report, language].filled(facts.values(language, calendar))
        let reporter = try read.reporter(of: order)
        let person = reporter?.email == address ? reporter?.name ?? "" : ""
        let message = OutboxMessage(
            id: try transaction.newMessageID(), kind: .report, fact: fact(of: version, to: address), visit: visit.id,
            order: order.id, customer: customer.id, address: address, person: person, language: language,
            subject: words.subject, text: words.text, madeAt: now, madeBy: actor?.name ?? "",
            uselessAt: now + Self.worth, report: version.id)
        try transaction.insert(message)
        try transaction.note(.make, with: message.id, by: message.madeBy)
    }
}

extension Reader {
    /// Where a customer wants reports, each address once.
    func reportAddresses(of order: Order, _ customer: Customer) throws -> [String] {
        var seen: Set<String> = []
        let reporter = try reporter(of: order)
        return customer.reportAddresses.compactMap { text in
            let meant = text == Customer.toReporter ? reporter?.email ?? "" : text
            guard let address = EmailAddress(firstOf: meant)?.text, seen.insert(address.lowercased()).inserted else {
                return nil
            }
            return address
        }
    }

    /// The same for a person who wants it sent: else to whoever reported the order, else to the customer.
    func wantedReportAddresses(of order: Order, _ customer: Customer) throws -> [String] {
        let wanted = try reportAddresses(of: order, customer)
        guard wanted.isEmpty else { return wanted }
        let reported = try reporter(of: order)?.email ?? ""
        let found = [reported, customer.email].lazy.compactMap { EmailAddress(firstOf: $0) }.first
        return found.map { [$0.text] } ?? []
    }
}

extension ServiceDesk {
    /// Where a report of an order would go.
    package func reportAddresses(of order: Order.ID) throws -> [String] {
        try store.read { reader in
            guard let order = try reader.find(order), let customer = try reader.find(order.customer) else { return [] }
            return try reader.wantedReportAddresses(of: order, customer)
        }
    }
}
