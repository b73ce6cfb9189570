import DeskModel
import ServiceModel
import TermCanvas

/// Offering windows to a customer and writing down what was told to whom.
extension ConsoleState {
    mutating func openPromise() -> [Effect] {
        guard let card = selectedCard else { return chooseStop() }
        let request = SlotRequest(id: freshToken(), visit: card.id)
        overlay = .promise(PromiseState(card.id, request: request.id))
        return [.ask(.slots(request))]
    }

    mutating func take(slots answer: Result<SlotList, Refusal>, of id: Int) {
        guard case .promise(var promise) = overlay, promise.request == id else { return }
        switch answer {
        case .success(let list): promise.list = list
        case .failure(let refusal):
            promise.list = SlotList()
            status.say(refusal.sentence(wording), .warning)
        }
        overlay = .promise(promise)
    }

    /// `j` `k` choose, a digit or Enter promises, `P` promises and plans there.
    mutating func press(_ key: Key, in promise: PromiseState) -> [Effect] {
        var promise = promise
        switch key {
        case .escape, .character("q"):
            overlay = nil
            status.say(language("Nothing was promised.", "Niczego nie obiecano."))
            return []
        case .down, .character("j"): promise.cursor = min(promise.count - 1, promise.cursor + 1)
        case .up, .character("k"): promise.cursor = max(0, promise.cursor - 1)
        case .enter: return choose(promise, plans: false)
        case .character("P"): return choose(promise, plans: true)
        case .character(let digit):
            guard let number = digit.wholeNumberValue, (1...promise.count).contains(number) else { return [] }
            promise.cursor = number - 1
            return choose(promise, plans: false)
        default: return []
        }
        overlay = .promise(promise)
        return []
    }

    private mutating func choose(_ promise: PromiseState, plans: Bool) -> [Effect] {
        guard let card = view.visits[promise.visit] else {
            overlay = nil
            return []
        }
        guard let offer = promise.chosen else {
            overlay = .input(LineInput(.promiseWindow(card.id)))
            return []
        }
        askWhom(PromiseDraft(visit: card.id, window: offer.window, place: plans ? offer : nil))
        return []
    }

    private mutating func askWhom(_ draft: PromiseDraft) {
        let earlier = view.visits[draft.visit].map { $0.told?.toldTo ?? $0.customer }
        overlay = .input(LineInput(.promiseTo(draft), text: earlier ?? ""))
    }

    /// A window in the person's own words; a fault keeps the line open.
    mutating func promise(_ text: String, for visit: Visit.ID) -> [Effect] {
        do {
            let window = try TimeWords(calendar: view.calendar, now: now).window(text)
            guard window.end > now else {
                status.say(InputFault.inThePast(window.end).sentence(wording), .warning)
                return []
            }
            askWhom(PromiseDraft(visit: visit, window: window, place: nil))
        } catch {
            status.say(error.sentence(wording), .warning)
        }
        return []
    }

    mutating func promise(_ draft: PromiseDraft, to person: String) -> [Effect] {
        guard let card = view.visits[draft.visit] else { return [] }
        let basis = known(card)
        overlay = nil
        let token = freshToken()
        errands[token] = PromiseErrand(draft: draft, day: draft.place.map { dayBasis($0.cell) } ?? Basis())
        return [
            .perform(
                PromiseWindow(visit: card.id, window: draft.window, toldTo: person, basis: basis), token: token)
        ]
    }

    /// What was known of a day when its windows were asked for.
    private func dayBasis(_ cell: CellKey) -> Basis {
        let version = begun?.version(of: cell) ?? view.sheets[cell]?.version
        return Basis(version.map { [.technicianDay(cell.technician, cell.day): $0] } ?? [:])
    }

    /// The promise stands: the visit goes where it was priced.
    mutating func place(_ visit: Visit.ID, at offer: SlotOffer, basis: Basis) -> [Effect] {
        let token = freshToken()
        errands[token] = PlaceErrand()
        return [
            .perform(
                PlaceVisit(
                    visit: visit, technician: offer.cell.technician, day: offer.cell.day,
                    start: offer.insertion.start, basis: basis), token: token)
        ]
    }
}
