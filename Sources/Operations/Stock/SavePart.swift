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
    /// Writes a part with changes; `known` is the one that is there.
    func save(_ changes: SavePart.Changes, over known: Part?) throws -> (part: Part, isNew: Bool) {
        guard let code = changes.code ?? known?.code else { throw Refusal.desk(.invalid(field: .code, .required)) }
        guard let name = changes.name ?? known?.name else { throw Refusal.desk(.invalid(field: .name, .required)) }
        var part = try known ?? Part(id: transaction.newID(), code: "", name: "")
        part.code = try freePartCode(code, except: known)
        part.name = try text(name, of: .name)
        if let ean = changes.ean { part.ean = try checkedEAN(ean) }
        if let unit = changes.unit { part.unit = PartUnit(try text(unit, of: .unit, limit: 10)) }
        if let price = changes.price {
            guard (0...StockValue.most).contains(price) else { throw Refusal.desk(.invalid(field: .price, .required)) }
            part.price = Money(minorUnits: price)
        }
        part.vat = changes.vat ?? part.vat
        if let codes = changes.substitutes { part.substitutes = try codes.map { try existing($0, .substitutes) } }
        if let kit = changes.kit {
            _ = try kit.map { try existing($0.code, .kit) }
            part.kit = kit
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

    private func existing(_ code: String, _ field: Field) throws -> String {
        guard try read.part(code: code) != nil else {
            throw Refusal.desk(.invalid(field: field, .unknown(.part, code)))
        }
        return code
    }

    /// EAN-8 or EAN-13 with its check digit (GS1 General Specifications, 7.9); empty for none.
    private func checkedEAN(_ text: String) throws -> String {
        if text.isEmpty { return "" }
        let digits = text.compactMap(\.wholeNumberValue)
        guard digits.count == text.count, [8, 13].contains(digits.count) else {
            throw Refusal.stock(.badEAN(text))
        }
        let sum = digits.dropLast().reversed().enumerated().reduce(0) { $0 + $1.element * ($1.offset % 2 == 0 ? 3 : 1) }
        guard (10 - sum % 10) % 10 == digits[digits.count - 1] else { throw Refusal.stock(.badEAN(text)) }
        return text
    }
}
