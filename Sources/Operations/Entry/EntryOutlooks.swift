package import DeskModel
import ServiceModel
import Storage

extension ServiceDesk {
    /// What there is to know of an order before it is saved; nothing is written. First places are counted only when they
    /// are asked for. Throws a `Refusal` where the order would be refused.
    package func outlook(of draft: OrderDraft, _ wording: Wording, places: Bool = false) throws -> EntryOutlook {
        EntryOutlook(
            agreement: try agreement(on: draft, wording), places: places ? try firstPlaces(of: draft) : nil,
            standing: try store.read {
                try $0.standingOrders(beside: draft, on: company.calendar.day(of: now), company.calendar)
            })
    }

    /// Who would pay, and by when it would be due.
    private func agreement(on draft: OrderDraft, _ wording: Wording) throws -> EntryOutlook.Agreement? {
        let assessment = try assess(draft)
        return EntryOutlook.Agreement(
            payer: assessment.verdict.payer, contract: assessment.number,
            verdict: assessment.verdict.sentence(wording), level: assessment.sla,
            due: assessment.targets.sentence(wording, now: now))
    }

    /// How many days ahead first places are looked for.
    private static let placeDays = 7

    /// The cheapest place of each technician, the best three of them: the order is made and rolled back.
    private func firstPlaces(of draft: OrderDraft, limit: Int = 3) throws -> [EntryOutlook.Place] {
        guard let (visit, supply) = try imagined(draft) else { return [] }
        let today = company.calendar.day(of: now)
        let days = (0..<Self.placeDays).map { today + $0 }
        var snapshot = try snapshot(of: snapshotDays(covering: today, days[days.count - 1]))
        snapshot.visits[visit.visit.id] = visit
        snapshot.supply = supply
        let minute = Timestamp(seconds: now.seconds / 60 * 60)
        let scope = PlanningScope(
            now: minute, days: snapshot.days, orders: [visit.visit.order], inHand: [visit.visit.id])
        let pricing = CellPricing(try EngineProblem(snapshot, scope, company: company), snapshot, company)
        let cells = snapshot.technicians.flatMap { technician in days.map { CellKey(technician.id, $0) } }
        let names = Dictionary(snapshot.technicians.map { ($0.id, $0.name) }) { first, _ in first }
        var best: [Technician.ID: (cost: Int, place: EntryOutlook.Place)] = [:]
        for (cell, price) in pricing.prices(of: [visit.visit.id], in: cells) {
            guard let way = price.best, way.cost < best[cell.technician]?.cost ?? .max else { continue }
            let place = EntryOutlook.Place(
                technician: cell.technician, name: names[cell.technician] ?? "", start: way.start,
                extraMinutes: way.extraMinutes)
            best[cell.technician] = (way.cost, place)
        }
        let ranked = best.values.sorted {
            ($0.cost, $0.place.start, $0.place.name) < ($1.cost, $1.place.start, $1.place.name)
        }
        return ranked.prefix(limit).map(\.place)
    }

    /// The first visit that the order would have, and what plans would know of its parts; `nil` when it would stay a draft.
    private func imagined(_ draft: OrderDraft) throws -> (visit: BoardVisit, supply: PartsSupply?)? {
        do {
            return try store.write(at: now) { transaction in
                let order = try scope(transaction, by: nil).create(draft, qualify: true)
                let first = try transaction.read.visits(of: order.id).min { $0.sequence < $1.sequence }
                let supply = try PartsSupply(transaction.read, from: company.calendar.day(of: now) - 1)
                throw Imagined(visit: try first.flatMap { try transaction.read.boardVisit($0.id) }, supply: supply)
            }
        } catch let imagined as Imagined {
            return imagined.visit.map { ($0, imagined.supply) }
        }
    }

    /// Thrown to roll back what was only imagined.
    private struct Imagined: Error {
        let visit: BoardVisit?
        let supply: PartsSupply?
    }
}
