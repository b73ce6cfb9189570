import DeskModel
import ServiceModel
import TermCanvas

/// What desks tell each other: who holds what, and what else is made up where. It is a word on the screen and stops nobody.
extension ConsoleState {
    mutating func take(desks others: [DeskPresence], at moment: Timestamp?) {
        desks.take(others, view)
        desksAt = moment
    }

    /// Tells the others when something else is made up here than they know of, and says who is at the same already.
    mutating func announceWork() -> [Effect] {
        let before = desks.announced
        let works = worksHere.map { work in
            before?.works.first { work.isSame(as: $0) } ?? work
        }
        let held = moving?.visits ?? []
        let since = held.isEmpty ? nil : before?.held == held ? before?.since : now
        let word = DeskPresence(
            name: actor, held: held, since: since, opened: before?.opened ?? now, screen: current.id.name,
            isWall: isWall, works: works)
        guard word != before else { return [] }
        desks.announced = word
        warnOfOthers(at: works.filter { work in !(before?.works.contains { work.isSame(as: $0) } ?? false) })
        return [.announce(word)]
    }

    /// Somebody works already on what was begun here just now: that is said before it comes to a clash.
    private mutating func warnOfOthers(at works: [DeskWork]) {
        for work in works {
            // Who holds the same visit was said when it was taken.
            if work.kind == .hand, moving?.visits.contains(where: { desks.holder(of: $0) != nil }) ?? false { continue }
            let day = work.days.first { !desks.on($0).isEmpty }
            let order = work.orders.first { !desks.on($0).isEmpty }
            if let day {
                return status.say(deskSentence(of: day) ?? "", .warning)
            } else if let order {
                return status.say(deskSentence(of: order) ?? "", .warning)
            }
        }
    }

    /// `held by ewa`; `nil` when nobody else holds it.
    func heldText(_ visit: Visit.ID) -> String? {
        desks.holder(of: visit).map { language("held by ", "trzyma ") + SafeText.line($0.name) }
    }

    /// The visits of a day that others hold.
    func heldElsewhere(_ sheet: DaySheet) -> [Visit.ID] {
        guard desks.holdSomething else { return [] }
        return sheet.stops.map(\.visit).filter { desks.holder(of: $0) != nil }
    }

    /// Said when something is taken in hand that somebody else holds.
    mutating func sayWhoHolds(_ cards: [VisitCard]) {
        guard let card = cards.first(where: { desks.holder(of: $0.id) != nil }),
            let other = desks.holder(of: card.id)
        else { return }
        let name = SafeText.line(other.name)
        let since = other.since.map { " " + wording.time($0) } ?? ""
        status.say(
            language(
                "\(name) holds \(card.number) since\(since): whoever drops first has it, the other is told.",
                "\(name) trzyma \(card.number) od\(since): kto upuści pierwszy, ten ma; drugi się dowie."), .warning)
    }
}

/// Marks of days and orders on which others work.
extension ConsoleState {
    /// The initial of whoever works on a day, or how many do; `nil` for nobody else.
    func deskMark(of day: CellKey) -> String? { Self.mark(desks.on(day)) }

    /// The same of an order that waits.
    func deskMark(of card: VisitCard) -> String? { Self.mark(desks.on(card.order)) }

    private static func mark(_ desks: [DeskOnIt]) -> String? {
        guard let first = desks.first else { return nil }
        return desks.count == 1 ? initial(of: first.name) : desks.count < 10 ? "\(desks.count)" : "+"
    }

    /// One column: the first letter of a name; `?` for a name that begins with a wider sign, or with none.
    static func initial(of name: String) -> String {
        let letter = SafeText.line(String(name.prefix(1))).lowercased()
        return SafeText.width(letter) == 1 && letter != " " ? letter : "?"
    }

    /// `Tue 24 of Dariusz Sikora: piotr works on it since 09:39 (outage). You may too; whoever comes second is told first.`
    func deskSentence(of day: CellKey) -> String? {
        let people = deskPeople(desks.on(day))
        guard !people.isEmpty else { return nil }
        let (name, date) = (technicianName(day.technician), wording.day(day.day))
        return language("\(date) of \(name)", "\(date), \(name)") + ": " + people + comesSecond
    }

    func deskSentence(of order: Order.ID) -> String? {
        let people = deskPeople(desks.on(order))
        guard !people.isEmpty else { return nil }
        let card = view.visits.values.first { $0.order == order }
        return (card.map { name($0.number) } ?? language("This order", "To zlecenie")) + ": " + people + comesSecond
    }

    private var comesSecond: String {
        language(
            " You may too; whoever comes second is told first.",
            " Ty też możesz; kto zapisze drugi, najpierw się o tym dowie.")
    }

    /// `piotr works on it since 09:39 (outage), marta since 09:41 (in hand).`; empty for nobody.
    func deskPeople(_ desks: [DeskOnIt]) -> String {
        guard !desks.isEmpty else { return "" }
        let words = desks.enumerated().map { index, desk in
            let since = desk.since.map { language(" since ", " od ") + wording.time($0) } ?? ""
            let verb = index == 0 ? language(" works on it", " pracuje nad tym") : ""
            return SafeText.line(desk.name) + verb + since + " (\(desk.kind.name(language)))"
        }
        return words.joined(separator: ", ") + "."
    }
}

extension ConsoleState {
    /// Said once: all else goes on.
    mutating func takeNoDesks(_ folder: String) {
        let folder = SafeText.line(folder)
        let sentence = Phrase(
            "Desk marks cannot be read (\(folder) is not writable); work goes on without them.",
            "Nie można czytać znaków stanowisk (\(folder) nie da się zapisać); praca idzie dalej bez nich.")
        tell(.fault(sentence(language)))
    }
}
