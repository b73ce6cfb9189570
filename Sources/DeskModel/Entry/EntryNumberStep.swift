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
    private func isName(_ beginning: EntryBeginning, _ index: Int) -> Bool {
        beginning.isExact || beginning.length == parts[index].left.count
    }

    private mutating func takeSerial(
        _ found: [EntryNames.DeviceName], _ isWhole: Bool, _ range: Range<Int>?, _ owners: [Customer.ID]?
    ) {
        func customer(_ device: EntryNames.DeviceName) -> Customer.ID? { catalogue.site(device.site)?.customer }
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
