import ServiceModel

/// A customer by telephone number, or by a serial number.
extension EntryPass {
    mutating func takeKeyed(_ key: EntryKey) {
        let range = parts[key.part].words[key.span].range
        let first = parts.firstIndex { !$0.left.isEmpty }
        let named = first.flatMap { index in beginning(ofPart: index).map { (index, $0) } }
        let owners = named.map { $0.1.owners.map { catalogue.customers[$0].id } } ?? []
        switch key.meaning {
        case .phone(let number, let customers):
            if let (index, beginning) = named, Set(owners).isDisjoint(with: customers), isName(beginning, index) {
                // Somebody calls for another.
                phones.append(Said(value: number, range: range ?? 0..<0, words: text(range)))
                take(beginning, in: index)
                return
            }
            if customers.count == 1 {
                result.customer = customers[0]
                note(.customer, range, .phoneNumber)
            } else if let one = customers.filter({ owners.contains($0) }).first, owners.count == 1 {
                result.customer = one
                note(.customer, range, .phoneNumber)
            } else {
                askWhich(customers.map { EntryCandidate(.customer($0)) }, range)
            }
        case .serial(let devices, let isWhole):
            if let (index, beginning) = named, isName(beginning, index), !isAny(owners, ownerOf: devices) {
                askWhose(key, devices, isWhole, beginning, in: index)
                return
            }
            takeSerial(devices, isWhole, range, named.flatMap { isName($0.1, $0.0) ? owners : nil })
        }
        sitePart = key.part
        if let (index, beginning) = named, isName(beginning, index), let customer = result.customer,
            owners.contains(customer)
        {
            let left = parts[index].left
            note(.customer, parts[index].words[left.lowerBound..<left.lowerBound + beginning.length].range, .exactName)
            parts[index].left = left.lowerBound + beginning.length..<left.upperBound
            sitePart = index
        }
    }

    /// A beginning that can be nothing but a name: all of its part, or a full name.
    func isName(_ beginning: EntryBeginning, _ index: Int) -> Bool {
        beginning.isExact || beginning.length == parts[index].left.count
    }

    private func customer(_ device: EntryNames.DeviceName) -> Customer.ID? { catalogue.site(device.site)?.customer }

    private func isAny(_ owners: [Customer.ID], ownerOf devices: [EntryNames.DeviceName]) -> Bool {
        devices.contains { device in owners.contains { $0 == customer(device) } }
    }

    /// The line names one customer and the number of another's device: asked, and neither is title.
    private mutating func askWhose(
        _ key: EntryKey, _ devices: [EntryNames.DeviceName], _ isWhole: Bool, _ beginning: EntryBeginning, in index: Int
    ) {
        let left = parts[index].left
        let name = parts[index].words[left.lowerBound..<left.lowerBound + beginning.length].range
        let range = parts[key.part].words[key.span].range
        parts[index].left = left.lowerBound + beginning.length..<left.upperBound
        sitePart = index
        let others = Set(devices.compactMap(customer)).sorted()
        let ids = beginning.owners.map { catalogue.customers[$0].id } + others
        let doubt = EntryDoubt(
            .customer, .several, ids.map { EntryCandidate(.customer($0)) },
            words: [name, range].map { text($0) }.joined(separator: ", "), ranges: [name, range].compactMap { $0 })
        guard case .candidate(.customer(let id)) = ask(doubt) else { return }
        guard others.contains(id) else {
            result.customer = id
            note(.customer, name, .chosen)
            // Then the number says something about the work.
            parts[key.part].left = key.span.lowerBound..<parts[key.part].left.upperBound
            return
        }
        takeSerial(devices.filter { customer($0) == id }, isWhole, range, nil)
    }

    private mutating func takeSerial(
        _ found: [EntryNames.DeviceName], _ isWhole: Bool, _ range: Range<Int>?, _ owners: [Customer.ID]?
    ) {
        let own = found.filter { device in owners.map { $0.contains { $0 == customer(device) } } ?? true }
        let devices = own.isEmpty ? found : own
        let customers = Set(devices.compactMap(customer))
        let why: EntryWhy = isWhole ? .serialNumber : .serialTail(text(range))
        guard customers.count == 1, let customer = customers.first else {
            askWhich(customers.sorted().map { EntryCandidate(.customer($0)) }, range)
            return
        }
        result.customer = customer
        note(.customer, range, why)
        if devices.count == 1 {
            serialDevice = devices[0]
            note(.device, range, why)
        } else {
            serialDoubt = devices
        }
        deviceRanges = range.map { [$0] } ?? []
    }
}
