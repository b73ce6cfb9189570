import ServiceModel

/// One reading of one line, step by step: items, customer, site, title, device.
struct EntryPass {
    /// A value of an item and where it was said.
    struct Said<Value> {
        var value: Value
        var range: Range<Int>
        var words: String
    }

    let letters: [Character]
    let catalogue: EntryCatalogue
    let words: TimeWords
    let answers: EntryAnswers
    var result: EntryReading
    var parts: [EntryPart]

    var windows: [Said<EntrySaidWindow>] = []
    var durations: [Said<Int>] = []
    var numbers: [Said<Int>] = []
    var priorities: [Said<Priority>] = []
    var skills: [Said<[SkillRequirement]>] = []
    var types: [Said<[EntryWork]>] = []
    var technicians: [Said<(ids: [Technician.ID], name: String)>] = []
    var partLines: [Said<(code: String, isKnown: Bool, quantity: Int?)>] = []
    var phones: [Said<String>] = []
    var promises: [Said<Int>] = []

    /// The names with which parts begin, as far as they were looked for.
    var begun: [Int: (start: Int, found: EntryBeginning?)] = [:]
    /// A telephone or serial number that is a part of its own.
    var key: EntryKey?
    /// The part behind whose name a site may be named.
    var sitePart: Int?
    /// Devices among which the end of a serial number does not choose.
    var serialDoubt: [EntryNames.DeviceName] = []
    /// The device that a serial number named.
    var serialDevice: EntryNames.DeviceName?
    /// Sites that the words of the line leave.
    var sites: [EntryNames.SiteName] = []
    /// Where the device's words stand, in characters.
    var deviceRanges: [Range<Int>] = []

    init(_ line: String, _ catalogue: EntryCatalogue, _ words: TimeWords, _ answers: EntryAnswers) {
        letters = Array(line.prefix(EntryReader.longest))
        self.catalogue = catalogue
        self.words = words
        self.answers = answers
        result = EntryReading(line: line)
        parts = EntryPart.parts(of: letters)
    }

    mutating func reading() -> EntryReading {
        takeKey()
        takeItems()
        takeCustomer()
        takeSite()
        takeDevice()
        settleSite()
        settleTitle()
        settleWindow()
        settleItems()
        result.pieces.sort { ($0.range?.lowerBound ?? Int.max) < ($1.range?.lowerBound ?? Int.max) }
        return result
    }

    // MARK: Writing down

    mutating func note(_ field: EntryField, _ range: Range<Int>?, _ why: EntryWhy) {
        result.pieces.append(EntryPiece(field: field, range: range, words: text(range), why: why))
    }

    func text(_ range: Range<Int>?) -> String { range.map { String(letters[$0]) } ?? "" }

    /// Asks, unless it was answered already.
    mutating func ask(_ doubt: EntryDoubt) -> EntryChoice? {
        if let choice = answers.choice(for: doubt) { return choice }
        result.doubts.append(doubt)
        return nil
    }

    // MARK: Items

    private mutating func takeItems() {
        let reader = EntryItemReader(catalogue, words)
        for index in parts.indices where !parts[index].left.isEmpty {
            let kept = nameLength(index)
            let whole = parts[index].rest
            if kept == 0, let item = reader.item(whole, .whole), accepts(item, index) {
                keep(item, whole)
                parts[index].left = parts[index].left.upperBound..<parts[index].left.upperBound
                continue
            }
            while takeEnd(index, reader, kept) || takeBeginning(index, reader, kept) {}
        }
    }

    /// `obiecane` alone needs a window, and a long number that opens the line may be a customer's.
    private func accepts(_ item: EntryItem, _ index: Int) -> Bool {
        switch item {
        case .promise: !windows.isEmpty
        case .number(let number): index > 0 || number < 10_000
        default: true
        }
    }

    private static let longestItem = 10

    private mutating func takeEnd(_ index: Int, _ reader: EntryItemReader, _ kept: Int) -> Bool {
        let part = parts[index]
        let left = part.left
        guard left.count > 0 else { return false }
        for start in max(
            left.lowerBound + kept, left.upperBound - Self.longestItem)..<max(left.upperBound, left.lowerBound + kept)
        {
            let span = part.words[start..<left.upperBound]
            let before = start > left.lowerBound ? part.words[start - 1] : nil
            guard let item = reader.item(span, .end, before: before) else { continue }
            keep(item, span)
            parts[index].left = left.lowerBound..<start
            return true
        }
        return false
    }

    private mutating func takeBeginning(_ index: Int, _ reader: EntryItemReader, _ kept: Int) -> Bool {
        let part = parts[index]
        let left = part.left
        guard left.count > 1, kept == 0 else { return false }
        for end in (left.lowerBound + 1...min(left.upperBound, left.lowerBound + Self.longestItem)).reversed() {
            let span = part.words[left.lowerBound..<end]
            guard let item = reader.item(span, .beginning) else { continue }
            keep(item, span)
            parts[index].left = end..<left.upperBound
            return true
        }
        return false
    }

    /// How many words at the beginning are a customer's full name, in which no item is looked for.
    private mutating func nameLength(_ index: Int) -> Int {
        // One or two letters begin thousands of names, and are hardly ever one.
        guard let first = parts[index].rest.first, first.folded.utf8.count > 2 else { return 0 }
        guard let found = beginning(ofPart: index), found.isExact else { return 0 }
        return found.length
    }

    private mutating func keep(_ item: EntryItem, _ span: ArraySlice<EntryWord>) {
        guard let range = span.range else { return }
        let words = text(range)
        switch item {
        case .window(let value): windows.append(Said(value: value, range: range, words: words))
        case .duration(let value): durations.append(Said(value: value, range: range, words: words))
        case .number(let value): numbers.append(Said(value: value, range: range, words: words))
        case .priority(let value): priorities.append(Said(value: value, range: range, words: words))
        case .skill(let value): skills.append(Said(value: value, range: range, words: words))
        case .type(let value): types.append(Said(value: value, range: range, words: words))
        case .technician(let ids, let name):
            technicians.append(Said(value: (ids, name), range: range, words: words))
        case .part(let code, let isKnown, let quantity):
            partLines.append(Said(value: (code, isKnown, quantity), range: range, words: words))
        case .phone(let value): phones.append(Said(value: value, range: range, words: words))
        case .promise: promises.append(Said(value: 0, range: range, words: words))
        }
    }
}
