import DeskModel
import ServiceModel
import Storage

extension RowImport {
    /// Parts by their code. Rows may name one another as substitutes and in kits, whatever their order.
    func writeParts(_ rows: [PartRow]) throws {
        let known = Dictionary(try scope.read.all(Part.self).map { ($0.code, $0) }) { $1 }
        let sound = rows.naming(Set(known.keys))
        try each(rows, line: \.line) { row in
            if let missing = row.names.first(where: { !sound.contains($0) }) {
                let column = row.substitutes.contains(missing) ? "substitutes" : "kit"
                throw Fault(column: column, fault: .unknown(.part, missing))
            }
            let standing = known[row.code]
            if standing != nil, update == nil { throw Fault(column: "code", fault: .duplicate(row.code)) }
            let changes = changes(row, isNew: standing == nil)
            var (part, isNew) = try scope.save(changes, over: standing, beside: sound)
            guard isNew else { return .changed }
            if row.isInCatalogue == false {
                part.isOutsideCatalogue = true
                try scope.transaction.update(part)
            }
            return .added
        }
    }

    /// Of one that is there only what the file has a column for.
    private func changes(_ row: PartRow, isNew: Bool) -> SavePart.Changes {
        var changes = SavePart.Changes()
        if isNew { changes.code = row.code }
        if isNew || has("name") && !row.name.isEmpty { changes.name = row.name }
        if has("ean") { changes.ean = row.ean }
        if has("unit"), !row.unit.isEmpty { changes.unit = row.unit }
        (changes.price, changes.vat) = (row.price, row.vat)
        if has("substitutes") { changes.substitutes = row.substitutes }
        if has("kit") { changes.kit = row.kit }
        if has("serials") { changes.hasSerials = row.hasSerials ?? false }
        if has("warranty_months") { changes.warrantyMonths = row.warrantyMonths ?? 0 }
        if has("active") { changes.isActive = row.isActive ?? true }
        return changes
    }

    /// Places by their code.
    func writeStockPlaces(_ rows: [StockPlaceRow]) throws {
        let known = Dictionary(try scope.read.all(StockPlace.self).map { ($0.code, $0) }) { $1 }
        try each(rows, line: \.line) { row in
            let standing = known[row.code]
            if standing != nil, update == nil { throw Fault(column: "code", fault: .duplicate(row.code)) }
            var changes = SaveStockPlace.Changes()
            (changes.code, changes.kind) = (row.code, row.kind)
            if has("name"), !row.name.isEmpty { changes.name = row.name }
            if has("technician") {
                changes.technician = row.technician.isEmpty ? .clear : .set(try technician(row.technician).id)
            }
            if has("active") { changes.isActive = row.isActive ?? true }
            return try scope.save(changes, over: standing).isNew ? .added : .changed
        }
    }

    /// What is on hand, as moves: what nobody knew of is opening stock, and with an update what differs is a count. What a
    /// file says again is there already.
    func writeStock(_ rows: [StockRow]) throws {
        let parts = Dictionary(try scope.read.all(Part.self).map { ($0.code, $0) }) { $1 }
        let places = Dictionary(try scope.read.all(StockPlace.self).map { ($0.code, $0) }) { $1 }
        try each(rows, line: \.line) { row in
            guard let part = parts[row.part] else { throw Fault(column: "part", fault: .unknown(.part, row.part)) }
            guard let place = places[row.place] else {
                throw Fault(column: "place", fault: .unknown(.stockPlace, row.place))
            }
            let cell = StockCell(place.id, part.id)
            let there = try scope.read.balance(cell).quantity
            if update == nil, there != .zero { throw Fault(column: "part", fault: .duplicate(row.part)) }
            // Of a row that is refused nothing stays, where the file goes on.
            return try scope.transaction.attempt {
                let isMoved = try row.quantity.map { try move(row, part, cell, there: there, $0) } ?? false
                let isSet = try row.least.map { try least($0, of: cell, part, place) } ?? false
                return !isMoved && !isSet ? .unchanged : there == .zero ? .added : .changed
            }
        }
    }

    /// Whether something had to be moved.
    private func move(
        _ row: StockRow, _ part: Part, _ cell: StockCell, there: Quantity, _ quantity: Quantity
    ) throws -> Bool {
        var step = StockStep(.receive, part: part.id, quantity, to: cell.place, reason: "import", serials: row.serials)
        if part.hasSerials || !row.serials.isEmpty {
            let known = Set(try scope.read.serials(cell).keys)
            if known == Set(row.serials), quantity == Quantity(row.serials.count), there == quantity { return false }
            // Nobody can say from here where a piece went.
            if let gone = known.subtracting(row.serials).min() {
                throw Fault(column: "serials", fault: .notOneOf(row.serials.joined(separator: ", "), allowed: [gone]))
            }
            if quantity == Quantity(row.serials.count) {
                step.serials = row.serials.filter { !known.contains($0) }
                step.quantity = Quantity(step.serials.count)
            }
        } else if there == quantity {
            return false
        } else if there != .zero {
            _ = try scope.book([
                StockStep(.count, part: part.id, quantity, from: cell.place, reason: "import")
            ])
            return true
        }
        _ = try scope.open(step, worth: try worth(row, step.quantity ?? quantity))
        return true
    }

    /// Of some of what the row says, its share.
    private func worth(_ row: StockRow, _ quantity: Quantity) throws -> Int64 {
        let value =
            if let value = row.value, let all = row.quantity, all > .zero {
                StockValue.share(of: value, quantity, of: all)
            } else if let price = row.price {
                StockValue.value(at: price, of: quantity)
            } else { throw Fault(column: "value", fault: .required) }
        guard let value else { throw Fault(column: "value", fault: .required) }
        return value
    }

    private func least(_ quantity: Quantity, of cell: StockCell, _ part: Part, _ place: StockPlace) throws -> Bool {
        let standing = try scope.read.minimums(at: cell.place).first { $0.cell == cell }?.quantity ?? .zero
        guard standing != quantity else { return false }
        _ = try SetStockMinimum(place: place.id, part: part.id, quantity).perform(in: scope)
        return true
    }
}

extension PartRow {
    /// The codes that it names.
    fileprivate var names: [String] { substitutes + kit.map(\.code) }
}

extension [PartRow] {
    /// Codes that are there when the file is in: those of the store, and rows that name only such.
    fileprivate func naming(_ known: Set<String>) -> Set<String> {
        var sound = self
        while true {
            let codes = known.union(sound.map(\.code))
            let rest = sound.filter { $0.names.allSatisfy(codes.contains) }
            if rest.count == sound.count { return codes }
            sound = rest
        }
    }
}
