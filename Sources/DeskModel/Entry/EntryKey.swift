import ServiceModel

/// A number that stands for a customer: of the telephone, or on a device.
struct EntryKey {
    enum Meaning {
        case phone(String, [Customer.ID])
        case serial([EntryNames.DeviceName], isWhole: Bool)
    }

    var meaning: Meaning
    /// The part it stands in, and its words there.
    var part: Int
    var span: Range<Int>

    /// What these words are a number of; `nil` when nobody has it.
    static func meaning(_ words: ArraySlice<EntryWord>, _ catalogue: EntryCatalogue) -> Meaning? {
        let text = words.map(\.raw).joined()
        if let phone = EntryPhone.normal(text) {
            let customers = catalogue.customers(calling: phone)
            if !customers.isEmpty { return .phone(phone, customers) }
        }
        guard words.count == 1, words.first?.hasDigit == true else { return nil }
        let tail = EntryFolding.joinedBytes(text)
        let devices = catalogue.devices(serialEnding: tail)
        guard !devices.isEmpty else { return nil }
        let whole = devices.filter { EntryFolding.joinedBytes($0.serial) == tail }
        return .serial(whole.isEmpty ? devices : whole, isWhole: !whole.isEmpty)
    }
}

extension EntryPass {
    /// The first part that is wholly the number of a customer or device; in a line without commas, a beginning.
    mutating func takeKey() {
        for (index, part) in parts.enumerated() {
            guard let meaning = EntryKey.meaning(part.rest, catalogue) else { continue }
            take(EntryKey(meaning: meaning, part: index, span: part.left))
            return
        }
        guard let first = parts.first, first.left.count > 1, first.rest.first?.hasDigit == true,
            beginning(of: first.rest) == nil
        else { return }
        for length in (1..<min(first.left.count, 7)).reversed() {
            let span = first.left.lowerBound..<first.left.lowerBound + length
            guard first.words[span].allSatisfy(\.hasDigit) || length == 1,
                let meaning = EntryKey.meaning(first.words[span], catalogue)
            else { continue }
            take(EntryKey(meaning: meaning, part: 0, span: span))
            return
        }
    }

    private mutating func take(_ key: EntryKey) {
        self.key = key
        parts[key.part].left = key.span.upperBound..<parts[key.part].left.upperBound
    }
}
