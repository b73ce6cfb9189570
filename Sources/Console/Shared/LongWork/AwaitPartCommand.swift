import DeskModel
import ServiceModel

/// Lets a visit wait for a part until it is expected.
let longWorkCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "visit.await-part", "W", hint: Phrase("awaits a part", "czeka na część"),
        also: "wait expected supplier delivery spodziewana dostawa czekanie",
        Phrase(
            "The visit waits for a part until the day it is expected",
            "Wizyta czeka na część do dnia, w którym ma ona być"),
        section: .order, in: .orders, needs: .intake,
        unless: { state in
            guard let visit = state.awaitingVisit else { return state.current.whyNothingIsSelected(state) }
            return visit.state == .open || visit.state.isScheduled
                ? nil : Phrase("its work has begun already", "praca już się zaczęła")
        }
    ) { state, _ in
        guard let visit = state.awaitingVisit else { return state.chooseStop() }
        let wait = visit.wait.map { "\($0.part); \($0.expected.iso)" } ?? ""
        state.overlay = .input(LineInput(.awaitPart(visit.id), text: wait))
        return []
    }
]

/// A visit that may wait for a part: of the desk, or of the open page, whose days may lie elsewhere.
private struct AwaitingVisit {
    let id: Visit.ID
    let state: VisitState
    let wait: PartWait?
    let basis: Basis
}

extension ConsoleState {
    /// The visit that the keys mean.
    fileprivate var awaitingVisit: AwaitingVisit? {
        (current.selected(self) ?? current.meant(self)?.visit).flatMap { awaiting($0) }
    }

    private func awaiting(_ id: Visit.ID) -> AwaitingVisit? {
        if let card = view.visits[id] {
            return AwaitingVisit(id: id, state: card.state, wait: card.wait, basis: card.basis)
        }
        guard let order = shownOrder, let visit = order.visits.first(where: { $0.visit.id == id })?.visit else {
            return nil
        }
        return AwaitingVisit(
            id: id, state: visit.state, wait: visit.wait,
            basis: Basis([.visit(id): visit.version, .order(order.order.id): order.order.version]))
    }

    /// `pump; 26 Nov`, or `none`.
    mutating func awaitPart(_ text: String, for visit: Visit.ID) -> [Effect] {
        guard let visit = awaiting(visit) else {
            overlay = nil
            status.say(language("The visit is not on the screen any more.", "Wizyty nie ma już na ekranie."), .warning)
            return []
        }
        do {
            let wait = try PartWait.reading(text, times)
            overlay = nil
            let token = freshToken()
            errands[token] = PlainErrand()
            return [.perform(AwaitPart(visit: visit.id, wait: wait, basis: visit.basis), token: token)]
        } catch {
            status.say(
                language(
                    "Say what and when, as in: pump; 26 Nov. Or none.",
                    "Podaj, na co i do kiedy, np.: pompa; 26 lis. Albo: brak."), .warning)
            return []
        }
    }
}
