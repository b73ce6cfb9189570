package import DeskModel
package import ServiceModel

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
            rows.append(ResultList.Row(number: card.number, visits: visits))
        }
        let token = freshToken()
        errands[token] = .several(ResultList(title: title, rows: rows, deed: deeds))
        return [.perform(Several(items), token: token)]
    }

    /// What the store said of each: those that are done show their mark until the next key, those refused
    /// keep it.
    mutating func finish(_ list: ResultList, _ outcomes: [Result<Summary, Refusal>]) {
        guard outcomes.count == list.rows.count, outcomes.count > 1 else {
            if outcomes.allSatisfy(\.isDone) { marks.finish(list.rows.flatMap(\.visits)) }
            return
        }
        var list = list
        for index in list.rows.indices { list.rows[index].outcome = outcomes[index] }
        marks.finish(list.rows.filter { $0.outcome?.isDone ?? false }.flatMap(\.visits))
        // Whoever does something else meanwhile is not interrupted: the log has the list.
        if list.deed == deeds { overlay = .results(list) } else { tell(.results(list)) }
        let wayBack = list.doneCount == 0 ? "" : language(" u takes it back.", " u to cofa.")
        let kind: StatusLine.Kind =
            list.refusedCount == 0 ? .success : list.doneCount == 0 ? .error : .warning
        status.say(resultsTitle(list) + "." + wayBack, kind)
    }
}

/// What became of each order of a command over many.
package struct ResultList: Sendable {
    package let title: Phrase
    package internal(set) var rows: [Row]
    /// Scrolled down by so many lines.
    package internal(set) var top = 0
    /// The deed by which it was begun; see ``Wish``.
    let deed: Int

    package struct Row: Sendable {
        package let number: OrderNumber
        package let visits: [Visit.ID]
        /// What the store confirmed or refused; `nil` until it has answered.
        package internal(set) var outcome: Result<Summary, Refusal>?
    }

    init(title: Phrase, rows: [Row], deed: Int = 0) {
        self.title = title
        self.rows = rows
        self.deed = deed
    }

    var doneCount: Int { rows.count { $0.outcome?.isDone ?? false } }
    var refusedCount: Int { rows.count - doneCount }
}

extension Result {
    fileprivate var isDone: Bool { if case .success = self { true } else { false } }
}
