package import DeskModel
import ServiceModel

extension Department {
    static let clock = Department("clock", others: [StoreClock.table])
}

/// One row at most. It says what time it is, and what time it was is said by every entry of the journal: it is not kept there, and
/// no undo puts a clock back.
extension StoreClock: Stored {
    package static let table = Table(
        "clock", .notJournalled, ["id", "real_ms", "anchor_at", "rate", "seed", "driver", "until_ms"])

    private static let only: Int64 = 1

    package var fields: [SQLValue] {
        [
            .integer(Self.only), .integer(real.milliseconds), SQLValue(anchor), SQLValue(rate),
            .integer(Int64(bitPattern: seed)), SQLValue(drive?.owner),
            drive.map { .integer($0.until.milliseconds) } ?? .null,
        ]
    }

    package init(reading row: inout RowReader) throws {
        _ = try row.integer64()
        let real = RealMoment(milliseconds: try row.integer64())
        let (anchor, rate, seed) = try (row.moment(), row.integer(), row.integer64())
        guard StoreClock.rates.contains(rate) else {
            throw StoreFault.unreadableRow(table: "clock", detail: "rate \(rate)")
        }
        let owner = try row.optional { try $0.text() }
        let until = try row.optional { RealMoment(milliseconds: try $0.integer64()) }
        self.init(
            real: real, anchor: anchor, rate: rate, seed: UInt64(bitPattern: seed),
            drive: try row.both(owner, until).map { ClockDrive(owner: $0, until: $1) })
    }
}
