package import ServiceModel

/// Why nothing is done with parts.
package enum StockRefusal: DepartmentRefusal {
    case step(StockFault, StockFaultNames)
    /// Others booked while somebody counted.
    case movedSince(place: String, part: String)
    case noVan(technician: String)
    /// Nothing of a list is ticked, or all is loaded.
    case nothingTicked(list: Int)
    case noLine(list: Int, line: Int)
    case lineLoaded(list: Int, line: Int)
    /// A van lacks nothing that a warehouse has.
    case nothingToPick(van: String, Day)
    case notAQuantity(String)
    case badEAN(String)
    /// Unit and serial numbers of a part that was moved stay as they are.
    case isMoved(part: String, Field)
    /// What was reserved before could not be reserved again.
    case notReservedAgain(OrderNumber, parts: [String])

    package var facts: RefusalFacts {
        switch self {
        case .step(let fault, _): RefusalFacts(fault.code, field: fault.field?.rawValue)
        case .movedSince: RefusalFacts("moved-since", field: nil, exitCode: 4)
        case .noVan: RefusalFacts("no-van", .van)
        case .nothingTicked: RefusalFacts("nothing-ticked")
        case .noLine: RefusalFacts("no-line", field: nil, exitCode: 3)
        case .lineLoaded: RefusalFacts("line-loaded")
        case .nothingToPick: RefusalFacts("nothing-to-pick")
        case .notAQuantity: RefusalFacts("quantity", .quantity)
        case .badEAN: RefusalFacts("ean", .ean)
        case .isMoved(_, let field): RefusalFacts("part-moved", field)
        case .notReservedAgain: RefusalFacts("not-reserved-again")
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .step(let fault, let names): return names.sentence(fault, language)
        case .movedSince(let place, let part):
            return language(
                "Not counted: \(part) was moved at \(place) since you began; count again.",
                "Nie zapisano spisu: od jego początku ruszono \(part) w \(place); policz jeszcze raz.")
        case .noVan(let technician):
            return language("\(technician) has no van.", "\(technician) nie ma samochodu.")
        case .nothingTicked(let list):
            return language(
                "Not loaded: nothing of pick list \(list) is ticked and not loaded yet.",
                "Nie załadowano: na liście \(list) nie ma odhaczonych pozycji do załadowania.")
        case .noLine(let list, let line):
            return language("Pick list \(list) has no line \(line).", "Lista \(list) nie ma pozycji \(line).")
        case .lineLoaded(let list, let line):
            return language(
                "Line \(line) of pick list \(list) is loaded already.",
                "Pozycja \(line) listy \(list) jest już załadowana.")
        case .nothingToPick(let van, let day):
            return language(
                "No list: \(van) lacks nothing for \(wording.day(day)) that a warehouse has.",
                "Bez listy: \(van) nie potrzebuje na \(wording.day(day)) niczego, co jest w magazynie.")
        case .notAQuantity(let text):
            return language(
                "“\(text)” is no quantity: at most three decimals, such as 2.5.",
                "„\(text)” nie jest ilością: najwyżej trzy miejsca po przecinku, na przykład 2,5.")
        case .badEAN(let text):
            return language("“\(text)” is no EAN.", "„\(text)” nie jest kodem EAN.")
        case .isMoved(let part, let field):
            return language(
                "\(part) was moved already: its \(field.name(language)) stays as it is.",
                "\(part): były już ruchy, więc \(field.name(language)) zostaje bez zmian.")
        case .notReservedAgain(let number, let parts):
            let parts = parts.joined(separator: ", ")
            return language(
                "Order \(number.short): not reserved again: \(parts).",
                "Zlecenie \(number.short): nie zarezerwowano ponownie: \(parts).")
        }
    }
}

extension StockFault {
    fileprivate var field: Field? {
        switch self {
        case .unknownPart: .part
        case .unknownPlace, .wrongPlace, .samePlace: .stockPlace
        case .quantity, .fraction, .short, .reserved, .overReturn: .quantity
        case .reason: .reason
        case .price: .price
        case .serialCount, .serialDuplicate, .serialUnknown: .serials
        case .closed, .balance, .unknownMove, .reversed, .goneOn: nil
        }
    }
}
