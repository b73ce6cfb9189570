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
        section: .order, in: .free, needs: .intake,
        unless: { state in
            guard let card = state.selectedCard else {
                return Phrase("there is no visit under the cursor", "pod kursorem nie ma wizyty")
            }
            return card.state == .open || card.state.isScheduled
                ? nil : Phrase("its work has begun already", "praca już się zaczęła")
        }
    ) { state, _ in
        guard let card = state.selectedCard else { return [] }
        let wait = card.wait.map { "\($0.part); \($0.expected.iso)" } ?? ""
        state.overlay = .input(LineInput(.awaitPart(card.id), text: wait))
        return []
    }
]

extension ConsoleState {
    /// `pump; 26 Nov`, or `none`.
    mutating func awaitPart(_ text: String, for visit: Visit.ID) -> [Effect] {
        guard let card = view.visits[visit] else { return [] }
        do {
            let wait = try PartWait.reading(text, times)
            overlay = nil
            let token = freshToken()
            errands[token] = .lock
            return [.perform(AwaitPart(visit: visit, wait: wait, basis: card.basis), token: token)]
        } catch {
            status.say(
                language(
                    "Say what and when, as in: pump; 26 Nov. Or none.",
                    "Podaj, na co i do kiedy, np.: pompa; 26 lis. Albo: brak."), .warning)
            return []
        }
    }
}
