import DeskModel
import ServiceModel
import Storage

extension CommandScope {
    /// Books what was said of parts with the end of a visit of an order; `driver` is who led it.
    func book(_ said: SaidParts, of order: Order, driver: Technician.ID) throws -> [StockMove] {
        let van = try read.vans(of: driver).first
        var moves: [StockMove] = []
        for purchase in said.bought { moves += try book(purchase, of: order, onto: van, driver) }
        if !said.receipt.isEmpty { _ = try attach(said.receipt, to: .order(order.id), as: .receipt) }
        let onVans = PartsOnVans(scope: self, order: order, own: van)
        for part in try said.used.flatMap(takenApart) where part.quantity != .zero {
            moves += try book(onVans.uses(part, mayBeFree: said.takesFromVan))
        }
        for part in try said.returned.flatMap(takenApart) where part.quantity != .zero {
            moves += try book(onVans.givesBack(part, said.returnedTo == nil ? .keep : .return, to: said.returnedTo))
        }
        for part in try said.lost.flatMap(takenApart) where part.quantity != .zero {
            moves += try book(onVans.givesBack(part, .lose, reason: said.lostReason))
        }
        if !said.old.isEmpty {
            let place = try said.quarantine ?? onlyQuarantine()
            moves += try book(
                said.old.filter { $0.quantity != .zero }.map {
                    StockStep(.takeback, part: $0.part, $0.quantity, to: place, order: order.id, serials: $0.serials)
                })
        }
        return moves
    }

    /// What is planned for an order whose next visit needs these parts more: as much as is used already, and they.
    func planned(_ missing: [MissingPart], of order: Order) throws -> [PartLine] {
        var lines = order.parts
        let uses = try read.uses(of: order.id)
        for part in missing {
            let known = try read.part(code: part.code)
            let names = StockFaultNames(op: .reserve, part: part.code)
            if part.quantity > .most { throw Refusal.stock(.step(.tooMuch, names)) }
            guard part.quantity > .zero else { throw Refusal.stock(.step(.quantity, names)) }
            if known?.unit.isWhole == true, !part.quantity.isWhole { throw Refusal.stock(.step(.fraction, names)) }
            let used = known.flatMap { uses[$0.id]?.used } ?? .zero
            let standing = try lines.flatMap { try KitContents.of($0.code, count: $0.quantity, read.kit) }
                .filter { $0.code == part.code }.reduce(0) { $0 + $1.count }
            // What is planned is whole: half a litre more is a litre.
            let more = Int((used + part.quantity).thousandths + 999) / 1000 - standing
            guard more > 0 else { continue }
            if let index = lines.firstIndex(where: { $0.code == part.code }) {
                lines[index].quantity += more
            } else if let line = PartLine(code: try text(part.code, of: .part, limit: 40), quantity: more) {
                lines.append(line)
            }
        }
        return lines
    }

    private func book(
        _ purchase: SaidPurchase, of order: Order, onto van: StockPlace?, _ driver: Technician.ID
    ) throws -> [StockMove] {
        guard let van else { throw Refusal.stock(.noVan(technician: try technician(driver).name)) }
        let part =
            try purchase.part
            ?? partOutside(purchase.title, price: purchase.price, vat: purchase.vat).id
        return try book([
            StockStep(
                .buy, part: part, purchase.quantity, to: van.id, order: order.id, price: purchase.price,
                serials: purchase.serials),
            StockStep(
                .use, part: part, purchase.quantity, from: van.id, order: order.id, serials: purchase.serials),
        ])
    }

    private func onlyQuarantine() throws -> StockPlace.ID {
        let all = try read.all(StockPlace.self).filter { $0.kind == .quarantine && $0.isActive }
        guard all.count == 1 else { throw Refusal.stock(.whichQuarantine(all.map(\.code).sorted())) }
        return all[0].id
    }

    private func takenApart(_ said: SaidPart) throws -> [SaidPart] {
        let step = StockStep(.use, part: said.part, said.quantity, serials: said.serials)
        return try takenApart(step).map { SaidPart($0.part ?? said.part, $0.quantity ?? .zero, serials: $0.serials) }
    }
}
