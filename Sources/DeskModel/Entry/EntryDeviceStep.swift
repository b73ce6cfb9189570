import ServiceModel

/// A device's name in the title, and what its words leave.
private struct EntryMention {
    var devices: [EntryNames.DeviceName]
    /// All whose name begins with that word.
    var all: [EntryNames.DeviceName]
    var range: Range<Int>
    var why: EntryWhy
    /// A number that none of them has.
    var isUnfit = false
}

extension EntryPass {
    /// The device that the title names, at the sites that are left.
    mutating func takeDevice() {
        guard result.customer != nil else { return }
        if let serialDevice {
            take(serialDevice)
            return
        }
        let here = sites.flatMap { catalogue.devices(at: $0.id) }
        guard serialDoubt.isEmpty else {
            askWhich(serialDoubt, here, deviceRanges)
            return
        }
        let mentions = mentions(here)
        guard !mentions.isEmpty else { return }
        deviceRanges = mentions.map(\.range)
        var found: [EntryNames.DeviceName] = []
        for mention in mentions {
            for device in mention.isUnfit ? mention.all : mention.devices
            where !found.contains(where: { $0.id == device.id }) {
                found.append(device)
            }
        }
        let exact = mentions.filter { !$0.isUnfit && $0.devices.count == 1 }
        let isUnfit = mentions.contains(where: \.isUnfit)
        // `agregat 2 …, drugi agregat`: the mention that decides answers for the same word.
        if let one = exact.first, !isUnfit, exact.allSatisfy({ $0.devices[0].id == one.devices[0].id }),
            mentions.allSatisfy({ $0.all.contains { $0.id == one.devices[0].id } })
        {
            note(.device, one.range, one.why)
            take(one.devices[0])
        } else {
            askWhich(found, here, deviceRanges)
        }
    }

    private mutating func take(_ device: EntryNames.DeviceName) {
        result.device = device.id
        guard result.site != device.site else { return }
        result.site = device.site
        result.pieces.removeAll { $0.field == .site }
        note(.site, nil, .siteOfDevice)
    }

    private mutating func askWhich(
        _ devices: [EntryNames.DeviceName], _ here: [EntryNames.DeviceName], _ ranges: [Range<Int>]
    ) {
        let words = ranges.map { text($0) }.joined(separator: ", ")
        let doubt = EntryDoubt(.device, .several, ordered(devices, here), words: words, ranges: ranges)
        guard case .candidate(.device(let id)) = ask(doubt), let device = catalogue.device(id) else { return }
        note(.device, ranges.first, .chosen)
        take(device)
    }

    // MARK: What speaks for one

    private func ordered(_ devices: [EntryNames.DeviceName], _ here: [EntryNames.DeviceName]) -> [EntryCandidate] {
        let titleWords = parts.flatMap { part in part.rest.map { ($0, EntryFolding.joinedBytes($0.raw)) } }
        let asked = Set(skills.flatMap { $0.value.map(\.skill) })
        let ranked = devices.enumerated().map { index, device in
            var reasons: [EntryCandidate.Reason] = []
            for skill in device.skills where asked.contains(skill) { reasons.append(.skill(skill)) }
            let own = EntryFolding.words(device.name + " " + device.model).dropFirst()
            for (word, folded) in titleWords where folded.count >= 5 && !isName(folded, device) {
                if own.contains(where: { $0.count >= 5 && $0.prefix(5) == folded.prefix(5) }) {
                    reasons.append(.fault(word.raw))
                }
            }
            let votes = reasons.count
            if let place = here.filter({ $0.site == device.site }).firstIndex(where: { $0.id == device.id }) {
                reasons.append(.position(place + 1))
            }
            return (votes: votes, index: index, candidate: EntryCandidate(.device(device.id), reasons))
        }
        return ranked.sorted { ($1.votes, $0.index) < ($0.votes, $1.index) }.map(\.candidate)
    }

