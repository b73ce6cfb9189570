package import DeskModel
package import ServiceModel
import Storage

/// Documents of further kinds: made when they are asked for, from what is known then.
extension ServiceDesk {
    /// What to take along to a visit: to the one with that number, else to the first that is still to be done.
    package func jobSheet(of order: Order.ID, visit: Int?, in language: Language) throws -> PrintedDocument {
        let detail = try detail(of: order)
        let line =
            visit.map { number in detail.visits.first { $0.visit.sequence == number } }
            ?? detail.visits.first { !$0.visit.state.isClosed } ?? detail.visits.last
        guard visit == nil || line != nil else {
            throw Refusal.desk(
                .notFound(.visit, key: "\(detail.order.number)/\(visit.map(String.init) ?? "")"))
        }
        let history = try detail.assets.flatMap { try self.history(of: .device($0.id)).visits }
        var seen: Set<Visit.ID> = []
        return JobSheetPrint(
            detail, visit: line,
            history: history.filter { seen.insert($0.id).inserted }.sorted { ($1.at, $1.id) < ($0.at, $0.id) },
            issuer: try issuer(), PrintWording(language, company.calendar), now: now
        ).document
    }

    /// The pick list of that number.
    package func pickListSheet(_ number: Int, in language: Language) throws -> PrintedDocument {
        PickListPrint(
            try pickList(number), issuer: try issuer(), PrintWording(language, company.calendar), now: now
        ).document
    }

    /// What an order's visits found of one device; `device` is its name, serial number or part of them, `nil` for the only one.
    package func inspection(of order: Order.ID, device: String?, in language: Language) throws -> PrintedDocument {
        let (found, kept, envelope) = try store.read { reader in
            guard let found = try reader.find(order) else {
                throw Refusal.desk(.notFound(.order, key: order.description))
            }
            guard let report = try ReportGathering(reader, company.calendar, found).report(ofVisit: nil) else {
                throw Refusal.documents(.nothingToReport(found.number))
            }
            let envelope = ReportEnvelope(
                version: 1, language: language, madeAt: now, content: try report.kept().hash, signing: .notAsked)
            return (found, report, envelope)
        }
        let wanted = device?.lowercased() ?? ""
        let matches = kept.devices.filter { wanted.isEmpty || "\($0.name) \($0.serial)".lowercased().contains(wanted) }
        guard let match = matches.first else {
            throw Refusal.desk(.notFound(.asset, key: device ?? found.number.description))
        }
        guard matches.count == 1 else {
            throw Refusal.desk(
                .ambiguous(.asset, key: device ?? "", matches: matches.map { "\($0.name) (\($0.serial))" }))
        }
        return InspectionPrint(kept, of: match, envelope, issuer: try issuer(), company.calendar).document
    }

    /// What was done for a contract in a month.
    package func statement(of contract: Contract.ID, month: Day, in language: Language) throws -> PrintedDocument {
        let first = Day(year: month.year, month: month.month, day: 1) ?? month
        let after = Day(year: first.year + first.month / 12, month: first.month % 12 + 1, day: 1) ?? first + 31
        let statement = try store.read { reader in
            try ContractMonth(reader, company.calendar, from: first, through: after - 1).statement(of: contract)
        }
        return StatementPrint(
            statement, issuer: try issuer(), PrintWording(language, company.calendar), now: now
        ).document
    }
}
