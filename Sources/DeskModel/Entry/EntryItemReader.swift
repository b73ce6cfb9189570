import ServiceModel

/// Takes words of a line for an item of rule 2.
struct EntryItemReader {
    let catalogue: EntryCatalogue
    let windows: EntryWindowReader
    private let skills: [String: EntryNames.SkillName]
    /// Skills whose codes share their first word, as `SEP E` and `SEP D` do, by that word.
    private let families: [String: [EntryNames.SkillName]]

    init(_ catalogue: EntryCatalogue, _ words: TimeWords) {
        self.catalogue = catalogue
        let named = catalogue.skills.flatMap { skill in
            [skill.code, skill.name].map { (EntryFolding.joined($0), skill) }
        }
        skills = Dictionary(named) { first, _ in first }
        let several = catalogue.skills.compactMap { skill -> (String, EntryNames.SkillName)? in
            let words = skill.code.split(separator: " ")
            return words.count > 1 ? (EntryFolding.joined(String(words[0])), skill) : nil
        }
        families = Dictionary(grouping: several) { $0.0 }.mapValues { named in named.map { $0.1 } }
        windows = EntryWindowReader(words: words, skills: Set(skills.keys).union(families.keys))
    }

    typealias Place = EntryWindowReader.Place

    /// What all these words are; `before` is the word before them in their part.
    func item(_ span: ArraySlice<EntryWord>, _ place: Place, before: EntryWord? = nil) -> EntryItem? {
        if let single = span.first, span.count == 1, let item = word(single, place) { return item }
        if place == .whole, span.count > 1, let works = catalogue.works[EntryFolding.joined(span.text)] {
            return .type(works)
        }
        if let phone = phone(span) { return .phone(phone) }
        if let item = technician(span, place) { return item }
        if let skills = skill(span, place) { return .skill(skills) }
        if let minutes = EntryDuration.minutes(span), before.map({ !EntryWords.notTakes.contains($0.folded) }) ?? true {
            return .duration(minutes)
        }
        return windows.window(span, place).map { .window($0) }
    }

    private func word(_ word: EntryWord, _ place: Place) -> EntryItem? {
        let bare =
            word.folded.count > 1 && word.folded.hasSuffix("!") && !word.folded.hasPrefix("!")
            ? String(word.folded.prefix { $0 != "!" }) : word.folded
        if let priority = EntryWords.priorities[bare] { return .priority(priority) }
        if let part = part(word, place) { return part }
        guard place == .whole else { return nil }
        if let priority = EntryWords.wholePriorities[bare] { return .priority(priority) }
        if let works = catalogue.works[EntryFolding.joined(word.raw)] { return .type(works) }
        if EntryWords.promises.contains(bare) { return .promise }
        if word.isDigits, let number = Int(word.folded), word.folded.utf8.count <= 6 { return .number(number) }
        return nil
    }

    /// `tel 000 512 208`, `tel. +48 …`, `tel:000512208`.
    private func phone(_ span: ArraySlice<EntryWord>) -> String? {
        guard let first = span.first, span.count <= 6 else { return nil }
        let letters = first.folded.prefix { $0.isLetter }
        guard EntryWords.phones.contains(String(letters)) else { return nil }
        let tail = first.folded.dropFirst(letters.count).drop { $0 == "." || $0 == ":" }
        return EntryPhone.normal(String(tail) + span.dropFirst().map(\.raw).joined())
    }

    /// `@Nowak`, `tylko Ewa Nowak`.
    private func technician(_ span: ArraySlice<EntryWord>, _ place: Place) -> EntryItem? {
        guard let first = span.first, span.count <= 3 else { return nil }
        let isMarked = first.raw.hasPrefix("@")
        guard isMarked || EntryWords.only.contains(first.folded) && span.count > 1 else { return nil }
        let name = isMarked ? String(span.text.dropFirst()) : span.dropFirst().text
        let wanted = EntryFolding.words(name)
        guard !wanted.isEmpty, name.first.map({ $0.isLetter }) ?? false else { return nil }
        let hits = catalogue.technicians.filter { technician in
            let words = EntryFolding.words(technician.name)
            return words == wanted || (wanted.count == 1 && words.contains(wanted[0]))
                || wanted.count > 1 && wanted.allSatisfy { words.contains($0) }
        }.map(\.id)
        // `grzeje tylko góra` names nobody.
        if hits.isEmpty, place != .whole, !isMarked || span.count > 1 { return nil }
        return .technician(hits, name: name)
    }

    /// By code or name, without hyphen and case; `SEP:2` is its level. Several of which the first word of the code was said.
    private func skill(_ span: ArraySlice<EntryWord>, _ place: Place) -> [SkillRequirement]? {
        guard span.count <= 4, let last = span.last else { return nil }
        var text = span.text
        var level = 1
        if let colon = last.raw.lastIndex(of: ":"), let number = Int(last.raw[last.raw.index(after: colon)...]) {
            guard (1...5).contains(number) else { return nil }
            level = number
            text = String(text[..<text.lastIndex(of: ":")!])
        }
        guard let skill = skills[EntryFolding.joined(text)] else {
            guard let family = families[EntryFolding.joined(text)],
                place == .whole || !Self.isOrdinary(String(family[0].code.prefix { $0 != " " }))
            else { return nil }
            return family.map { SkillRequirement(skill: $0.id, level: level) }
        }
        guard place == .whole || !Self.isOrdinary(text.count == skill.code.count ? skill.code : skill.name) else {
            return nil
        }
        return [SkillRequirement(skill: skill.id, level: level)]
    }

    /// A word of everyday talk, as *Gaz* is and `SEP` or `F-gaz` are not.
    private static func isOrdinary(_ name: String) -> Bool {
        name.allSatisfy { $0.isLetter } && name.dropFirst().allSatisfy { $0.isLowercase }
    }

    /// `CODE=2`.
    private func part(_ word: EntryWord, _ place: Place) -> EntryItem? {
        let pieces = word.raw.split(separator: "=", omittingEmptySubsequences: false)
        guard pieces.count == 2, !pieces[0].isEmpty, !pieces[1].isEmpty else { return nil }
        let known = catalogue.partCodes[EntryFolding.joined(String(pieces[0]))]
        let quantity = Int(pieces[1]).flatMap { (1...1_000_000).contains($0) ? $0 : nil }
        let isCode = pieces[0].contains { $0 == "-" || $0.isNumber }
        guard known != nil || place == .whole || isCode && quantity != nil else { return nil }
        // Where no code is known there is nothing to check one against.
        let isKnown = known != nil || catalogue.partCodes.isEmpty
        return .part(code: known ?? String(pieces[0]), isKnown: isKnown, quantity: quantity)
    }
}
