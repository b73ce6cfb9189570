import DeskModel
import ServiceModel

extension ConsoleState {
    /// The store went away, or is back. What waited for its prices is not done by itself when they come at last.
    mutating func take(_ absence: StoreAbsence?) -> [Effect] {
        let wasAbsent = storeAbsence != nil
        storeAbsence = absence
        moving?.whenPriced = nil
        guard absence == nil, wasAbsent else { return [] }
        let isBack = Phrase("The store is back at its place.", "Baza jest znów na swoim miejscu.")
        if status.message == nil { status.say(isBack(language)) } else { tell(.consequence(isBack)) }
        return moving == nil ? [] : viewChangedInHand(isNewer: true)
    }
}
