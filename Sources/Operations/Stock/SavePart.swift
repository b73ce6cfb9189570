import DeskModel
import Geography
import ServiceModel
import Storage

extension SavePart: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let (part, isNew) = try scope.save(changes, over: try part.map { try scope.part($0) })
        return Outcome(.stock(.partSaved(code: part.code, isNew: isNew)))
    }
}

extension CommandScope {
    /// Writes a part with changes; `known` is the one that is there, `others` are codes that come with it.
    func save(
        _ changes: SavePart.Changes, over known: Part?, beside others: Set<String> = []
    ) throws -> (part: Part, isNew: Bool) {
        guard let code = changes.code ?? known?.code else { throw Refusal.desk(.invalid(field: .code, .required)) }
        guard let name = changes.name ?? known?.name else { throw Refusal.desk(.invalid(field: .name, .required)) }
        var part = try known ?? Part(id: transaction.newID(), code: "", name: "")
        part.code = try freePartCode(code, except: known)
        part.name = try text(name, of: .name)
        if let ean = changes.ean { part.ean = try checkedEAN(ean) }
        if let unit = changes.unit { part.unit = PartUnit(try text(unit, of: .unit, limit: 10)) }
        if let price = changes.price {
            if price < 0 { throw Refusal.desk(.invalid(field: .price, .belowZero(Money(minorUnits: price).amount))) }
            guard price <= StockValue.most else {
                throw Refusal.desk(
                    .invalid(
                        field: .price, .outOfRange(value: Int(price / 100), allowed: 0...Int(StockValue.most / 100))))
            }
            part.price = Money(minorUnits: price)
        }
        part.vat = changes.vat ?? part.vat
        if let codes = changes.substitutes {
            part.substitutes = try codes.map { try existing($0, .substitutes, others, but: part.code) }
        }
        if let kit = changes.kit {
            for line in kit {
                if line.code == part.code {
                    throw Refusal.stock(.kitCircle(code: part.code, line: line.code))
                }
                _ = try existing(line.code, .kit, others, but: part.code)
            }
            part.kit = kit
            try requireNoCircle(part)
        }
        part.hasSerials = changes.hasSerials ?? part.hasSerials
        if let months = changes.warrantyMonths {
            guard (0...240).contains(months) else {
                throw Refusal.desk(.invalid(field: .warrantyMonths, .outOfRange(value: months, allowed: 0...240)))
            }
            part.warrantyMonths = months
        }
        part.isActive = changes.isActive ?? part.isActive
        if let known { try requireSameCounting(known, part) }
        try known == nil ? transaction.insert(part) : transaction.update(part)
        return (part, known == nil)
    }

    private func requireSameCounting(_ known: Part, _ part: Part) throws {
        guard known.unit != part.unit || known.hasSerials != part.hasSerials || known.kit != part.kit,
            try read.isMoved(known.id)
        else { return }
        let field: Field = known.unit != part.unit ? .unit : known.hasSerials != part.hasSerials ? .serials : .kit
        throw Refusal.stock(.isMoved(part: known.code, field))
    }

    private func freePartCode(_ code: String, except own: Part?) throws -> String {
        let code = try text(code, of: .code, limit: 40)
        guard !code.contains(where: \.isWhitespace) else { throw Refusal.desk(.invalid(field: .code, .notACode(code))) }
        if let other = try read.part(code: code), other.id != own?.id {
            throw Refusal.desk(.invalid(field: .code, .duplicate(code)))
        }
        return code
    }

    /// A kit may hold kits, but never itself.
    private func requireNoCircle(_ part: Part) throws {
        for line in part.kit {
            let contents = try KitContents.of(line.code) { $0 == part.code ? [] : try read.kit($0) }
            guard contents.contains(where: { $0.code == part.code }) else { continue }
            throw Refusal.stock(.kitCircle(code: part.code, line: line.code))
        }
    }

    private func existing(_ code: String, _ field: Field, _ others: Set<String>, but own: String) throws -> String {
        guard code != own else { throw Refusal.desk(.invalid(field: field, .itself(code))) }
        guard try others.contains(code) || read.part(code: code) != nil else {
            throw Refusal.desk(.invalid(field: field, .unknown(.part, code)))
        }
        return code
    }

    /// EAN-8 or EAN-13; empty for none.
    private func checkedEAN(_ text: String) throws -> String {
        guard text.isEmpty || EAN.isValid(text) else { throw Refusal.stock(.badEAN(text)) }
        return text
    }
}
