/// Words of many names, to be found by how they begin. Words lie in one array of bytes; their first eight bytes, packed
/// into a number, are sorted. An owner is the number of a name, counted from 0.
struct EntryWordIndex: Sendable {
    private struct Slot: Sendable {
        var key: UInt64
        var owner: Int32
    }

    private var bytes: [UInt8] = []
    /// Where each word begins in `bytes`, and where the last ends.
    private var starts: [Int32] = [0]
    /// The words of each owner in `starts`.
    private var ranges: [Range<Int32>] = []
    private var slots: [Slot] = []

    var count: Int { ranges.count }

    /// The index over these names.
    init(_ names: some Collection<String>) {
        ranges.reserveCapacity(names.count)
        for name in names { append(name) }
        for owner in ranges.indices { slots += fresh(owner) }
        slots.sort { ($0.key, $0.owner) < ($1.key, $1.owner) }
    }

    /// One more name; it costs a move of the sorted array.
    mutating func add(_ name: String) {
        append(name)
        for slot in fresh(ranges.count - 1) { slots.insert(slot, at: firstSlot(from: slot.key)) }
    }

    private mutating func append(_ name: String) {
        let first = Int32(starts.count - 1)
        var isInWord = false
        EntryFolding.each(name) { byte in
            if let byte {
                bytes.append(byte)
                isInWord = true
            } else if isInWord {
                starts.append(Int32(bytes.count))
                isInWord = false
            }
        }
        if isInWord { starts.append(Int32(bytes.count)) }
        ranges.append(first..<Int32(starts.count - 1))
    }

    private func fresh(_ owner: Int) -> [Slot] {
        ranges[owner].map { Slot(key: Self.packed(word($0)), owner: Int32(owner)) }
    }

    private func word(_ index: Int32) -> ArraySlice<UInt8> {
        bytes[Int(starts[Int(index)])..<Int(starts[Int(index) + 1])]
    }

    private static func packed(_ word: some Sequence<UInt8>) -> UInt64 {
        var key: UInt64 = 0
        var count = 0
        for byte in word.prefix(8) {
            key = key << 8 | UInt64(byte)
            count += 1
        }
        return count == 8 ? key : key << (8 * UInt64(8 - count))
    }

    private func firstSlot(from key: UInt64) -> Int {
        var (low, high) = (0, slots.count)
        while low < high {
            let middle = (low + high) / 2
            if slots[middle].key < key { low = middle + 1 } else { high = middle }
        }
        return low
    }

    // MARK: Looking up

    /// Owners with a word that begins so, in their order.
    func owners(beginning prefix: [UInt8]) -> [Int] {
        guard !prefix.isEmpty else { return [] }
        let low = Self.packed(prefix)
        let high = prefix.count >= 8 ? low : low | (UInt64.max >> (8 * UInt64(prefix.count)))
        var found: [Int] = []
        var index = firstSlot(from: low)
        while index < slots.count, slots[index].key <= high {
            found.append(Int(slots[index].owner))
            index += 1
        }
        // Of thousands marking them all is quicker than sorting them.
        if found.count > 500, prefix.count <= 8 {
            var isFound = [Bool](repeating: false, count: ranges.count)
            for owner in found { isFound[owner] = true }
            return ranges.indices.filter { isFound[$0] }
        }
        found.sort()
        var last = -1
        return found.filter { owner in
            defer { last = owner }
            return owner != last && (prefix.count <= 8 || matches(owner, [prefix]))
        }
    }

    /// Whether each of these begins another word of the name.
    func matches(_ owner: Int, _ prefixes: [[UInt8]]) -> Bool {
        let words = ranges[owner]
        guard prefixes.count <= words.count else { return false }
        return assign(prefixes[...], to: words, taken: 0)
    }

    private func assign(_ prefixes: ArraySlice<[UInt8]>, to words: Range<Int32>, taken: UInt64) -> Bool {
        guard let prefix = prefixes.first else { return true }
        for (offset, index) in words.prefix(64).enumerated() where taken & (1 << UInt64(offset)) == 0 {
            let word = word(index)
            guard word.starts(with: prefix) else { continue }
            if assign(prefixes.dropFirst(), to: words, taken: taken | 1 << UInt64(offset)) { return true }
        }
        return false
    }

    /// Whether these are all words of the name, in order.
    func isExact(_ owner: Int, _ words: [[UInt8]]) -> Bool {
        let own = ranges[owner]
        return own.count == words.count && zip(own, words).allSatisfy { word($0).elementsEqual($1) }
    }

    /// Whether the first word of the name begins so.
    func beginsName(_ owner: Int, _ prefix: [UInt8]) -> Bool {
        ranges[owner].first.map { word($0).starts(with: prefix) } ?? false
    }

    /// How many words the name has.
    func wordCount(_ owner: Int) -> Int { ranges[owner].count }
}
