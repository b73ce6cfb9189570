package import DeskModel
package import ServiceModel

extension Reader {
    /// `nil` where the store goes by the real clock.
    package func storeClock() throws -> StoreClock? { try all(StoreClock.self).first }

    /// When the latest entry of the journal was written, by the store's time; `nil` without entries.
    package func lastEntryMoment() throws -> Timestamp? {
        let last = try statements.first("SELECT MAX(at) FROM journal") { $0.isNull(0) ? nil : try $0.integer(0) }
        return (last ?? nil).map(Timestamp.init(seconds:))
    }

    /// A demo and a copy say so themselves: whatever says nothing is a company's own.
    package func kind() throws -> StoreKind {
        if try setting(StoreKind.demoKey) == StoreKind.mark { return .demo }
        return try setting(StoreKind.copyKey) == StoreKind.mark ? .copy : .company
    }
}

extension Transaction {
    /// Marks the store as one in which days may be simulated.
    package func mark(as kind: StoreKind) throws {
        switch kind {
        case .company: break
        case .demo: try set(StoreKind.demoKey, StoreKind.mark)
        case .copy: try set(StoreKind.copyKey, StoreKind.mark)
        }
    }

    /// Sets the store's clock.
    ///
    /// - Throws: `companyStore` where the store is a company's own.
    package func set(_ clock: StoreClock, called path: String) throws {
        guard try read.kind().mayBeSimulated else { throw Refusal.clock(.companyStore(path)) }
        try update(clock)
    }
}

extension StoreKind {
    fileprivate static let demoKey = "demo"
    fileprivate static let copyKey = "copy"
    fileprivate static let mark = "1"
}
