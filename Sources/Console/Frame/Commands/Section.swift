import ServiceModel

/// A heading of the help and of the handbook, with the commands that stand under it. A screen may bring its own.
package struct Section: Hashable, Sendable {
    package let name: String
    package let title: Phrase
    /// Headings stand in the order of these.
    let rank: Int
    /// Which of its commands mean the order or the visit under the cursor, and are refused once when others took that
    /// away.
    let meaningSelection: Meaning

    enum Meaning { case all, thoseThatWrite, none }

    init(_ name: String, _ rank: Int, _ title: Phrase, meaningSelection: Meaning = .none) {
        self.name = name
        self.title = title
        self.rank = rank
        self.meaningSelection = meaningSelection
    }

    package static func == (one: Section, other: Section) -> Bool { one.name == other.name }
    package func hash(into hasher: inout Hasher) { hasher.combine(name) }

    package static let moving = Section("moving", 10, Phrase("An order in hand", "Zlecenie w ręku"))
    package static let order = Section("order", 20, Phrase("Orders", "Zlecenia"), meaningSelection: .all)
    package static let marks = Section("marks", 30, Phrase("Marks", "Zaznaczanie"), meaningSelection: .all)
    package static let lists = Section(
        "lists", 80, Phrase("Orders and agenda", "Zlecenia i zadania"), meaningSelection: .thoseThatWrite)
    package static let pages = Section("pages", 85, Phrase("Pages", "Strony"))
    package static let plan = Section("plan", 90, Phrase("Plan", "Plan"))
    package static let desk = Section("desk", 100, Phrase("Desk", "Konsola"))
    package static let screens = Section("screens", 110, Phrase("Screens", "Ekrany"))
}
