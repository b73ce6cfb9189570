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
    /// The first part that is wholly the number of a customer or device; in a line without commas, a beginning. What is
    /// wholly an item is no such number: `04.12` is a day, whosever serial number ends so.
    mutating func takeKey() {
        let reader = EntryItemReader(catalogue, words)
        for (index, part) in parts.enumerated() {
            guard let meaning = EntryKey.meaning(part.rest, catalogue) else { continue }
            if let item = reader.item(part.rest, .whole), !isKey(meaning, over: item, index, reader) { continue }
            take(EntryKey(meaning: meaning, part: index, span: part.left))
            return
        }
        guard let first = parts.first, first.left.count > 1, first.rest.first?.hasDigit == true,
            beginning(of: first.rest) == nil
        else { return }
        for length in (1..<min(first.left.count, 7)).reversed() {
            let span = first.left.lowerBound..<first.left.lowerBound + length
            guard first.words[span].allSatisfy(\.hasDigit) || length == 1,
                reader.item(first.words[span], .beginning) == nil,
                let meaning = EntryKey.meaning(first.words[span], catalogue)
            else { continue }
            take(EntryKey(meaning: meaning, part: 0, span: span))
            return
        }
    }

    /// A bare number is that of a device unless the line names a customer who has none of that number.
    private func isKey(_ meaning: EntryKey.Meaning, over item: EntryItem, _ index: Int, _ reader: EntryItemReader)
        -> Bool
    {
        guard case .number = item else { return false }
        guard case .serial(let devices, _) = meaning else { return true }
        let named = parts.indices.first { $0 != index && reader.item(parts[$0].rest, .whole) == nil }
        guard let named, let name = beginning(of: parts[named].rest), isName(name, named) else { return true }
        let owners = Set(name.owners.map { catalogue.customers[$0].id })
        return devices.contains { device in catalogue.site(device.site).map { owners.contains($0.customer) } ?? false }
    }

    private mutating func take(_ key: EntryKey) {
        self.key = key
        parts[key.part].left = key.span.upperBound..<parts[key.part].left.upperBound
    }
}
