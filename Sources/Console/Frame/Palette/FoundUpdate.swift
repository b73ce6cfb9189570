import DeskModel
import ServiceModel

/// What the store finds by a name or a number: in the palette, and for `go` to an order that no pane shows.
extension ConsoleState {
    /// Asks again whenever something else is typed into the palette.
    mutating func askToFind() -> [Effect] {
        guard case .palette(var palette)? = overlay, palette.scope == .commands else { return [] }
        let text = palette.input.text
        guard text != palette.asked else { return [] }
        palette.asked = text
        palette.request = freshToken()
        let isWorthIt = text.count { $0 != " " } >= 2
        if !isWorthIt { palette.found = [] }
        overlay = .palette(palette)
        return isWorthIt ? [.ask(.find(FindRequest(id: palette.request, text: text)))] : []
    }

    mutating func take(_ found: [Found], of id: Int) -> [Effect] {
        if let wanted = wantedNumber, wanted.request == id {
            wantedNumber = nil
            return go(to: wanted.text, among: found)
        }
        guard case .palette(var palette)? = overlay, palette.request == id else { return [] }
        // What is chosen stays chosen: what was found comes behind.
        palette.found = found
        overlay = .palette(palette)
        return []
    }

    /// Looks an order up that the desk does not show: it may be on hold, done or cancelled.
    mutating func lookUp(_ number: String) -> [Effect] {
        let request = FindRequest(id: freshToken(), text: number, limit: 200)
        wantedNumber = (number, request.id)
        return [.ask(.find(request))]
    }

    private mutating func go(to number: String, among found: [Found]) -> [Effect] {
        let whole = OrderNumber(number.uppercased())
        for case .order(let id, let found, _) in found.map(\.kind) {
            if let whole, found != whole { continue }
            if whole == nil, found.short != number { continue }
            return show(id, found)
        }
        status.say(
            language("No order has the number “\(number)”.", "Żadne zlecenie nie ma numeru „\(number)”."), .warning)
        return []
    }

    /// To an order wherever it is: on the board or in the queue, else to its page, with the list of orders behind it.
    mutating func show(_ order: Order.ID, _ number: OrderNumber) -> [Effect] {
        if canPointAt(order) {
            if !current.hasDeskCursor { openScreen(.board) }
            return goToOrder(number.description)
        }
        guard moving == nil else {
            overlay = nil
            status.say(
                language(
                    "\(number) is neither on the board nor in the queue; Esc puts back what is in hand, then look at it.",
                    "\(number) nie ma na grafiku ani w kolejce; Esc odłoży to, co w ręku, potem je obejrzysz."),
                .warning)
            return []
        }
        openOrders(at: order)
        return enterOrder(order, number)
    }

    /// A visit of it stands on the board or waits in the queue.
    func canPointAt(_ order: Order.ID) -> Bool {
        view.visits.values.contains { card in
            guard card.order == order else { return false }
            if let placement = card.placement { return board.technicianIndex[placement.leader] != nil }
            return queue.rows.contains(card.id)
        }
    }

    /// What was found, in the palette's words.
    func entry(of found: Found) -> PaletteEntry {
        func filter(_ key: String, _ name: String) -> PaletteEntry.Act {
            .listOrders("\(key):\"\(name.filter { $0 != "\"" })\"")
        }
        let detail = found.detail.isEmpty ? "" : "  " + found.detail
        switch found.kind {
        case .order(let id, let number, let state):
            return PaletteEntry(
                sentence: language("Order ", "Zlecenie ") + "\(number.short) (\(state.name(language)))  \(found.name), "
                    + found.detail, keys: "", act: .showOrder(id, number))
        case .customer:
            return PaletteEntry(
                sentence: language("Orders of ", "Zlecenia klienta ") + found.name + detail, keys: "",
                act: filter("customer", found.name))
        case .town(let sites):
            let places = language.plural(sites, "site", "sites", pl: ("miejsce", "miejsca", "miejsc"))
            return PaletteEntry(
                sentence: language("Orders in ", "Zlecenia: ") + "\(found.name)  (\(sites) \(places))", keys: "",
                act: filter("town", found.name))
        case .site:
            return PaletteEntry(
                sentence: language("Orders at ", "Zlecenia w miejscu ") + found.name + detail, keys: "",
                act: filter("site", found.name))
        case .contract(let id):
            return PaletteEntry(
                sentence: language("Contract ", "Umowa ") + found.name + detail, keys: "", act: .openContract(id))
        case .crew(let id):
            return PaletteEntry(
                sentence: language("Crew ", "Ekipa ") + found.name + detail, keys: "",
                obstacle: roleObstacle(to: .plan),
                act: .editCrew(id, "\(found.name); \(found.detail)"))
        case .device(let id, _):
            return PaletteEntry(
                sentence: language("Device ", "Urządzenie ") + found.name + detail, keys: "", act: .openDevice(id))
        }
    }
}
