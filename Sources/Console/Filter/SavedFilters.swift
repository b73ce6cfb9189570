import DeskModel
import ServiceModel

/// Filters with names, kept for this user.
extension ConsoleState {
    /// Ctrl-S in the filter's line: it asks for a name.
    mutating func nameFilter(_ text: String) {
        filter(typing: text)
        guard filtering.fault == nil, filtering.filter != nil else { return }
        overlay = .input(LineInput(.filterName(text)))
    }

    /// A name that is taken already names this one from now on.
    mutating func saveFilter(_ text: String, as name: String) -> [Effect] {
        overlay = nil
        filtering.saved.removeAll { $0.name == name }
        filtering.saved.append(SavedFilter(name: name, text: text))
        status.say(
            language("Filter “\(name)” saved; gf lists them.", "Zapisano filtr „\(name)”; gf je pokazuje."), .success)
        return [.saveFilters(filtering.saved)]
    }

    mutating func applyFilter(_ text: String) {
        filter(typing: text)
        status.say(filtering.fault?.sentence(wording) ?? language("Filter: ", "Filtr: ") + text)
    }

    mutating func forgetFilter(_ name: String) -> [Effect] {
        filtering.saved.removeAll { $0.name == name }
        return [.saveFilters(filtering.saved)]
    }
}
