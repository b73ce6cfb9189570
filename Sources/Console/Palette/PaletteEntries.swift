import DeskModel
import Geography
import ServiceModel

/// What the palette lists, best match first.
extension ConsoleState {
    func entries(of palette: PaletteState) -> [PaletteEntry] {
        let words = NameFolding.fold(palette.input.text).split(separator: " ").map(String.init)
        switch palette.scope {
        case .commands:
            if words.isEmpty { return commandEntries }
            return matching(words, commandEntries + namedEntries(words)) + palette.found.map(entry)
        case .technicians: return matching(words, view.technicians.map(technicianEntry))
        case .regions: return matching(words, view.regions.map(regionEntry))
        case .filters:
            return matching(
                words,
                filtering.saved.map { saved in
                    // What names a filter cannot use is said where it stands.
                    let broken = fault(of: saved).map { fault in
                        Phrase(
                            Self.bare(fault.sentence(Wording(.english, view.calendar))),
                            Self.bare(fault.sentence(Wording(.polish, view.calendar))))
                    }
                    return PaletteEntry(
                        sentence: "\(saved.name):  \(saved.text)", keys: "", obstacle: broken,
                        act: .applyFilter(saved.text))
                })
        }
    }

    /// Without its full stop.
    private static func bare(_ sentence: String) -> String {
        sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    }

    /// Every command; those that cannot be done now last, with their reason.
    private var commandEntries: [PaletteEntry] {
        let all = commands.commands.filter { $0.id != "desk.palette" }.map { command in
            PaletteEntry(
                sentence: command.sentence(language), synonyms: command.searchWords, keys: command.keyText,
                obstacle: obstacle(to: command),
                act: .command(command.id))
        }
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
        if command.places == .review { return Phrase("no plan waits to be accepted", "żaden plan nie czeka") }
        if screen != .day, command.places.isSubset(of: [.day, .movingDay]) {
            return Phrase("on the day screen; z opens it", "na ekranie dnia; otwiera go z")
        }
        if screen != .map, command.places.isSubset(of: [.map, .movingMap]) {
            return Phrase("on the map; 3 opens it", "na mapie; otwiera ją 3")
        }
        if moving != nil {
            return Phrase("an order is in hand; Esc puts it back", "zlecenie jest w ręku; Esc je odkłada")
        }
        return Phrase("not in this pane", "nie w tym panelu")
    }

    /// Orders by number, technicians and regions by name, and where to assign what is chosen.
    private func namedEntries(_ words: [String]) -> [PaletteEntry] {
        let number = words.first { word in word.count <= 7 && word.allSatisfy(\.isNumber) }
        let order = number.map { number in
            PaletteEntry(
                sentence: language("Go to order \(number)", "Przejdź do zlecenia \(number)"), keys: "",
                act: .goToOrder(number))
        }
        return [order].compactMap { $0 } + assignEntries + view.technicians.map(technicianEntry)
            + view.regions.map(regionEntry)
    }

    private var assignEntries: [PaletteEntry] {
        guard let what = assignable else { return [] }
        return view.technicians.map { technician in
            PaletteEntry(
                sentence: language("Assign \(what) to \(technician.name)", "Przydziel \(what): \(technician.name)"),
                keys: "", obstacle: roleObstacle(to: .plan), act: .assign(technician.id))
        }
    }

    /// What would be assigned, as the palette names it; `nil` when nothing can be.
    private var assignable: String? {
        if let moving { return moving.isSet ? orders(moving.cards.count) : moving.card.number.short }
        let movable = chosenCards.filter { ConsoleState.obstacle(toMoving: $0) == nil }
        guard let first = movable.first else { return nil }
        return movable.count == 1 ? first.number.short : orders(movable.count)
    }

    private func technicianEntry(_ technician: TechnicianRow) -> PaletteEntry {
        PaletteEntry(
            sentence: language("Go to technician \(technician.name)", "Przejdź do: serwisant \(technician.name)"),
            keys: "", act: .goToTechnician(technician.id))
    }

    private func regionEntry(_ region: RegionRow) -> PaletteEntry {
        PaletteEntry(
            sentence: language("Go to region \(region.name)", "Przejdź do: rejon \(region.name)"), keys: "",
            act: .goToRegion(region.id))
    }

    /// Those in which every word occurs, whatever the order: where all begin a word of the sentence first, then where they
    /// begin a word of the hint or a synonym, then the rest.
    private func matching(_ words: [String], _ entries: [PaletteEntry]) -> [PaletteEntry] {
        if words.isEmpty { return entries }
        var ranks: [[PaletteEntry]] = [[], [], []]
        for entry in entries {
            let sentence = " " + NameFolding.fold(entry.sentence)
            let text = sentence + " " + NameFolding.fold(entry.synonyms)
            guard words.allSatisfy({ text.contains($0) }) else { continue }
            let isClose = words.allSatisfy { sentence.contains(" " + $0) }
            ranks[isClose ? 0 : words.allSatisfy { text.contains(" " + $0) } ? 1 : 2].append(entry)
        }
        return ranks.flatMap { $0 }
    }
}

extension ConsoleCommand {
    /// Hints and synonyms of both languages, by which the palette and the help find it beside its sentence.
    var searchWords: String { ([hint.english, hint.polish] + synonyms).joined(separator: " ") }
}
