package import ServiceModel

/// What a refused step was about, by names, for its sentence.
package struct StockFaultNames: Hashable, Sendable {
    package var op: StockOp
    package var part: String
    package var unit: String
    /// Where it would have left or stayed, else where it would have gone.
    package var place: String
    package var order: OrderNumber?
    package var asked: Quantity?
    /// The orders that hold the part there.
    package var holders: [OrderNumber]
    /// What is taken and not accounted for, by code.
    package var open: [String]
    /// Whether each piece of the part has a number.
    package var hasSerials: Bool

    package init(
        op: StockOp, part: String = "", unit: String = "", place: String = "", order: OrderNumber? = nil,
        asked: Quantity? = nil, holders: [OrderNumber] = [], open: [String] = [], hasSerials: Bool = true
    ) {
        self.op = op
        self.part = part
        self.unit = unit
        self.place = place
        self.order = order
        self.asked = asked
        self.holders = holders
        self.open = open
        self.hasSerials = hasSerials
    }

    package func sentence(_ fault: StockFault, _ wording: Wording) -> String {
        wording.language("Not booked: ", "Nie zaksięgowano: ") + reason(fault, wording) + "."
    }

    private func words(_ quantity: Quantity, _ language: Language) -> String {
        StockWords.quantity(quantity, unit, language)
    }

    private func reason(_ fault: StockFault, _ wording: Wording) -> String {
        let language = wording.language
        let number = order.map { wording.short($0) } ?? ""
        switch fault {
        case .unknownPart: return language("there is no such part", "nie ma takiej części")
        case .unknownPlace: return language("the place is missing or unknown", "brak miejsca albo jest nieznane")
        case .wrongPlace:
            return language("\(place) is not the kind of place for this", "\(place) to nie ten rodzaj miejsca")
        case .samePlace: return language("it is at \(place) already", "to już jest w \(place)")
        case .quantity:
            return language(
                "the quantity has to be above 0, with at most three decimals",
                "ilość musi być większa od 0, najwyżej z trzema miejscami po przecinku")
        case .belowNothing:
            return language("a count is 0 or more", "spis to 0 albo więcej")
        case .tooMuch:
            return language(
                "more than is counted with, \(words(.most, language))",
                "więcej, niż się tu liczy: \(words(.most, language))")
        case .fraction:
            return language("\(part) is counted in whole pieces", "\(part) liczy się w całych sztukach")
        case .reason: return language("the reason is missing", "brak powodu")
        case .price: return language("the price is missing or cannot be", "brak ceny albo jest niemożliwa")
        case .closed:
            return language("the parts of order \(number) are closed", "części zlecenia \(number) są zamknięte")
        case .serialCount, .serialDuplicate, .serialBlank, .serialUnknown, .serialElsewhere:
            return serialReason(fault, language)
        case .short(let onHand):
            return language(
                "\(place) has \(words(onHand, language)) of \(part)",
                "w \(place) jest \(words(onHand, language)) \(part)")
        case .reserved(let onHand, let free): return heldReason(onHand, free, wording)
        case .overReturn(let held):
            return language(
                "order \(number) holds \(words(held, language)) of \(part) at \(place)",
                "zlecenie \(number) ma w \(place) \(words(held, language)) \(part)")
        case .balance:
            let open = open.joined(separator: ", ")
            return language(
                "taken, and neither used nor returned nor lost: \(open)",
                "pobrane, a nie zużyte, nie zwrócone i nie utracone: \(open)")
        case .unknownMove: return language("there is no such use", "nie ma takiego zużycia")
        case .reversed: return language("it was taken back already", "już to cofnięto")
        case .goneOn: return language("the parts have gone on since", "części poszły już dalej")
        }
    }

    private func heldReason(_ onHand: Quantity, _ free: Quantity, _ wording: Wording) -> String {
        let language = wording.language
        let (there, free) = (words(onHand, language), words(max(.zero, free), language))
        let orders = holders.map { wording.short($0) }.joined(separator: ", ")
        return holders.isEmpty
            ? language("\(place) has \(free) free of \(there)", "w \(place) wolne \(free) z \(there)")
            : language(
                "\(place) has \(free) free of \(there); the rest is held for order \(orders)",
                "w \(place) wolne \(free) z \(there); resztę trzyma zlecenie \(orders)")
    }

    private func serialReason(_ fault: StockFault, _ language: Language) -> String {
        switch fault {
        case .serialCount where !hasSerials:
            return language("\(part) has no serial numbers", "\(part) nie ma numerów seryjnych")
        case .serialBlank: return language("a serial number is empty", "numer seryjny jest pusty")
        case .serialCount(let said, let pieces):
            return language(
                "\(part) needs a serial number a piece: \(said) said for \(words(pieces, language))",
                "\(part) wymaga numeru seryjnego na sztukę: podano \(said) na \(words(pieces, language))")
        case .serialDuplicate(let serial):
            return language(
                "serial number \(serial) is known already, or was said twice",
                "numer seryjny \(serial) jest już znany albo podany dwa razy")
        case .serialUnknown(let serial):
            return language(
                "serial number \(serial) is no \(part) at \(place.isEmpty ? "the customer's" : place)",
                "numer seryjny \(serial) to nie \(part) w \(place.isEmpty ? "miejscu klienta" : place)")
        case .serialElsewhere(let serial, nil):
            return language(
                "by the books the customer has serial number \(serial); take it back first",
                "według ksiąg numer seryjny \(serial) ma klient; najpierw go zabierz")
        case .serialElsewhere(let serial, _):
            return language(
                "by the books serial number \(serial) is at \(place); move it from there",
                "według ksiąg numer seryjny \(serial) jest w \(place); przesuń go stamtąd")
        default: return ""
        }
    }
}
