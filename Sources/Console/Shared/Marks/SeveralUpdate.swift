import DeskModel
import ServiceModel

/// The same done to many: one entry, one `u`, and what became of each in a list.
extension ConsoleState {
    /// Does the same to every one of the cards as one entry of the journal. `title` names it in the list of results:
    /// `Take off the board`. Each is based on what was known of it. Cards for which `command` gives `nil` are not asked about; so is the second of one order
    /// when `oncePerOrder`.
    mutating func performSeveral<Each: Command>(
        _ title: Phrase, _ cards: [VisitCard], oncePerOrder: Bool = false, _ command: (VisitCard, Basis) -> Each?
    ) -> [Effect] {
        var seen: Set<Order.ID> = []
        var rows: [ResultList.Row] = []
        var items: [Each] = []
        for card in cards where !oncePerOrder || seen.insert(card.order).inserted {
            guard let item = command(card, known(card)) else { continue }
            items.append(item)
            let visits = oncePerOrder ? cards.filter { $0.order == card.order }.map(\.id) : [card.id]
            rows.append(ResultList.Row(card.number, visits: visits))
        }
        return perform(items, ResultList(title: title, rows: rows, screen: nil, deed: deeds))
    }

    /// Does all of it as one entry; the list waits for what becomes of each.
    mutating func perform<Each: Command>(_ items: [Each], _ list: ResultList) -> [Effect] {
        let token = freshToken()
        errands[token] = SeveralErrand(list: list)
        return [.perform(Several(items), token: token)]
    }

    /// What the store said of each: those that are done show their mark until the next key, those refused
    /// keep it.
    mutating func finish(_ list: ResultList, _ outcomes: [Result<Summary, Refusal>]) {
        guard outcomes.count == list.rows.count, outcomes.count > 1 else {
            if outcomes.allSatisfy(\.isDone) { unmark(list.rows, of: list) }
            return
        }
        var list = list
        for index in list.rows.indices { list.rows[index].outcome = outcomes[index] }
        unmark(list.rows.filter { $0.outcome?.isDone ?? false }, of: list)
        // Whoever does something else meanwhile is not interrupted: the log has the list.
        if list.deed == deeds { overlay = .results(list) } else { tell(.results(list)) }
        let wayBack = list.doneCount == 0 ? "" : language(" u takes it back.", " u to cofa.")
        let kind: StatusLine.Kind =
            list.refusedCount == 0 ? .success : list.doneCount == 0 ? .error : .warning
        status.say(resultsTitle(list) + "." + wayBack, kind)
    }

    /// Those that met a newer change can be asked for again with one key, as long as the list of what became of each is open.
    mutating func offerAgain(_ outcomes: [Result<Summary, Refusal>], _ attempt: Attempt?) {
        guard case .results(var list)? = overlay, let command = attempt?.command as? any PartedCommand else { return }
        let clashes = outcomes.enumerated().compactMap { index, outcome -> (place: Int, clash: Clash)? in
            guard case .failure(.desk(.clash(let clash))) = outcome else { return nil }
            return (index, clash)
        }
        let known = clashes.reduce(into: [VersionedRow: Int]()) { $0.merge($1.clash.rows) { $1 } }
        guard !clashes.isEmpty, let again = command.again(clashes.map(\.place), known) else { return }
        (list.again, list.againCount) = (again, clashes.count)
        overlay = .results(list)
    }

    /// Mine once more, for those that others had changed.
    mutating func performAgain(_ command: any Command, _ list: ResultList) -> [Effect] {
        overlay = nil
        let rows = list.rows.filter { row in
            if case .failure(.desk(.clash))? = row.outcome { true } else { false }
        }
        let token = freshToken()
        errands[token] = SeveralErrand(
            list: ResultList(title: list.title, rows: rows, screen: list.screen, deed: deeds))
        return [.perform(command, token: token)]
    }

    private mutating func unmark(_ rows: [ResultList.Row], of list: ResultList) {
        marks.finish(rows.flatMap(\.visits))
        if let screen = list.screen { screens[screen].unmark(rows.compactMap(\.line), &self) }
    }
}
