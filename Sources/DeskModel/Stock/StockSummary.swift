package import ServiceModel

/// What was done with parts and stock.
package enum StockSummary: DepartmentSummary {
    /// In their order; none where a count found what was expected, or nothing was reserved.
    case booked([BookedMove])
    case partSaved(code: String, isNew: Bool)
    case placeSaved(code: String, isNew: Bool)
    case minimumSet(place: String, part: String, Quantity, unit: String)
    case boughtOutside(BookedMove, title: String, hasReceipt: Bool)
    /// `missing` is what no warehouse has; entries of old say nothing of it.
    case listMade(number: Int, van: String, Day, lines: Int, missing: [PartAmount]? = nil)
    /// Lines came to a list that was there.
    case listFilled(number: Int, van: String, Day, lines: Int, missing: [PartAmount]? = nil)
    case linesTicked(number: Int, lines: Int, isTicked: Bool)
    /// A line asks for another quantity.
    case lineChanged(number: Int, part: String, Quantity, unit: String)
    case loaded(number: Int, van: String, [BookedMove])
    /// When vans stop at a warehouse, and for how long; no hours where they stop there no more.
    case depotSaved(place: String, opens: TimeOfDay?, closes: TimeOfDay?, minutes: Int)
    /// A whole stock was entered at once.
    case stocked(parts: Int, places: Int)

    package var orders: [OrderNumber] {
        let moves: [BookedMove] =
            switch self {
            case .booked(let moves), .loaded(_, _, let moves): moves
            case .boughtOutside(let move, _, _): [move]
            case .partSaved, .placeSaved, .minimumSet, .listMade, .listFilled, .linesTicked, .lineChanged, .stocked,
                .depotSaved:
                []
            }
        var seen: Set<OrderNumber> = []
        return moves.compactMap(\.order).filter { seen.insert($0).inserted }
    }

    package var isFact: Bool { false }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .booked(let moves): return Self.sentence(moves, wording)
        case .partSaved(let code, let isNew):
            return isNew
                ? language("New part: \(code).", "Nowa część: \(code).")
                : language("Part \(code) changed.", "Zmieniono część \(code).")
        case .placeSaved(let code, let isNew):
            return isNew
                ? language("New place of stock: \(code).", "Nowe miejsce w magazynie: \(code).")
                : language("Place of stock \(code) changed.", "Zmieniono miejsce w magazynie \(code).")
        case .minimumSet(let place, let part, let quantity, let unit):
            let amount = StockWords.quantity(quantity, unit, language)
            return quantity == .zero
                ? language("\(place): no least of \(part) any more.", "\(place): bez stanu minimalnego \(part).")
                : language("\(place): at least \(amount) of \(part).", "\(place): stan minimalny \(part): \(amount).")
        case .boughtOutside(let move, let title, let hasReceipt):
            let receipt =
                hasReceipt
                ? language("the receipt is with the order's documents", "paragon jest w dokumentach zlecenia")
                : language("no receipt", "bez paragonu")
            return "\(move.words(wording)): \(title); \(receipt)."
        case .listMade(let number, let van, let day, let lines, let missing):
            let rest = (missing ?? []).missingWords(language)
            return language(
                "Pick list \(number) for \(van), \(wording.day(day)): lines \(lines)\(rest).",
                "Lista kompletacyjna \(number) dla \(van), \(wording.day(day)): pozycji \(lines)\(rest).")
        case .listFilled(let number, let van, let day, let lines, let missing):
            let rest = (missing ?? []).missingWords(language)
            return language(
                "Pick list \(number) for \(van), \(wording.day(day)): lines added \(lines)\(rest).",
                "Lista kompletacyjna \(number) dla \(van), \(wording.day(day)): dodano pozycji \(lines)\(rest).")
        case .linesTicked(let number, let lines, let isTicked):
            return isTicked
                ? language(
                    "Pick list \(number): lines ticked \(lines).", "Lista \(number): odhaczono pozycji \(lines).")
                : language(
                    "Pick list \(number): ticks taken away \(lines).", "Lista \(number): cofnięto odhaczeń \(lines).")
        case .lineChanged(let number, let part, let quantity, let unit):
            return language("Pick list \(number): ", "Lista \(number): ")
                + StockWords.amount(quantity, unit, of: part, language) + "."
        case .depotSaved(let place, let opens?, let closes?, let minutes):
            return language(
                "Vans stop at \(place) \(opens)-\(closes), \(minutes) min each time.",
                "Auta stają w \(place) \(opens)-\(closes), każdorazowo \(minutes) min.")
        case .depotSaved(let place, _, _, _):
            return language("Vans stop at \(place) no more.", "Auta nie stają już w \(place).")
        case .stocked(let parts, let places):
            return language(
                "Stock entered: parts \(parts), places \(places).",
                "Wprowadzono magazyn: części \(parts), miejsc \(places).")
        case .loaded(let number, let van, let moves):
            return language(
                "Pick list \(number) loaded onto \(van): ", "Załadowano listę \(number) na \(van): ")
                + moves.map { $0.amount(language) }.joined(separator: ", ") + "."
        }
    }

    /// What was asked for comes last: that an order's parts are closed, behind what was let go of for it.
    private static func sentence(_ moves: [BookedMove], _ wording: Wording) -> String {
        let language = wording.language
        guard let first = moves.first(where: { $0.op == .close }) ?? moves.first else {
            return language("Nothing had to be booked.", "Nie było czego księgować.")
        }
        let rest = moves.count - 1
        return first.words(wording)
            + (rest == 0 ? "." : language("; further moves: \(rest).", "; dalszych ruchów: \(rest)."))
    }
}
