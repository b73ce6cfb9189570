package import DeskModel
package import ServiceModel

/// What became of each order, or of each line of a list, of a command over many.
package struct ResultList: Sendable {
    package let title: Phrase
    package internal(set) var rows: [Row]
    /// Scrolled down by so many lines.
    package internal(set) var top = 0
    /// Those once more that others had changed meanwhile, knowing it; `nil` for none.
    var again: (any Command)?
    /// How many these are.
    var againCount = 0
    /// The list in which they were marked; `nil` for the desk's own marks.
    let screen: ScreenID?
    /// The deed by which it was begun; see ``Wish``.
    let deed: Int

    package struct Row: Sendable {
        package let name: String
        /// The order that it names; `nil` for a line that stands for none.
        package let number: OrderNumber?
        package let visits: [Visit.ID]
        /// The line of the list in which it was marked.
        let line: LineID?
        /// What the store confirmed or refused; `nil` until it has answered.
        package internal(set) var outcome: Result<Summary, Refusal>?

        init(_ number: OrderNumber, visits: [Visit.ID]) {
            (name, self.number, self.visits, line) = (number.description, number, visits, nil)
        }

        init(name: String, line: LineID) {
            (self.name, number, visits, self.line) = (name, nil, [], line)
        }
    }

    init(title: Phrase, rows: [Row], screen: ScreenID?, deed: Int) {
        self.title = title
        self.rows = rows
        self.screen = screen
        self.deed = deed
    }

    var doneCount: Int { rows.count { $0.outcome?.isDone ?? false } }
    /// How many orders were made that are drafts still.
    var draftCount: Int {
        rows.reduce(0) { count, row in
            if case .success(let summary)? = row.outcome { count + summary.drafts } else { count }
        }
    }
    var refusedCount: Int { rows.count - doneCount }
}

extension Result {
    var isDone: Bool { if case .success = self { true } else { false } }
}
