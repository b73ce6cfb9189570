import DeskModel
package import ServiceModel
import Storage

/// A piece with a serial number that a customer has is a device of the order's site: a part of the order's device, where that
/// is one. Undo of an entry puts its devices back as it does all rows.
extension CommandScope {
    /// What a move that is written makes of the devices.
    func follow(_ move: StockMove) throws {
        guard !move.pieces.isEmpty, let part = move.part, let order = move.order else { return }
        switch move.op {
        case .use:
            for piece in move.pieces { try install(piece.number, of: try self.part(part), for: try self.order(order)) }
        case .unuse, .takeback:
            // What takes a taking back back leaves the piece where it was.
            let state = move.op == .takeback && move.reverses != nil ? AssetState.works : .outOfUse
            for piece in move.pieces { try mark(piece.number, state, for: try self.order(order)) }
        case .receive, .buy, .transfer, .scrap, .reserve, .release, .issue, .return, .keep, .lose, .count, .close: break
        }
    }

    /// A piece that was a device before, here or elsewhere, is that one with its history; its warranty runs from its first day.
    private func install(_ number: String, of part: Part, for order: Order) throws {
        let day = calendar.day(of: now)
        let known = try read.assets(serial: number)
        let own =
            known.first { $0.site == order.site } ?? known.first { $0.model == part.code && $0.state == .outOfUse }
        var device =
            try own
            ?? Asset(
                id: transaction.newID(), site: order.site, name: part.name, model: part.code, serial: number)
        if let whole = order.assets.first, order.assets.count == 1, try !isWithin(whole, device.id) {
            device.parent = whole
        } else if device.site != order.site {
            device.parent = nil
        }
        (device.site, device.state) = (order.site, .works)
        if own == nil || own?.state == .outOfUse { device.installed = day }
        if part.warrantyMonths > 0, device.warrantyThrough == nil {
            device.warrantyFrom = day
            device.warrantyThrough = day.adding(months: part.warrantyMonths) - 1
        }
        if own == nil { try transaction.insert(device) } else if device != own { try transaction.update(device) }
    }

    /// One that is out of use stays a device of the site, with what is known of it.
    private func mark(_ number: String, _ state: AssetState, for order: Order) throws {
        for device in try read.assets(serial: number) where device.site == order.site && device.state != state {
            var changed = device
            changed.state = state
            try transaction.update(changed)
        }
    }

    /// Whether a device is another, or a part of it, however deep.
    private func isWithin(_ device: Asset.ID, _ other: Asset.ID) throws -> Bool {
        var next: Asset.ID? = device
        var seen: Set<Asset.ID> = []
        while let id = next, seen.insert(id).inserted {
            if id == other { return true }
            next = try read.find(id)?.parent
        }
        return false
    }
}

extension ServiceDesk {
    /// The device that a piece is, or was; `nil` for one that no customer ever had.
    package func device(ofPiece number: String) throws -> Asset? {
        try store.read { reader in
            let all = try reader.assets(serial: number)
            return all.first { $0.state != .outOfUse } ?? all.first
        }
    }
}
