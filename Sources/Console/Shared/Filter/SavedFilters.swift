import DeskModel
import ServiceModel

/// Filters with names, kept for this user.
extension ConsoleState {
    /// Ctrl-S in the filter's line: it asks for a name.
    mutating func nameFilter(_ text: String) {
        filter(typing: text)
        guard filtering.fault == nil, filter != nil else { return }
        overlay = .input(LineInput(.filterName(text)))
    }

    /// A name that is taken already names this one from now on.
    mutating func saveFilter(_ text: String, as name: String) -> [Effect] {
        overlay = nil
        filtering.saved.removeAll { $0.name == name }
        filtering.saved.append(SavedFilter(name: name, text: text))
        status.say(
            language("Filter “\(name)” saved; gf lists them.", "Zapisano filtr „\(name)”; gf je pokazuje."), .success)
        return [.saveFilter(SavedFilter(name: name, text: text))]
    }

    /// What the file has now. One that cannot be used any more is told once.
    mutating func take(_ filters: [SavedFilter]) {
        let isNew = filters != filtering.saved
        filtering.saved = filters
        if isNew { tellBrokenFilters() }
    }

    /// Says which saved filters cannot be used, and why the first cannot.
    mutating func tellBrokenFilters() {
        let broken = filtering.saved.compactMap { saved in fault(of: saved).map { (saved.name, $0) } }
        guard let (name, fault) = broken.first else { return }
        let more =
            broken.count == 1 ? "" : language(" (and \(broken.count - 1) more)", " (i jeszcze \(broken.count - 1))")
        status.say(
            language("Saved filter “\(name)” cannot be used: ", "Zapisanego filtra „\(name)” nie można użyć: ")
                + fault.sentence(wording) + more, .warning)
    }

    /// Why a saved filter cannot be used; `nil` when it can.
    func fault(of saved: SavedFilter) -> FilterFault? {
        var state = self
        let known = state.knownNames()
        do {
            _ = try Filter(saved.text, times, known: known)
            return nil
        } catch {
            return error
        }
    }

    mutating func applyFilter(_ text: String) {
        filter(typing: text)
        guard let fault = filtering.fault else { return status.say(filterSentence) }
        status.say(fault.sentence(wording), .warning)
    }

    mutating func forgetFilter(_ name: String) -> [Effect] {
        filtering.saved.removeAll { $0.name == name }
        return [.forgetFilter(name)]
    }
}
