import DeskModel
import ServiceModel

/// What keys do on the screens of stock, where the bar says it otherwise than elsewhere.
extension ConsoleState {
    var hasPartsInHand: Bool { place == .stock && stock.memory.hand != nil }

    /// What the bar says of a key as things stand.
    func hint(of command: ConsoleCommand) -> String {
        if hasPartsInHand {
            if command.id == "stock.open" { return language("put down here", "odłóż tutaj") }
            if command.id == "list.back" { return language("leave them there", "zostaw na miejscu") }
        }
        if command.id == "list.back", place == .pickList || place == .stockPlace { return language("back", "wstecz") }
        return command.hint(language)
    }
}
