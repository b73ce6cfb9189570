import DeskModel
import ServiceModel
import TermCanvas

/// What desks tell each other: who holds what. It is a word on the screen and stops nobody.
extension ConsoleState {
    /// Tells the others when something else is in hand than they know of.
    mutating func announceHand() -> [Effect] {
        let held = moving?.visits ?? []
        guard held != desks.announced else { return [] }
        desks.announced = held
        return [.announce(DeskPresence(name: actor, held: held, since: held.isEmpty ? nil : now))]
    }

    /// `held by ewa`; `nil` when nobody else holds it.
    func heldText(_ visit: Visit.ID) -> String? {
        desks.holder(of: visit).map { language("held by ", "trzyma ") + SafeText.line($0.name) }
    }

    /// Whether others hold a visit of a day.
    func isHeldElsewhere(_ sheet: DaySheet) -> Bool {
        desks.holdSomething && sheet.stops.contains { desks.holder(of: $0.visit) != nil }
    }

    /// The visits of a day that others hold.
    func heldElsewhere(_ sheet: DaySheet) -> [Visit.ID] {
        sheet.stops.map(\.visit).filter { desks.holder(of: $0) != nil }
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
