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
    /// The place with the most that is free, and how much that is; a substitute where that is nearer or there is no other.
    package var remedy: Remedy?
    /// The number of the pick list of the day on which it stands and is not loaded yet.
    package var list: Int?

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

    package init(
        code: String, part: Part?, need: Quantity, has: Quantity, visit: VisitParts, technician: String,
        van: StockPlace?, remedy: Remedy?
    ) {
        self.code = code
        self.part = part
        self.need = need
        self.has = has
        self.visit = visit
        self.technician = technician
        self.van = van
        self.remedy = remedy
    }

    /// `load at M1 (40 free)`, `W-07 has 1 free`, `AKU-12V7AH instead: load at M1 (40 free)`, `free nowhere`.
    package func remedyWords(_ language: Language) -> String {
        guard part != nil else { return language("not in the catalogue", "nie ma w katalogu") }
        guard van != nil else { return language("the technician has no van", "serwisant nie ma samochodu") }
        if let list {
            return language("on pick list \(list), not loaded", "na liście \(list), niezaładowane")
        }
        guard let remedy else { return language("free nowhere", "nigdzie nie ma wolnych") }
        let free = StockWords.quantity(remedy.free, part?.unit.name ?? "", language)
        let instead = remedy.substitute.map { language("\($0) instead: ", "zamiennik \($0): ") } ?? ""
        let place =
            remedy.place.kind == .warehouse
            ? language("load at \(remedy.place.code) (\(free) free)", "załaduj w \(remedy.place.code) (wolne \(free))")
            : language("\(remedy.place.code) has \(free) free", "\(remedy.place.code) ma wolne \(free)")
        return instead + place
    }
}