    private func isName(_ word: [UInt8], _ device: EntryNames.DeviceName) -> Bool {
        EntryFolding.words(device.name).first == word
    }

    // MARK: Words of the title

    private func mentions(_ here: [EntryNames.DeviceName]) -> [EntryMention] {
        let named = here.map { (device: $0, words: EntryFolding.words($0.name)) }.filter { !$0.words.isEmpty }
        guard !named.isEmpty else { return [] }
        let byFirst = Dictionary(grouping: named) { $0.words[0] }.mapValues { $0.map(\.device) }
        let asNamed = mentions { byFirst[$0] }
        // Who says a name as it is means that device: a word in another case beside it tells what it is about.
        guard asNamed.isEmpty else { return asNamed }
        return mentions { word in
            let names = byFirst.keys.filter { EntryInflection.isCase(word, of: $0) }
            // In the order of the site's list.
            return names.isEmpty ? nil : named.filter { names.contains($0.words[0]) }.map(\.device)
        }
    }

    /// The words that stand for devices, as `find` says.
    private func mentions(_ find: ([UInt8]) -> [EntryNames.DeviceName]?) -> [EntryMention] {
        var mentions: [EntryMention] = []
        for part in parts {
            var index = part.left.lowerBound
            while index < part.left.upperBound {
                let pieces = EntryFolding.words(part.words[index].raw)
                if let first = pieces.first, let devices = find(first) {
                    let mention = mention(devices, part, index)
                    mentions.append(mention.mention)
                    index = mention.end
                } else {
                    index += 1
                }
            }
        }
        return mentions
    }

    /// From the name's first word as far as words belong to a device.
    private func mention(_ all: [EntryNames.DeviceName], _ part: EntryPart, _ start: Int)
        -> (mention: EntryMention, end: Int)
    {
        var mention = EntryMention(devices: all, all: all, range: part.words[start].range, why: .deviceName)
        var end = start + 1
        var index = end
        while index < part.left.upperBound {
            let word = part.words[index]
            let folded = EntryFolding.joinedBytes(word.raw)
            if EntryWords.numberSigns.contains(word.folded) || folded.isEmpty {
                index += 1
                continue
            }
            if let (devices, why) = narrowed(mention.devices, folded, word) {
                mention.devices = devices
                if devices.count < all.count || all.count == 1 { mention.why = why }
                end = index + 1
                index = end
                continue
            }
            if folded.allSatisfy({ (48...57).contains($0) }) {
                mention.isUnfit = true
                end = index + 1
            }
            break
        }
        mention.range = part.words[start].range.lowerBound..<part.words[end - 1].range.upperBound
        return (mention, end)
    }

    /// Those that have this word in their name, else in their model, else as their serial number.
    private func narrowed(_ devices: [EntryNames.DeviceName], _ word: [UInt8], _ typed: EntryWord)
        -> ([EntryNames.DeviceName], EntryWhy)?
    {
        let isShort = word.count < 4
        func fits(_ other: [UInt8]) -> Bool { other == word || !isShort && other.starts(with: word) }
        let byName = devices.filter { EntryFolding.words($0.name).dropFirst().contains(where: fits) }
        if !byName.isEmpty { return (byName, .deviceNumber(typed.raw)) }
        let byModel = devices.filter { device in
            let words = device.model.split(separator: " ").map { EntryFolding.joinedBytes(String($0)) }
            let pieces = EntryFolding.words(device.model).filter { piece in !piece.allSatisfy { (48...57).contains($0) }
            }
            return (words + pieces).contains(where: fits)
        }
        if !byModel.isEmpty { return (byModel, .deviceModel(typed.raw)) }
        guard word.count >= 6 else { return nil }
        let bySerial = devices.filter { EntryFolding.joinedBytes($0.serial) == word }
        return bySerial.isEmpty ? nil : (bySerial, .serialNumber)
    }
}
