import DeskModel
import ServiceModel

/// The parts of an order whose visit is being ended: what was planned and taken, and what is typed about each.
struct CompletionParts {
    let draft: CompletionDraft
    let lines: [OrderPartLine]
    let catalogue: PartsMemory

    init(_ draft: CompletionDraft, _ detail: OrderDetail, _ catalogue: PartsMemory) {
        (self.draft, self.catalogue) = (draft, catalogue)
        let known = Set(detail.parts.compactMap(\.part?.id))
        lines =
            detail.parts.filter { $0.part != nil }
            + draft.added.filter { !known.contains($0.id) }.map { OrderPartLine(code: $0.code, part: $0) }
    }

    /// Of the part under the cursor all that can be said of it, of the others how much was used.
    var rows: [CompletionDraft.Row] {
        let parts = lines.compactMap(\.part).flatMap { part in
            PartFigure.allCases.filter { $0 == .used || isOpen(part.id) || !draft.text(.part(part.id, $0)).isEmpty }
                .map { CompletionDraft.Row.part(part.id, $0) }
        }
        let bought = (0..<draft.purchases).map { CompletionDraft.Row.bought($0) }
        // A receipt is one of something.
        return parts + bought + (bought.isEmpty ? [] : draft.rows(of: .receipt)) + [.more]
    }

    private func isOpen(_ part: Part.ID) -> Bool {
        if case .part(part, _) = draft.cursor { true } else { false }
    }

    func line(_ part: Part.ID) -> OrderPartLine? { lines.first { $0.part?.id == part } }

    /// Taken along and nothing was said of it: 0 is an answer.
    var missing: [CompletionDraft.Row] {
        lines.compactMap { line in
            guard let part = line.part, line.use.difference > .zero else { return nil }
            let isSaid = PartFigure.allCases.contains { $0 != .old && !draft.text(.part(part.id, $0)).isEmpty }
            return isSaid ? nil : .part(part.id, .used)
        }
    }

    var faults: [CompletionDraft.Row: PartFault] {
        var faults: [CompletionDraft.Row: PartFault] = [:]
        for row in rows {
            do throws(PartFault) {
                switch row {
                case .part(let id, let figure): _ = try said(id, figure)
                case .bought: _ = try purchase(row)
                default: break
                }
            } catch { faults[row] = error }
        }
        return faults
    }

    /// All of it as the store takes it; `nil` where nothing was said.
    func said() throws(PartFault) -> SaidParts? {
        var said = SaidParts()
        var reasons: [String] = []
        for part in lines.compactMap(\.part) {
            for figure in PartFigure.allCases {
                guard let amount = try self.said(part.id, figure) else { continue }
                switch figure {
                case .used: said.used.append(amount)
                case .kept: said.returned.append(amount)
                case .lost:
                    said.lost.append(amount)
                    reasons.append(StockAmountWords(draft.text(.part(part.id, .lost))).reason)
                case .old: said.old.append(amount)
                }
                if figure == .used, comesFromVan(part) { said.takesFromVan = true }
            }
        }
        said.lostReason = reasons.joined(separator: ", ")
        for turn in 0..<draft.purchases {
            if let purchase = try purchase(.bought(turn)) { said.bought.append(purchase) }
        }
        return said == SaidParts() ? nil : said
    }

    /// `17 v`: what is more than was taken comes from the van.
    private func comesFromVan(_ part: Part) -> Bool { draft.text(.part(part.id, .used)).lowercased().hasSuffix(" v") }

    private func said(_ id: Part.ID, _ figure: PartFigure) throws(PartFault) -> SaidPart? {
        var text = draft.text(.part(id, figure))
        guard let part = line(id)?.part, !text.isEmpty else { return nil }
        if figure == .used, comesFromVan(part) { text = String(text.dropLast(2)).trimmingBlanks }
        let words = StockAmountWords(text)
        if part.hasSerials, figure != .old, words.amount != "0" {
            guard Set(words.words).count == words.words.count else { throw .serials(part.code) }
            return SaidPart(id, Quantity(words.words.count), serials: words.words)
        }
        guard let quantity = Quantity(words.amount), quantity >= .zero, quantity <= .most else {
            throw .notAQuantity(words.amount)
        }
        guard !part.unit.isWhole || quantity.isWhole else { throw .whole(part.code) }
        if figure == .lost, quantity > .zero, words.reason.isEmpty { throw .noReason(part.code) }
        return SaidPart(id, quantity)
    }

    private func purchase(_ row: CompletionDraft.Row) throws(PartFault) -> SaidPurchase? {
        let text = draft.text(row)
        guard !text.isEmpty else { return nil }
        return try Self.purchase(text, catalogue)
    }

    /// `clamps; 1; 24.90; 23`: of the catalogue where it is a code or an EAN of it. There serial numbers stand in the place of
    /// the quantity, as everywhere.
    static func purchase(_ text: String, _ catalogue: PartsMemory) throws(PartFault) -> SaidPurchase {
        let pieces = text.split(separator: ";", omittingEmptySubsequences: false).map { String($0).trimmingBlanks }
        guard (3...4).contains(pieces.count), !pieces[0].isEmpty, let net = price(pieces[2]),
            let rate = pieces.count == 4 ? VATRate(rawValue: pieces[3].filter { $0 != "%" && $0 != " " }) : .standard
        else { throw .purchase }
        let known = catalogue.part(scanned: pieces[0])
        if let known, known.hasSerials {
            let serials = StockAmountWords(pieces[1]).words.map(SerialNumber.clean)
            guard !serials.isEmpty, Set(serials).count == serials.count else { throw .boughtSerials(known.code) }
            return SaidPurchase(
                part: known.id, title: pieces[0], Quantity(serials.count), price: net, vat: rate, serials: serials)
        }
        guard let quantity = Quantity(pieces[1]), quantity > .zero, quantity <= .most else { throw .purchase }
        if let known, known.unit.isWhole, !quantity.isWhole { throw .whole(known.code) }
        return SaidPurchase(part: known?.id, title: pieces[0], quantity, price: net, vat: rate)
    }

    /// Of złoty in grosze.
    private static func price(_ text: String) -> Int64? {
        guard let money = Money(text.replacing("zł", with: "").trimmingBlanks), money.minorUnits >= 0 else {
            return nil
        }
        return money.minorUnits
    }
}
