import DeskModel
import ServiceModel

/// What the palette lists, best match first.
extension ConsoleState {
    /// Every event ends with this: what an open palette lists is found once, for keys, mouse and screen. What the names are
    /// found by is folded once a view.
    mutating func listPalette() {
        guard case .palette(var palette)? = overlay else { return }
        if paletteIndex?.edition != viewEdition || paletteIndex?.language != language {
            paletteIndex = PaletteIndex(self)
        }
        guard let index = paletteIndex else { return }
        palette.entries = entries(of: palette, index)
        overlay = .palette(palette)
    }

    private func entries(of palette: PaletteState, _ index: PaletteIndex) -> [PaletteEntry] {
        let words = SearchWord.all(of: palette.input.text)
        switch palette.scope {
        case .commands:
            if words.isEmpty { return ordered(index.commands.map { entry(of: commands.commands[$0.index]) }) }
            let text = palette.input.text
            let said = [pastEntry(text), simulationEntry(text)].compactMap { $0 }
            return said + found(words, index) + palette.found.map(entry)
        case .technicians: return matching(words, index.technicians)
        case .regions: return matching(words, index.regions)
        case .filters:
            return matching(
                words,
                filtering.saved.map { saved in
                    let entry = entry(of: saved)
                    return PaletteIndex.Name(entry: entry, text: SearchText(entry.sentence))
                })
        }
    }

    private func matching(_ words: [SearchWord], _ names: [PaletteIndex.Name]) -> [PaletteEntry] {
        if words.isEmpty { return names.map(\.entry) }
        var matches = PaletteMatches()
        for name in names { matches.add(name.entry, PaletteRank(words, name.text, name.text)) }
        return matches.entries
    }

    /// Commands, then an order by its number, where to assign what is chosen, technicians and regions.
    private func found(_ words: [SearchWord], _ index: PaletteIndex) -> [PaletteEntry] {
        var matches = PaletteMatches()
        var ranks: [PaletteEntry.Act: PaletteRank] = [:]
        let fitting = index.commands.compactMap { command -> PaletteEntry? in
            guard let rank = PaletteRank(words, command.sentence, command.text) else { return nil }
            // Whether it can be done now is asked only of those that fit.
            let entry = entry(of: commands.commands[command.index])
            ranks[entry.act] = rank
            return entry
        }
        for entry in ordered(fitting) { matches.add(entry, ranks[entry.act]) }
        let fixed = [orderEntry(words), newCrewEntry].compactMap { $0 }
        for name in fixed + assignEntries(words, index) + index.technicians + index.regions {
            matches.add(name.entry, PaletteRank(words, name.text, name.text))
        }
        return matches.entries
    }

    private func entry(of saved: SavedFilter) -> PaletteEntry {
        // What names a filter cannot use is said where it stands.
        let broken = fault(of: saved).map { fault in
            Phrase(
                Self.bare(fault.sentence(Wording(.english, view.calendar))),
                Self.bare(fault.sentence(Wording(.polish, view.calendar))))
        }
        return PaletteEntry(
            sentence: "\(saved.name):  \(saved.text)", keys: "", obstacle: broken, act: .applyFilter(saved.text))
    }

    /// Without its full stop.
    private static func bare(_ sentence: String) -> String {
        sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    }

    private func entry(of command: ConsoleCommand) -> PaletteEntry {
        PaletteEntry(
            sentence: command.sentence(language), keys: command.keyText, obstacle: obstacle(to: command),
            act: .command(command.id))
    }

    /// What was done last comes first; what cannot be done now comes last, with its reason.
    private func ordered(_ all: [PaletteEntry]) -> [PaletteEntry] {
        let recent = recentCommands.compactMap { id in all.first { $0.act == .command(id) } }
        let others = all.filter { entry in !recent.contains { $0.act == entry.act } }
        return recent + others.filter { $0.obstacle == nil } + others.filter { $0.obstacle != nil }
    }

    /// Why a command cannot be done here and now; `nil` when it can.
    func obstacle(to command: ConsoleCommand) -> Phrase? {
        if command.places.contains(place) { return command.obstacle(self) }
        if moving == nil, command.places.isSubset(of: .hand) {
            return Phrase("no order is in hand", "żadne zlecenie nie jest w ręku")
        }
        if command.places == Places(.review) { return Phrase("no plan waits to be accepted", "żaden plan nie czeka") }
        let owner = screens.screens.first { other in
            other.wayThere != nil && other.id != screen && command.places.isSubset(of: Places(other.ownPlaces))
        }
        if let way = owner?.wayThere { return way }
        if moving != nil {
            return Phrase("an order is in hand; Esc puts it back", "zlecenie jest w ręku; Esc je odkłada")
        }
        return Phrase("not in this pane", "nie w tym panelu")
    }

    private func orderEntry(_ words: [SearchWord]) -> PaletteIndex.Name? {
        let number = words.lazy.map(\.text).first { word in word.count <= 7 && word.allSatisfy(\.isNumber) }
        return number.map { number in
            let sentence = language("Go to order \(number)", "Przejdź do zlecenia \(number)")
            return PaletteIndex.Name(
                entry: PaletteEntry(sentence: sentence, keys: "", act: .goToOrder(number)), text: SearchText(sentence))
        }
    }

    private var newCrewEntry: PaletteIndex.Name? {
        let sentence = language("New standing crew", "Nowa stała ekipa")
        return PaletteIndex.Name(
            entry: PaletteEntry(
                sentence: sentence, keys: "", obstacle: roleObstacle(to: .plan), act: .editCrew(nil, "")),
            text: SearchText(sentence))
    }

    private func assignEntries(_ words: [SearchWord], _ index: PaletteIndex) -> [PaletteIndex.Name] {
        guard let what = assignable else { return [] }
        let obstacle = roleObstacle(to: .plan)
        let lead = SearchText(language("Assign \(what) to", "Przydziel \(what):"))
        return zip(view.technicians, index.names).compactMap { technician, name in
            let text = SearchText(lead, name)
            guard words.allSatisfy(text.contains) else { return nil }
            let sentence = language(
                "Assign \(what) to \(technician.name)", "Przydziel \(what): \(technician.name)")
            return PaletteIndex.Name(
                entry: PaletteEntry(sentence: sentence, keys: "", obstacle: obstacle, act: .assign(technician.id)),
                text: text)
        }
    }

    /// What would be assigned, as the palette names it; `nil` when nothing can be.
    private var assignable: String? {
        if let moving { return moving.isSet ? orders(moving.cards.count) : moving.card.number.short }
        let movable = chosenCards.filter { ConsoleState.obstacle(toMoving: $0) == nil }
        guard let first = movable.first else { return nil }
        return movable.count == 1 ? first.number.short : orders(movable.count)
    }
}

extension ConsoleCommand {
    /// Hints and synonyms of both languages, by which the palette and the help find it beside its sentence.
    var searchWords: String { ([hint.english, hint.polish] + synonyms).joined(separator: " ") }
}
