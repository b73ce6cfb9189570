import DeskModel
import ServiceModel

/// The form by which something is done with a part for an order: reserved, taken, used, given back, kept or lost.
extension Form {
    static func orderPart(_ line: OrderPartLine?, of order: Order.ID, _ state: ConsoleState) -> Form {
        let act = line.map(StockOp.likely) ?? .reserve
        let words = act.formName(state.language)
        let place = line?.held.keys.sorted().first ?? ""
        let quantity = line.map { state.likelyQuantity(act, $0) } ?? ""
        return Form(
            .orderPart(order),
            [
                FormField(
                    .partAct, Phrase("What is done", "Co robimy"), .choice, isRequired: true, text: words,
                    choice: FormChoice(text: words, value: .code(act.rawValue))),
                FormField(
                    .partCode, Phrase("Which part", "Jaka część"), .choice, isRequired: true,
                    text: line?.code ?? "",
                    choice: line?.part.map { FormChoice(text: $0.code, value: .id($0.id.rawValue)) }),
                FormField(.quantity, Phrase("How many", "Ile"), isRequired: true, text: quantity),
                FormField(.stockPlace, Phrase("From or at", "Skąd, gdzie"), .choice, isRequired: true, text: place),
                FormField(.to, Phrase("Where to", "Dokąd"), .choice, text: ""),
                FormField(.serials, Phrase("Serial numbers", "Numery seryjne"), text: ""),
                FormField(.reason, Phrase("Reason", "Powód"), text: ""),
            ], from: line == nil ? .partCode : .partAct)
    }
}

extension StockOp {
    /// What is done for an order by a form, in the order of its day.
    static let ofOrder: [StockOp] = [.reserve, .issue, .use, .return, .keep, .lose, .takeback]

    func formName(_ language: Language) -> String {
        switch self {
        case .reserve: language("reserve in a warehouse", "zarezerwuj w magazynie")
        case .issue: language("take onto a van", "pobierz na samochód")
        case .use: language("use from a van", "zużyj z samochodu")
        case .return: language("bring back to a warehouse", "zwróć do magazynu")
        case .keep: language("leave on the van, free again", "zostaw na samochodzie, znów wolne")
        case .lose: language("lost from a van", "utracone z samochodu")
        case .takeback: language("old part into quarantine", "stara część do kwarantanny")
        case .receive, .buy, .transfer, .scrap, .release, .count, .unuse, .close: rawValue
        }
    }

    /// The next thing to be done with a line.
    static func likely(_ line: OrderPartLine) -> StockOp {
        if line.use.difference > .zero { return .use }
        return line.held.isEmpty ? .reserve : .issue
    }
}

extension ConsoleState {
    fileprivate func likelyQuantity(_ act: StockOp, _ line: OrderPartLine) -> String {
        let quantity = act == .use ? line.use.difference : max(.zero, line.planned - line.use.taken)
        return quantity == .zero ? "" : StockWords.number(quantity, language)
    }

    /// The lists of the form: acts, parts of the catalogue, places.
    var partActs: [FormChoice] {
        StockOp.ofOrder.map { FormChoice(text: $0.formName(language), value: .code($0.rawValue)) }
    }

    var partNames: [FormChoice] {
        self[PartsMemory.self].parts.filter(\.isActive).map { part in
            FormChoice(
                text: part.code, detail: part.name, numbers: part.ean.isEmpty ? [] : [part.ean],
                value: .id(part.id.rawValue))
        }
    }

    /// Of the kinds that the act may go from.
    func stockPlaces(of form: Form, isGoal: Bool = false) -> [FormChoice]? {
        guard let places = stock.memory.overview?.places else { return nil }
        let act = form[.partAct]?.choice.flatMap { StockOp(rawValue: $0.code) }
        let kinds = isGoal ? act?.toKinds : act?.fromKinds ?? act?.toKinds
        return places.filter { kinds?.contains($0.place.kind) ?? true && $0.place.isActive }.map { line in
            FormChoice(text: line.place.code, detail: line.technician ?? line.place.name, value: .id(line.id.rawValue))
        }
    }

    /// The open order's line under the cursor.
    var meantOrderPart: OrderPartLine? {
        guard let detail = shownOrder, let cursor = self[PageState<OrderPage>.self].cursor else { return nil }
        return detail.parts.enumerated().first { LineID("part", Int64($0.offset)) == cursor }?.element
    }

    mutating func openPartForm(_ line: OrderPartLine?) -> [Effect] {
        guard let order = shownOrder?.order else { return [] }
        var form = Form.orderPart(line, of: order.id, self)
        let place = stock.memory.overview?.places.first { $0.place.code == form.text(.stockPlace) }
        form.change(.stockPlace) { field in
            field.choice = place.map { FormChoice(text: $0.place.code, value: .id($0.id.rawValue)) }
        }
        return open(form) + [.ask(.stock(.overview(stockDay)))] + askForPartNames()
    }

    /// The step that the form says.
    func bookPart(_ form: Form, of order: Order.ID) throws -> BookStock {
        guard let act = form[.partAct]?.choice.flatMap({ StockOp(rawValue: $0.code) }) else {
            throw Refusal.stock(.step(.unknownPart, StockFaultNames(op: .reserve)))
        }
        guard let quantity = Quantity(form.text(.quantity)) else {
            throw Refusal.stock(.notAQuantity(form.text(.quantity)))
        }
        let place: StockPlace.ID? = form.id(.stockPlace)
        let goal: StockPlace.ID? = form.id(.to)
        let isTakeback = act.fromKinds == nil
        return BookStock([
            StockStep(
                act, part: form.id(.partCode), quantity, from: isTakeback ? nil : place,
                to: isTakeback ? place : goal, order: order, reason: form.text(.reason),
                serials: form.text(.serials).split { $0 == " " || $0 == "," }.map(String.init))
        ])
    }
}

/// The key of an order's parts.
let orderPartCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "order-page.parts", "M", hint: Phrase("parts", "części"),
        also: "reserve take use return lose part zarezerwuj pobierz zużyj zwróć",
        Phrase(
            "Reserve, take, use, return or lose a part for the order",
            "Zarezerwuj, pobierz, zużyj, zwróć albo odpisz część dla zlecenia"),
        section: .pages, in: Places(.orderPage), hintRank: 10, needs: .intake,
        unless: { state in
            state.shownOrder == nil ? Phrase("the order is being read", "zlecenie jest wczytywane") : nil
        }
    ) { state, _ in state.openPartForm(state.meantOrderPart) }
]
