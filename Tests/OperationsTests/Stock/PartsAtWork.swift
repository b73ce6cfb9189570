import DeskModel
import Operations
import ServiceModel

@testable import Storage

/// A visit that Ewa is at, with a van and a warehouse that have parts.
struct PartsAtWork {
    let company: SmallCompany
    let order: Order
    let visit: Visit

    /// Ewa drives W1. M1 has ten batteries, ten metres of pipe and two compressors, S-1 and S-2.
    init(devices: [Asset] = []) throws {
        company = try SavedStock.company()
        let (order, visit) = try company.newOrder()
        (self.order, self.visit) = (order, visit)
        let ewa = company.ewa.id
        try company.store.write(at: company.clock.now) { transaction in
            var van = try transaction.read.stockPlace(code: "W1")!
            van.technician = ewa
            try transaction.update(van)
            var part = try transaction.read.part(code: "SPR")!
            part.warrantyMonths = 24
            try transaction.update(part)
            for device in devices { try transaction.insert(device) }
            var named = try transaction.read.find(order.id)!
            named.assets = devices.map(\.id)
            named.parts = [PartLine(code: "AKU", quantity: 2)!]
            try transaction.update(named)
        }
        try company.book(
            company.step(.receive, "AKU", "10", to: "M1", price: 100),
            company.step(.receive, "RURA", "10", to: "M1", price: 10),
            company.step(.receive, "SPR", "2", to: "M1", price: 50_000, serials: ["S-1", "S-2"]))
        try company.place(visit, company.ewa)
        _ = try company.desk.perform(DispatchVisit(visit: visit.id), by: company.ann)
        company.clock.now = SmallCompany.at("10:00")
    }

    func take(_ part: String, _ quantity: String, serials: [String] = []) throws {
        try company.book(
            company.step(.issue, part, quantity, from: "M1", to: "W1", order: order.id, serials: serials))
    }

    func said(_ code: String, _ quantity: String, serials: [String] = []) throws -> SaidPart {
        SaidPart(try company.part(code)!, Quantity(quantity)!, serials: serials)
    }

    @discardableResult
    func end(_ act: VisitAct, _ parts: SaidParts, reason: String? = nil) throws -> Receipt {
        try company.desk.perform(
            ReportVisit(
                visit: visit.id, act: act, started: SmallCompany.at("09:00"), reason: reason,
                signedBy: act == .complete ? "Anna Lis" : nil, parts: parts), by: company.ann)
    }

    func refused(_ parts: SaidParts, _ language: Language = .english) throws -> String? {
        try refused(.complete, parts, language)
    }

    /// What is refused, and that nothing of it was written.
    func refused(_ act: VisitAct, _ parts: SaidParts, _ language: Language = .english) throws -> String? {
        let before = (try company.stockCells(), try company.desk.stockMoves(limit: 100).count)
        do {
            try end(act, parts)
            return nil
        } catch let refusal as Refusal {
            let after = (try company.stockCells(), try company.desk.stockMoves(limit: 100).count)
            guard before == after, try company.reload(visit).state == .dispatched else { return "something changed" }
            return refusal.sentence(Wording(language, SmallCompany.calendar))
        }
    }
}
