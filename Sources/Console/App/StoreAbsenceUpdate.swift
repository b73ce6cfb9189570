import DeskModel
import ServiceModel

extension ConsoleState {
    /// The store went away, or is back. What waited for its prices is not done by itself when they come at last.
    mutating func take(_ absence: StoreAbsence?) -> [Effect] {
        let wasAbsent = storeAbsence != nil
        storeAbsence = absence
        moving?.whenPriced = nil
        guard absence == nil, wasAbsent else { return [] }
        status.say(language("The store is back at its place.", "Baza jest znów na swoim miejscu."))
        return moving == nil ? [] : viewChangedInHand(isNewer: true)
    }
}
