package import ServiceModel

/// Why nothing is done with parts.
package enum StockRefusal: DepartmentRefusal {
    case step(StockFault, StockFaultNames)
    /// Others booked while somebody counted.
    case movedSince(place: String, part: String, moves: Int)
    case noVan(technician: String)
    /// Nothing of a list is ticked, or all is loaded.
    case nothingTicked(list: Int)
    case noLine(list: Int, line: Int)
    case lineLoaded(list: Int, line: Int)
    /// A van lacks nothing that a warehouse has.
    case nothingToPick(van: String, Day)
    /// What a van lacks stands on a list of the day already; `missing` is what no warehouse has.
    case listedAlready(van: String, list: Int, missing: [PartAmount])
    case notAQuantity(String)
    case badEAN(String)
    /// Unit and serial numbers of a part that was moved stay as they are.
    case isMoved(part: String, Field)
    /// A cancelled order came back, and what it had reserved is held for others by now.
    case notReservedAgain(OrderNumber, parts: [String])
    /// More was used than was taken for the order: from which van it may come.
    case notTaken(part: String, unit: String, used: Quantity, left: Quantity, taken: Quantity, van: String?)
    /// Taken along for the order, and nothing is said of it as its work is completed.
    case partsNotTold(OrderNumber, [PartAmount])
    /// Reserved is a number of pieces, whichever they are.
    case noPieceReserved(part: String)
    /// A kit would consist of itself, by way of one of its lines.
    case kitCircle(code: String, line: String)
    /// Kits are not bought or counted, what they consist of is.
    case kit(code: String, contents: [String])
    /// Not one quarantine, so it has to be said which.
    case whichQuarantine([String])

    package var facts: RefusalFacts {
        switch self {
        case .step(let fault, _): RefusalFacts(fault.code, field: fault.field?.rawValue)
        case .movedSince: RefusalFacts("moved-since", field: nil, exitCode: 4)
        case .noVan: RefusalFacts("no-van", .van)
        case .nothingTicked: RefusalFacts("nothing-ticked")
        case .noLine: RefusalFacts("no-line", field: nil, exitCode: 3)
        case .lineLoaded: RefusalFacts("line-loaded")
        case .nothingToPick: RefusalFacts("nothing-to-pick")
        case .listedAlready: RefusalFacts("listed-already")
        case .notAQuantity: RefusalFacts("quantity", .quantity)
        case .badEAN: RefusalFacts("ean", .ean)
        case .isMoved(_, let field): RefusalFacts("part-moved", field)
        case .notReservedAgain: RefusalFacts("not-reserved-again")
        case .notTaken: RefusalFacts("not-taken", .quantity)
        case .partsNotTold: RefusalFacts("parts-not-told", .part)
        case .noPieceReserved: RefusalFacts("no-piece-reserved", .serials)
        case .kitCircle: RefusalFacts("kit-circle", .kit)
        case .kit: RefusalFacts("kit", .part)
        case .whichQuarantine: RefusalFacts("which-quarantine", .stockPlace)
        }
    }

    /// The column of a file that is to blame, by its English name.
    package var column: String {
        let field = facts.field ?? "part"
        return ["quantity", "value", "price", "serials", "kit", "ean", "unit", "place", "part"].contains(field)
            ? field : "part"
    }

    /// What a file is told of it too.
    package static func noEAN(_ text: String, _ language: Language) -> String {
        language("“\(text)” is no EAN.", "„\(text)” nie jest kodem EAN.")
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .step(let fault, let names): return names.sentence(fault, wording)
        case .movedSince(let place, let part, let moves):
            return language(
                "Not counted: \(moves) \(moves == 1 ? "move" : "moves") of \(part) at \(place) since you began; count again.",
                "Nie zapisano spisu: ruchy \(part) w \(place) od jego początku: \(moves); policz jeszcze raz.")
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
        case .partsNotTold(let number, let parts):
            let all = parts.map { StockWords.amount($0.quantity, $0.unit, of: $0.part, language) }
                .joined(separator: ", ")
            let zero = "--part \(parts.first?.part ?? "")=0"
            return language(
                "\(number) is not complete yet: \(all) taken along, and nothing is said of it; 0 is an answer (\(zero)).",
                "\(number): jeszcze niewykonane; pobrano \(all) i nic o tym nie powiedziano; 0 też jest odpowiedzią (\(zero))."
            )
        case .noPieceReserved(let part):
            return language(
                "Not booked: reserved is how many \(part), not which; serial numbers are said when they are taken.",
                "Nie zaksięgowano: rezerwuje się liczbę sztuk \(part), a nie konkretne; numery seryjne podaje się przy pobraniu."
            )
        case .kitCircle(let code, let line):
            return code == line
                ? language("\(code) cannot consist of itself.", "\(code) nie może się składać z samego siebie.")
                : language(
                    "\(code) would consist of itself in a circle: \(line) holds \(code).",
                    "\(code) składałby się w kółko z samego siebie: \(line) zawiera \(code).")
        case .nothingToPick(let van, let day):
            return language(
                "No list: \(van) lacks nothing for \(wording.day(day)) that a warehouse has.",
                "Bez listy: \(van) nie potrzebuje na \(wording.day(day)) niczego, co jest w magazynie.")
        case .listedAlready(let van, let list, let missing):
            let rest = missing.missingWords(language)
            return language(
                "What \(van) lacks is on pick list \(list) already\(rest).",
                "Czego brakuje w \(van), jest już na liście \(list)\(rest).")
        case .notAQuantity(let text):
            if Quantity.isTooLarge(text) {
                return language(
                    "“\(text)” is too large: at most nine digits before the point.",
                    "„\(text)” to za dużo: najwyżej dziewięć cyfr przed przecinkiem.")
            }
            return language(
                "“\(text)” is no quantity: at most three decimals, such as 2.5.",
                "„\(text)” nie jest ilością: najwyżej trzy miejsca po przecinku, na przykład 2,5.")
        case .badEAN(let text):
            return Self.noEAN(text, language)
        case .isMoved(let part, let field):
            return language(
                "\(part) was moved already: its \(field.name(language)) stays as it is.",
                "\(part): były już ruchy, więc \(field.name(language)) zostaje bez zmian.")
        case .notReservedAgain(let number, let parts):
            let parts = parts.joined(separator: ", ")
            return language(
                "Order \(wording.short(number)): not reserved again: \(parts).",
                "Zlecenie \(wording.short(number)): nie zarezerwowano ponownie: \(parts).")
        case .notTaken: return notTaken(language)
        case .kit(let code, let contents):
            let contents = contents.joined(separator: ", ")
            return language(
                "\(code) is a kit: book what it consists of: \(contents).",
                "\(code) to zestaw: zaksięguj to, z czego się składa: \(contents).")
        case .whichQuarantine(let places):
            let places = places.joined(separator: ", ")
            return places.isEmpty
                ? language("There is no quarantine for old parts.", "Nie ma kwarantanny na stare części.")
                : language(
                    "Say in which quarantine old parts go: \(places).",
                    "Podaj, do której kwarantanny idą stare części: \(places).")
        }
    }

    /// `Used 17 × AKU-12V9AH: only 16 were taken. 1 more from van W-07, or bought?`
    private func notTaken(_ language: Language) -> String {
        guard case .notTaken(let part, let unit, let used, let left, let taken, let van) = self else { return "" }
        func words(_ quantity: Quantity) -> String { StockWords.quantity(quantity, unit, language) }
        func be(_ quantity: Quantity, _ one: String, _ more: String) -> String { quantity == Quantity(1) ? one : more }
        let amount = StockWords.amount(used, unit, of: part, language)
        let there =
            taken == .zero
            ? language("none was taken", "niczego nie pobrano")
            : left == taken
                ? language("only \(words(taken)) \(be(taken, "was", "were")) taken", "pobrano tylko \(words(taken))")
                : language(
                    "only \(words(left)) \(be(left, "is", "are")) left of \(words(taken)) taken",
                    "z pobranych \(words(taken)) zostało tylko \(words(left))")
        let more = words(used - left)
        let from = van.map { language("from van \($0)", "z samochodu \($0)") } ?? language("from a van", "z samochodu")
        return language(
            "Used \(amount): \(there). \(more) more \(from), or bought?",
            "Zużyto \(amount): \(there). Jeszcze \(more) \(from) czy zakup?")
    }
}

extension StockFault {
    fileprivate var field: Field? {
        switch self {
        case .unknownPart: .part
        case .unknownPlace, .wrongPlace, .samePlace: .stockPlace
        case .quantity, .belowNothing, .tooMuch, .fraction, .short, .reserved, .overReturn: .quantity
        case .reason: .reason
        case .price: .price
        case .serialCount, .serialDuplicate, .serialBlank, .serialUnknown, .serialElsewhere: .serials
        case .closed, .balance, .unknownMove, .reversed, .goneOn: nil
        }
    }
}
