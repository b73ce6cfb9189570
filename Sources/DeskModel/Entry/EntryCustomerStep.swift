import ServiceModel

extension EntryPass {
    /// The longest beginning of which every word begins another word of one name; those who are called just so win.
    func beginning(of words: ArraySlice<EntryWord>) -> EntryBeginning? {
        var folded: [[UInt8]] = []
        var owners: [Int] = []
        var best: EntryBeginning?
        for (offset, word) in words.prefix(12).enumerated() {
            let more = EntryFolding.words(word.raw)
            guard !more.isEmpty else {
                // `Kowalski & Syn`
                if offset == 0 { return nil }
                continue
            }
            folded += more
            if offset == 0 { owners = catalogue.owners(beginning: more[0]) }
            if folded.count > 1 {
                if owners.count > 1000 { owners = Self.common(owners, catalogue.owners(beginning: more[0])) }
                owners = owners.filter { catalogue.names.matches($0, folded) }
            }
            guard !owners.isEmpty else { break }
            let exact = owners.filter { catalogue.names.isExact($0, folded) }
            best = EntryBeginning(
                length: offset + 1, owners: exact.isEmpty ? owners : exact, isExact: !exact.isEmpty, folded: folded)
        }
        return best
    }

    /// Numbers that stand in both; each in order.
    private static func common(_ one: [Int], _ other: [Int]) -> [Int] {
        var common: [Int] = []
        var index = 0
        for number in one {
            while index < other.count, other[index] < number { index += 1 }
            if index < other.count, other[index] == number { common.append(number) }
        }
        return common
    }

    /// The same of a part; an item taken from its end since the last time changes nothing but the end.
    mutating func beginning(ofPart index: Int) -> EntryBeginning? {
        let left = parts[index].left
        if let known = begun[index], known.start == left.lowerBound, known.found?.length ?? 0 <= left.count {
            return known.found
        }
        let found = beginning(of: parts[index].rest)
        begun[index] = (left.lowerBound, found)
        return found
    }

    mutating func takeCustomer() {
        if let key {
            takeKeyed(key)
            return
        }
        guard let first = parts.firstIndex(where: { !$0.left.isEmpty }) else {
            _ = ask(EntryDoubt(.customer, .missing, words: "", ranges: []))
            return
        }
        guard let beginning = beginning(ofPart: first) else {
            askForUnknown(first)
            return
        }
        take(beginning, in: first)
    }

    mutating func take(_ beginning: EntryBeginning, in index: Int) {
        let left = parts[index].left
        let range = parts[index].words[left.lowerBound..<left.lowerBound + beginning.length].range
        parts[index].left = left.lowerBound + beginning.length..<left.upperBound
        let ids = beginning.owners.map { catalogue.customers[$0].id }
        if ids.count == 1 {
            result.customer = ids[0]
            note(.customer, range, beginning.isExact ? .exactName : .nameWords(of: catalogue.customerCount))
        } else {
            askWhich(ordered(beginning), range, of: ids.count)
        }
        sitePart = index
    }

    /// Those whose name begins as it was typed first, the shorter name first.
    private func ordered(_ beginning: EntryBeginning) -> [EntryCandidate] {
        let names = catalogue.names
        let first = beginning.folded.first ?? []
        func candidate(_ owner: Int) -> EntryCandidate {
            let begins = names.beginsName(owner, first)
            return EntryCandidate(.customer(catalogue.customers[owner].id), begins ? [.nameBegins] : [])
        }
        guard beginning.owners.count <= EntryDoubt.shown * 10 else {
            return beginning.owners.prefix(EntryDoubt.shown).map(candidate)
        }
        let keyed = beginning.owners.map { owner in
            (isInside: names.beginsName(owner, first) ? 0 : 1, words: names.wordCount(owner), owner: owner)
        }
        return keyed.sorted { ($0.isInside, $0.words, $0.owner) < ($1.isInside, $1.words, $1.owner) }
            .map { candidate($0.owner) }
    }

    mutating func askWhich(_ candidates: [EntryCandidate], _ range: Range<Int>?, of total: Int? = nil) {
        let doubt = EntryDoubt(
            .customer, .several, candidates, words: text(range), ranges: range.map { [$0] } ?? [], total: total)
        guard case .candidate(.customer(let id)) = ask(doubt) else { return }
        result.customer = id
        note(.customer, range, .chosen)
    }

    /// Nobody is called so: with a further part for the title it is a name, else it is the title.
    private mutating func askForUnknown(_ index: Int) {
        let words = parts[index].rest
        let range = words.range
        guard parts.indices.contains(where: { $0 > index && !parts[$0].left.isEmpty }) else {
            if case .candidate(.customer(let id)) = ask(EntryDoubt(.customer, .missing, words: "", ranges: [])) {
                result.customer = id
                note(.customer, nil, .chosen)
            }
            return
        }
        parts[index].left = parts[index].left.upperBound..<parts[index].left.upperBound
        sitePart = index
        let name = text(range)
        var doubt = EntryDoubt(.customer, .unknown(name), words: name, ranges: range.map { [$0] } ?? [])
        doubt.nearest = nearest(words)
        switch ask(doubt) {
        case .newCustomer:
            result.newCustomer = name
            note(.customer, range, .chosen)
        case .candidate(.customer(let id)):
            result.customer = id
            note(.customer, range, .chosen)
        case .candidate, .nothing, .part, nil: break
        }
    }

    /// Customers that share the beginning of a word, those who share most first.
    private func nearest(_ words: ArraySlice<EntryWord>) -> [Customer.ID] {
        var shared: [Int: Int] = [:]
        for word in words.prefix(6) {
            for piece in EntryFolding.words(word.raw) where piece.count >= 4 {
                for owner in catalogue.owners(beginning: Array(piece.prefix(5))).prefix(500) {
                    shared[owner, default: 0] += 1
                }
            }
        }
        return shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(5).map {
            catalogue.customers[$0.key].id
        }
    }
}
