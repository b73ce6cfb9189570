package import ServiceModel

/// A part that a visit asks for and its van does not have.
package struct ShortPart: Hashable, Sendable {
    /// The code, which may be in no catalogue.
    package var code: String
    package var part: Part?
    package var need: Quantity
    package var has: Quantity
    package var visit: VisitParts
    package var technician: String
    /// `nil` where the technician has no van.
    package var van: StockPlace?
    /// What may stand for it and the order does not plan as well.
    package var instead: [Part]
    /// The place with the most that is free for it, and how much that is; a substitute where that is nearer or there is no other.
    package var remedy: Remedy?
    /// The number of the pick list of the day on which it stands and is not loaded yet.
    package var list: Int?
    /// How much of it stands on such lists.
    package var listed: Quantity = .zero

    package struct Remedy: Hashable, Sendable {
        package var place: StockPlace
        package var free: Quantity
        /// The part that would stand for it; `nil` for the part itself.
        package var substitute: String?

        package init(place: StockPlace, free: Quantity, substitute: String? = nil) {
            self.place = place
            self.free = free
            self.substitute = substitute
        }
    }

    package var short: Quantity { need - has }
    /// What is on no list.
    package var rest: Quantity { short - listed }
    /// What its remedy does not give either.
    package var missing: Quantity { max(.zero, rest - (remedy?.free ?? .zero)) }

    package init(
        code: String, part: Part?, need: Quantity, has: Quantity, visit: VisitParts, technician: String,
        van: StockPlace?, instead: [Part] = []
    ) {
        self.code = code
        self.part = part
        self.need = need
        self.has = has
        self.visit = visit
        self.technician = technician
        self.van = van
        self.instead = instead
    }

    /// `load at M1 (40 free)`, `W-07 has 1 free`, `AKU-12V7AH instead: load at M1 (40 free)`, `free nowhere`; where that is not
    /// enough how much of it there is: `on pick list 1: 4 of 12 l; M1 has 3 of 8 l`.
    package func remedyWords(_ language: Language) -> String {
        guard part != nil else { return language("not in the catalogue", "nie ma w katalogu") }
        guard van != nil else { return language("the technician has no van", "serwisant nie ma samochodu") }
        guard let list else { return restWords(language) }
        guard rest > .zero else {
            return language("on pick list \(list), not loaded", "na liście \(list), niezaładowane")
        }
        let some = Self.amount(listed, of: short, part, language)
        return language("on pick list \(list): \(some)", "na liście \(list): \(some)") + "; " + restWords(language)
    }

    private func restWords(_ language: Language) -> String {
        guard let remedy else { return language("free nowhere", "nigdzie nie ma wolnych") }
        let instead = remedy.substitute.map { language("\($0) instead: ", "zamiennik \($0): ") } ?? ""
        guard missing == .zero else {
            let some = Self.amount(remedy.free, of: rest, part, language)
            return instead + language("\(remedy.place.code) has \(some)", "\(remedy.place.code) ma \(some)")
        }
        let free = StockWords.quantity(remedy.free, part?.unit.name ?? "", language)
        let place =
            remedy.place.kind == .warehouse
            ? language("load at \(remedy.place.code) (\(free) free)", "załaduj w \(remedy.place.code) (wolne \(free))")
            : language("\(remedy.place.code) has \(free) free", "\(remedy.place.code) ma wolne \(free)")
        return instead + place
    }

    /// `4 of 12 l`.
    private static func amount(
        _ some: Quantity, of all: Quantity, _ part: Part?, _ language: Language
    ) -> String {
        let (some, all) = (
            StockWords.number(some, language), StockWords.quantity(all, part?.unit.name ?? "", language)
        )
        return language("\(some) of \(all)", "\(some) z \(all)")
    }
}
